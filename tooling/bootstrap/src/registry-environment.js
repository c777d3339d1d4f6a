import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What npm may be told about reaching the registry; all else that `npm start` hands down would change the install. */
const kept =
	/^npm_config_(\/\/.*|@.*|registry|cache|userconfig|globalconfig|https?_proxy|proxy|no_?proxy|ca|cafile|cert|key|strict_ssl|fetch_.*)$/i;
const packageManagerVariable = /^npm_/i;
const localBinaries = /[\\/]node_modules[\\/]\.bin[\\/]?$/;

/**
 * The environment in which npx and pnpm install: the same whether npm, pnpm or Node itself started us.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function registryEnvironment(root, env) {
	const own = Object.entries(env).filter(([name]) => kept.test(name) || !packageManagerVariable.test(name));

	return {
		// A registry that does not answer is told within half a minute, not after two.
		npm_config_fetch_retry_mintimeout: '1000',
		npm_config_fetch_retry_maxtimeout: '5000',
		pnpm_config_fetch_retry_mintimeout: '1000',
		pnpm_config_fetch_retry_maxtimeout: '5000',
		// pnpm listens to its own variable only.
		...(env.npm_config_registry && { pnpm_config_registry: env.npm_config_registry }),
		...Object.fromEntries(own),
		...writableHome(root, env),
		...(existsSync(ownNpmCache(root)) && { npm_config_cache: ownNpmCache(root) }),
		npm_config_update_notifier: 'false',
		// Nobody can answer pnpm's question whether it may remove a node_modules made by another tool.
		pnpm_config_confirm_modules_purge: 'false',
		// As production it would leave out the development dependencies, which the build needs.
		NODE_ENV: undefined,
		PATH: withoutLocalBinaries(env.PATH)
	};
}

/**
 * Used once npm's own cache has turned out to be broken.
 *
 * @param {string} root
 */
export function ownNpmCache(root) {
	return join(root, 'node_modules', '.cache', 'npm');
}

/**
 * npx belongs to the Node it came with; on a second start npm puts the pinned one before it.
 *
 * @param {string | undefined} path
 */
function withoutLocalBinaries(path) {
	return path
		?.split(delimiter)
		.filter((folder) => !localBinaries.test(folder))
		.join(delimiter);
}

/**
 * A service account often has no home folder; then the caches of npm, pnpm and turbo stand in node_modules.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function writableHome(root, env) {
	const home = env.HOME ?? homedir();
	try {
		accessSync(home, constants.W_OK);
		return {};
	} catch {
		const substitute = join(root, 'node_modules', '.cache', 'home');
		mkdirSync(substitute, { recursive: true });
		const userconfig = join(home, '.npmrc');
		return { HOME: substitute, ...(existsSync(userconfig) && { npm_config_userconfig: userconfig }) };
	}
}
