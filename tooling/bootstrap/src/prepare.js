import { buildAll } from './build.js';
import { fetchPnpm, installPackages } from './install.js';
import { pnpmVersion } from './pinned.js';
import { secondsSince } from './say.js';
import { fingerprintBuild, isBuilt, isInstalled, stampBuild, stampInstall } from './stamp.js';

/**
 * @typedef {import('./command.js').Context} Context
 * @typedef {{ title: string, work: () => Promise<void> }} Step
 */

/**
 * Does what is left to do before the last step, and announces that one.
 *
 * @param {Context} context
 * @param {{ build: boolean, last: string }} wanted
 */
export async function prepare(context, { build, last }) {
	const { root, voice } = context;
	const installing = (await isInstalled(root)) ? [] : installSteps(context);
	const building =
		!build || (await isBuilt(root))
			? []
			: [{ title: 'Building what changed', work: async () => buildWhatChanged(context) }];
	const steps = [...installing, ...building];

	for (const [index, { title, work }] of steps.entries()) {
		const since = performance.now();
		voice.line(`${index + 1}/${steps.length + 1} ${title} ...`);
		await work();
		voice.line(`    done in ${secondsSince(since)}`);
	}
	const number = steps.length === 0 ? '' : `${steps.length + 1}/${steps.length + 1} `;
	voice.line(`${number}${last} ...`);
}

/**
 * @param {Context} context
 * @returns {Step[]}
 */
export function installSteps(context) {
	return [
		{ title: `Fetching pnpm ${pnpmVersion}`, work: async () => fetchPnpm(context) },
		{
			title: 'Installing the packages of the lockfile',
			async work() {
				await installPackages(context);
				await stampInstall(context.root);
			}
		}
	];
}

/** @param {Context} context */
export async function buildWhatChanged(context) {
	const fingerprint = await fingerprintBuild(context.root);
	await buildAll(context);
	await stampBuild(context.root, fingerprint);
}
