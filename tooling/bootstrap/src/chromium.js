import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { runTool, ToolFailure } from './run-tool.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const shellNames = /** @type {const} */ (['chromium-headless-shell', 'chrome-headless-shell']);
const macPaths = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const answerMilliseconds = 15_000;
const otherwise = 'No Chromium could be installed: install one, set CHROMIUM_PATH to it and start again.';

/**
 * Brings a Chromium for the browser tests: the system's, else Playwright's own, else Debian's package.
 *
 * @param {import('./command.js').Context} context
 * @param {{ playwright: string, cwd: string }} journeys
 * @returns {Promise<string | undefined>} Its path; nothing for Playwright's own, which Playwright finds itself.
 */
export async function ensureChromium(context, { playwright, cwd }) {
	const present = await findSystemChromium(context.env);
	if (present) return present;

	const { env, stopping, voice } = context;
	voice.line('    no Chromium on this machine, fetching the one of Playwright ...');
	try {
		await runTool(playwright, ['install', 'chromium'], { cwd, env, stopping, otherwise });
		return undefined;
	} catch (failure) {
		if (!(failure instanceof ToolFailure) || !isRootOnDebian(env)) throw failure;
	}

	voice.line('    that could not be fetched, installing the package chromium of Debian ...');
	await installDebianPackage(context, 'chromium');
	return findSystemChromium(env);
}

/**
 * Brings the engine of Chromium without its windows, in which most of the browser tests take a third of the time:
 * the system's, else Debian's package. Playwright's own comes with its Chromium.
 *
 * @param {import('./command.js').Context} context
 * @returns {Promise<string | undefined>} Its path; nothing where the tests do without it.
 */
export async function findHeadlessShell(context) {
	const { env, voice } = context;
	const present = await findSystemShell(env);
	if (present || !isRootOnDebian(env)) return present;

	voice.line(
		`    installing the package ${shellNames[0]} of Debian, in which the journeys take a third of the time ...`
	);
	try {
		await installDebianPackage(context, shellNames[0]);
	} catch (failure) {
		if (!(failure instanceof ToolFailure)) throw failure;
		voice.line('    it could not be installed, so the journeys take longer.');
	}
	return findSystemShell(env);
}

/** @param {NodeJS.ProcessEnv} env */
async function findSystemShell(env) {
	return findAnswering([...(env.HEADLESS_SHELL_PATH ? [env.HEADLESS_SHELL_PATH] : []), ...onPath(env, shellNames)]);
}

/** @param {NodeJS.ProcessEnv} env */
async function findSystemChromium(env) {
	return findAnswering([
		...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
		...onPath(env, names),
		...(process.platform === 'darwin' ? macPaths.map((path) => join('/Applications', path)) : [])
	]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} programs
 */
function onPath(env, programs) {
	const folders = (env.PATH ?? '').split(delimiter);
	return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {string[]} candidates
 * @returns {Promise<string | undefined>}
 */
async function findAnswering(candidates) {
	for (const path of candidates) {
		if (existsSync(path) && (await answers(path))) return path;
	}
	return undefined;
}

/**
 * Some distributions put a script there that only says how to install it.
 *
 * @param {string} path
 */
async function answers(path) {
	return promisify(execFile)(path, ['--version'], { timeout: answerMilliseconds }).then(
		() => true,
		() => false
	);
}

/** @param {NodeJS.ProcessEnv} env */
function isRootOnDebian(env) {
	const folders = (env.PATH ?? '').split(delimiter);
	return process.getuid?.() === 0 && folders.some((folder) => existsSync(join(folder, 'apt-get')));
}

/**
 * @param {import('./command.js').Context} context
 * @param {string} name
 */
async function installDebianPackage({ root, env, stopping }, name) {
	const options = { cwd: root, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stopping, otherwise };
	await runTool('apt-get', ['update'], options);
	await runTool('apt-get', ['install', '-y', name], options);
}
