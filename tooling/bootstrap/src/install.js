import { access, constants, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findAdvice } from './advice.js';
import { findPinnedNode } from './layout.js';
import { pnpmVersion } from './pinned.js';
import { readPnpmLine } from './pnpm-report.js';
import { Refusal } from './refusal.js';
import { ownNpmCache, registryEnvironment } from './registry-environment.js';
import { runTool, ToolFailure } from './run-tool.js';

/** @typedef {import('./command.js').Context} Context */

/** @param {Context} context */
export async function fetchPnpm(context) {
	const modules = join(context.root, 'node_modules');
	await mkdir(modules, { recursive: true });
	await access(modules, constants.W_OK);

	try {
		await askPnpm(context);
	} catch (failure) {
		if (!(failure instanceof ToolFailure) || findAdvice(failure.output)) throw failure;
		// A fetch cut off by a full disk or a kill leaves a broken pnpm in npm's cache, which npx then takes for ever.
		await rm(ownNpmCache(context.root), { recursive: true, force: true });
		await mkdir(ownNpmCache(context.root), { recursive: true });
		await askPnpm(context);
	}
}

/** @param {Context} context */
async function askPnpm(context) {
	await runPnpm(['--version'], context, {
		otherwise: 'pnpm could not be fetched: read the lines above and start again.'
	});
}

/** @param {Context} context */
export async function installPackages(context) {
	let packages = 0;
	let placed = 0;

	// The lockfile was checked against the policies when it was written; checking again asks the registry about each package.
	await runPnpm(['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=ndjson'], context, {
		otherwise: 'The packages could not be installed: read the lines above and start again.',
		read(line) {
			const { found, imported, running, text } = readPnpmLine(line);
			if (found) packages += 1;
			if (imported) placed += 1;
			if (found || imported) context.voice.progress(`    ${placed} of ${packages} packages`);
			if (running) context.voice.progress(`    setting up ${running}`);
			return text;
		}
	});

	if (!(await findPinnedNode(context.root))) {
		throw new Refusal(
			`The pinned Node is not published for ${process.platform} on ${process.arch}: use Linux or macOS on x64 or arm64.`
		);
	}
}

/**
 * @param {string[]} args
 * @param {Context} context
 * @param {{ otherwise: string, read?: (line: string) => string | undefined }} reading
 */
export async function runPnpm(args, { root, env, stopping }, reading) {
	await runTool('npx', ['-y', `pnpm@${pnpmVersion}`, ...args], {
		cwd: root,
		env: registryEnvironment(root, env),
		stopping,
		...reading
	});
}
