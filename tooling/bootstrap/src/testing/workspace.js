import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprintBuild, stampBuild, stampInstall } from '../stamp.js';

const sources = dirname(import.meta.dirname);

/** Answers like a service, tells its process id, and does what `api_does` or `site_does` says. */
const service = `
import { createServer } from 'node:http';
import { existsSync, writeFileSync } from 'node:fs';
const name: string = process.argv[1]!.includes('/api/') ? 'api' : 'site';
const behaviour = process.env[name + '_does'] ?? '';
console.log(name + ' is process ' + process.pid);
console.log(name + ' starts from its ' + (process.env.bundled ? 'bundle' : 'source'));
console.log(name + ' was told ' + JSON.stringify({ args: process.argv.slice(2), data: process.env.DATA_DIR, supervised: process.env.KOK_SUPERVISED }));
if (behaviour === 'refuse') { console.error('API_SECRET is too short.'); process.exit(78); }
if (behaviour === 'crash once' && !existsSync('crashed')) { writeFileSync('crashed', ''); process.exit(3); }
process.on('SIGTERM', () => { if (behaviour !== 'stay') process.exit(0); else console.log(name + ' stays'); });
createServer((_, response) => response.end()).listen(Number(name === 'api' ? process.env.API_PORT : process.env.SITE_PORT));
`;

/**
 * A copy of the bootstrap in a repository of its own, installed and built as far as its stamps tell.
 *
 * @returns {Promise<string>}
 */
export async function layWorkspace() {
	const root = await mkdtemp(join(await realpath(tmpdir()), 'kok-bootstrap-'));
	await cp(sources, join(root, 'tooling/bootstrap/src'), {
		recursive: true,
		filter: (path) => !path.includes('.test.') && !path.includes('testing')
	});
	await writeFiles(root, {
		'package.json': '{}',
		'pnpm-lock.yaml': '',
		'tooling/bootstrap/package.json': '{ "type": "module" }',
		'apps/api/package.json': '{ "type": "module" }',
		'apps/site/package.json': '{ "type": "module" }',
		'apps/api/src/main.ts': service,
		'apps/api/src/kok.ts': 'console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);',
		'apps/site/server/main.ts': service,
		'apps/site/server/process.json': '{"options":[],"environment":{}}',
		'apps/api/src/process.json': '{"options":[],"environment":{}}',
		'apps/site/build/index.js': '',
		'apps/console/build/200.html': '',
		'tooling/bundled/build/start.mjs': `process.env.bundled = 'yes';`,
		'data/releases/envelope.json': '{}'
	});
	await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
	await symlink(process.execPath, join(root, 'node_modules/.bin/node'));
	await stampInstall(root);
	await stampBuild(root, await fingerprintBuild(root));
	return root;
}

/**
 * @param {string} root
 * @param {Record<string, string>} files
 * @param {number} [mode]
 */
export async function writeFiles(root, files, mode = 0o644) {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content, { mode });
	}
}

/** @param {string} root */
export async function removeWorkspace(root) {
	await rm(root, { recursive: true, force: true });
}
