import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test as base, describe, expect } from 'vitest';
import {
	freePorts,
	listen,
	portOf,
	processesOf,
	runBootstrap,
	untilGone,
	untilReady,
	watch
} from './testing/bootstrap.js';
import { layWorkspace, removeWorkspace, writeFiles } from './testing/workspace.js';

/**
 * @typedef {import('./testing/bootstrap.js').Bootstrap} Bootstrap
 *
 * @typedef {object} Stage
 * @property {string} root
 * @property {{ SITE_PORT: string, API_PORT: string, CONSOLE_PORT: string }} ports
 * @property {(variables?: NodeJS.ProcessEnv, args?: string[]) => Bootstrap} start
 * @property {(bootstrap: Bootstrap) => void} endLater
 */

// eslint-disable-next-line no-empty-pattern -- vitest reads the names from a pattern and refuses any other argument.
const test = base.extend('stage', async ({}, { onCleanup }) => {
	const root = await layWorkspace();
	const ports = await freePorts();
	/** @type {Bootstrap[]} */
	const begun = [];
	onCleanup(async () => {
		for (const bootstrap of begun) bootstrap.process.kill('SIGKILL');
		await untilGone(begun.flatMap(processesOf), 6);
		await removeWorkspace(root);
	});

	/** @type {Stage} */
	const stage = {
		root,
		ports,
		start(variables = {}, args = []) {
			const bootstrap = runBootstrap(root, ['start', ...args], { ...ports, ...variables });
			begun.push(bootstrap);
			return bootstrap;
		},
		endLater: (bootstrap) => begun.push(bootstrap)
	};
	return stage;
});

describe.concurrent('a start', () => {
	test('brings up both services and names their addresses', async ({ stage }) => {
		const bootstrap = stage.start({ BACKUPDIR: '/backups' });
		await untilReady(bootstrap);
		await bootstrap.untilSaid(/Ctrl-C/);

		expect(bootstrap.said()).toContain('BACKUPDIR is no setting and is passed over: did you mean BACKUP_DIR?\n');
		expect(bootstrap.said()).toMatch(/Ready after [\d.]+ s\.\n/);
		expect(bootstrap.said()).toContain(`Site: http://localhost:${stage.ports.SITE_PORT}\n`);
		expect(bootstrap.said()).toContain(`API: http://localhost:${stage.ports.API_PORT}\n`);
		expect(bootstrap.said()).toEqual(told('api', { args: [], data: join(stage.root, 'data') }));
	});

	test('starts the API from its bundle, and the site as it lies there', async ({ stage }) => {
		const bootstrap = stage.start({ NODE_OPTIONS: '--no-warnings' });
		await untilReady(bootstrap);

		expect(bootstrap.said()).toContain('api starts from its bundle\n');
		expect(bootstrap.said()).toContain('site starts from its source\n');
	});

	test('with --demo hands it to the API and gives both the folder of the demonstration', async ({ stage }) => {
		const bootstrap = stage.start({}, ['--', '--demo']);
		await untilReady(bootstrap);

		expect(bootstrap.said()).toEqual(told('api', { args: ['--demo'], data: join(stage.root, 'data-demo') }));
		expect(bootstrap.said()).toEqual(told('site', { args: [], data: join(stage.root, 'data-demo') }));
	});

	test('with --found hands the folder of a network to the API, and wants one', async ({ stage }) => {
		const bootstrap = stage.start({}, ['--', '--found', './our-network']);
		await untilReady(bootstrap);
		expect(bootstrap.said()).toEqual(
			told('api', { args: ['--found', './our-network'], data: join(stage.root, 'data') })
		);

		const without = stage.start({}, ['--', '--found']);
		expect(await without.ended).toBe(2);
		expect(without.said()).toBe('Name the folder of the network: npm start -- --found FOLDER\n');
	});

	test('with --site starts the site alone, whatever is at the port of the API', async ({ stage }) => {
		const server = await listen();
		const bootstrap = stage.start({ API_PORT: portOf(server) }, ['--', '--site']);
		expect(await untilReady(bootstrap)).toHaveLength(1);

		expect(bootstrap.said()).toContain('Starting the site ...\n');
		expect(bootstrap.said()).toMatch(/Ready after [\d.]+ s\.\n/);
		expect(bootstrap.said()).toEqual(told('site', { args: [], data: join(stage.root, 'data') }));
		expect(bootstrap.said()).not.toContain('api');
		server.close();
	});

	test('with --site over a wrong SITE_PORT has nothing to start', async ({ stage }) => {
		const bootstrap = stage.start({ SITE_PORT: '0' }, ['--', '--site']);

		expect(await bootstrap.ended).toBe(2);
		expect(bootstrap.said()).toBe('SITE_PORT must be a whole number from 1 to 65535, but is "0".\n');
	});

	test('keeps a folder for the data that the operator chose', async ({ stage }) => {
		const bootstrap = stage.start({ DATA_DIR: './elsewhere' }, ['--demo']);
		await untilReady(bootstrap);

		expect(bootstrap.said()).toEqual(told('api', { args: ['--demo'], data: join(stage.root, 'elsewhere') }));
	});
});

describe.concurrent('a service that ends', () => {
	test('unexpectedly is started again after half a second', async ({ stage }) => {
		const bootstrap = stage.start({ api_does: 'crash once' });
		await untilReady(bootstrap);

		expect(bootstrap.said()).toContain('API ended unexpectedly (with code 3); starting it again in 0.5 s.\n');
		expect(processesOf(bootstrap)).toHaveLength(3);
	});

	test('because the API refused to run leaves the site running, and stays ended', async ({ stage }) => {
		const bootstrap = stage.start({ api_does: 'refuse' });
		await untilReady(bootstrap);
		await bootstrap.untilSaid(/Ctrl-C stops/);

		expect(bootstrap.said()).toContain('API_SECRET is too short.\n');
		expect(bootstrap.said()).toContain(
			'The API refused to run; it said why above. The site goes on with the last good release. When the cause is mended, end this and start again.\n'
		);
		expect(bootstrap.said()).toContain(`Site: http://localhost:${stage.ports.SITE_PORT}\n`);
		expect(bootstrap.said()).toMatch(/Ready after [\d.]+ s, without the API\.\n/);
		expect(bootstrap.said()).not.toContain('API: http');
		expect(bootstrap.said()).not.toContain('starting it again');
		expect((await fetch(`http://127.0.0.1:${stage.ports.SITE_PORT}/healthz`)).status).toBe(200);

		bootstrap.process.kill('SIGTERM');
		expect(await bootstrap.ended).toBe(0);
		await untilGone(processesOf(bootstrap), 0);
	});

	test('because the API refused to found the network leaves a site of which nobody says that it shows a release', async ({
		stage
	}) => {
		const bootstrap = stage.start({ api_does: 'refuse', DATA_DIR: './new-data' });
		await untilReady(bootstrap);
		await bootstrap.untilSaid(/Ctrl-C stops/);

		expect(bootstrap.said()).toContain(
			'The API refused to run; it said why above. The site runs, but there is no release that it could show. When the cause is mended, end this and start again.\n'
		);
	});

	test('by refusing, for development, is started again when its code changes', async ({ stage }) => {
		const answering = "import { createServer } from 'node:http'; createServer((_, r) => r.end()).listen(";
		await writeFiles(stage.root, {
			'packages/domain/src/words.ts': '',
			'apps/site/node_modules/vite/bin/vite.js': `${answering}Number(process.env.SITE_PORT));`,
			'apps/console/node_modules/vite/bin/vite.js': `${answering}Number(process.env.CONSOLE_PORT));`
		});
		const bootstrap = runBootstrap(stage.root, ['dev'], { ...stage.ports, api_does: 'refuse' });
		stage.endLater(bootstrap);
		await bootstrap.untilSaid(
			/The API refused to run; it said why above\..* It is started again when its code changes\./
		);
		await bootstrap.untilSaid(/without the API/);

		await writeFiles(stage.root, {
			'apps/api/src/main.ts': `console.log('the API is mended'); ${answering}Number(process.env.API_PORT));`
		});
		await bootstrap.untilSaid(/The code of the API changed; starting it again\.\nthe API is mended/);

		bootstrap.process.kill('SIGTERM');
		expect(await bootstrap.ended).toBe(0);
	});

	test('because the site refused to run leaves the API running', async ({ stage }) => {
		const bootstrap = stage.start({ site_does: 'refuse' });
		await untilReady(bootstrap);
		await bootstrap.untilSaid(/Ctrl-C stops/);

		expect(bootstrap.said()).toContain('The site refused to run; it said why above. The API goes on');
		expect(bootstrap.said()).toContain(`API: http://localhost:${stage.ports.API_PORT}\n`);
		expect((await fetch(`http://127.0.0.1:${stage.ports.API_PORT}/healthz`)).status).toBe(200);
	});

	test('after the other one, both by refusing, ends everything with 78', async ({ stage }) => {
		const bootstrap = stage.start({ api_does: 'refuse', site_does: 'refuse' });

		expect(await bootstrap.ended).toBe(78);
		await untilGone(processesOf(bootstrap), 0);
		expect(bootstrap.said().match(/API_SECRET is too short/g)).toHaveLength(2);
		expect(bootstrap.said()).not.toContain('starting it again');
		expect(bootstrap.said()).not.toContain('Ready');
	});
});

describe.concurrent('a service that cannot have its port', () => {
	const theApiGoesOn = 'The API goes on: the record can be written, but is not shown here.';
	const theSiteGoesOn = 'The site goes on with the last good release.';
	const mend = 'When the cause is mended, end this and start again.';

	test.for(
		/** @type {const} */ ([
			['API', 'abc', theSiteGoesOn, 'SITE'],
			['API', '70000', theSiteGoesOn, 'SITE'],
			['SITE', '0', theApiGoesOn, 'API']
		])
	)('leaves the other one running: %s_PORT=%s', async ([name, port, goesOn, other], { stage }) => {
		const bootstrap = stage.start({ [`${name}_PORT`]: port });
		const pids = await untilReady(bootstrap);
		const word = name === 'API' ? 'API' : 'site';

		expect(bootstrap.said()).toContain(
			`${name}_PORT must be a whole number from 1 to 65535, but is "${port}". The ${word} is not started. ${goesOn} ${mend}\n`
		);
		expect(bootstrap.said()).toMatch(new RegExp(`Ready after [\\d.]+ s, without the ${word}\\.`));
		expect(pids).toHaveLength(1);
		expect((await fetch(`http://127.0.0.1:${stage.ports[`${other}_PORT`]}/healthz`)).status).toBe(200);

		bootstrap.process.kill('SIGTERM');
		expect(await bootstrap.ended).toBe(0);
	});

	test.for(
		/** @type {const} */ ([
			['API', theSiteGoesOn, 'SITE'],
			['SITE', theApiGoesOn, 'API']
		])
	)('starts when it is free: a taken %s_PORT', async ([name, goesOn, other], { stage }) => {
		const server = await listen();
		const port = portOf(server);
		const bootstrap = stage.start({ [`${name}_PORT`]: port });
		const word = name === 'API' ? 'API' : 'site';

		expect(await untilReady(bootstrap)).toHaveLength(1);
		expect(bootstrap.said()).toContain(
			`Port ${port} is taken by another program: end that one or set ${name}_PORT to a free port. The ${word} starts by itself when the port is free. ${goesOn}\n`
		);
		expect(bootstrap.said()).toMatch(new RegExp(`Ready after [\\d.]+ s, without the ${word}\\.`));
		expect((await fetch(`http://127.0.0.1:${stage.ports[`${other}_PORT`]}/healthz`)).status).toBe(200);

		server.close();
		await bootstrap.untilSaid(new RegExp(`${word} is process`, 'i'));
		expect(bootstrap.said()).toContain(`Its port is free now: starting the ${word} at http://localhost:${port} ...\n`);
		await expect
			.poll(async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.status)
			.toBe(200);

		const pids = processesOf(bootstrap);
		bootstrap.process.kill('SIGTERM');
		expect(await bootstrap.ended).toBe(0);
		await untilGone(pids, 0);
	});

	test('because both were given the same leaves it to the site', async ({ stage }) => {
		const port = stage.ports.SITE_PORT;
		const bootstrap = stage.start({ API_PORT: port });

		expect(await untilReady(bootstrap)).toHaveLength(1);
		expect(bootstrap.said()).toContain(
			`SITE_PORT and API_PORT are both ${port}: give each its own. The API is not started. ${theSiteGoesOn} ${mend}\n`
		);
		expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
	});

	test('or its host ends alone, and no stack trace of ours is printed', async ({ stage }) => {
		const bootstrap = stage.start({ API_HOST: '300.1.1.1', api_does: 'refuse' });

		expect(await untilReady(bootstrap)).toHaveLength(2);
		expect(bootstrap.said()).toContain('The API refused to run; it said why above.');
		expect(bootstrap.said()).not.toContain('Invalid URL');
	});

	test('ends with 78 when the other one refuses to run', async ({ stage }) => {
		const bootstrap = stage.start({ API_PORT: 'abc', site_does: 'refuse' });

		expect(await bootstrap.ended).toBe(78);
	});
});

describe.concurrent('a word that start does not know', () => {
	test('is refused before anything starts', async ({ stage }) => {
		const bootstrap = stage.start({}, ['--', '--dmeo']);

		expect(await bootstrap.ended).toBe(2);
		expect(bootstrap.said()).toBe('There is no option "--dmeo": npm start -- --help names those there are.\n');
	});

	test.for(['--help', '-h'])('is not %s, which prints what there is and starts nothing', async (word, { stage }) => {
		const bootstrap = stage.start({}, ['--', word]);

		expect(await bootstrap.ended).toBe(0);
		for (const named of [
			'--demo',
			'--found FOLDER',
			'--site',
			'SITE_PORT',
			'API_PORT',
			'DATA_DIR',
			'npm run -s kok -- --help',
			'78'
		]) {
			expect(bootstrap.said()).toContain(named);
		}
		expect(processesOf(bootstrap)).toEqual([]);
	});
});

describe.concurrent('before anything is started', () => {
	test('two ports that are wrong are both named', async ({ stage }) => {
		const bootstrap = stage.start({ API_PORT: 'abc', SITE_PORT: '0' });

		expect(await bootstrap.ended).toBe(2);
		expect(bootstrap.said()).toBe(
			'SITE_PORT must be a whole number from 1 to 65535, but is "0".\nAPI_PORT must be a whole number from 1 to 65535, but is "abc".\n'
		);
	});

	test('two ports that are taken are both named, with a code that is started again', async ({ stage }) => {
		const servers = [await listen(), await listen()];
		const [SITE_PORT, API_PORT] = servers.map(portOf);
		const bootstrap = stage.start({ SITE_PORT, API_PORT });

		expect(await bootstrap.ended).toBe(1);
		expect(bootstrap.said()).toBe(
			`Port ${SITE_PORT} is taken by another program: end that one or set SITE_PORT to a free port.\nPort ${API_PORT} is taken by another program: end that one or set API_PORT to a free port.\n`
		);
		for (const server of servers) server.close();
	});

	test('a wrong port beside one that is taken ends with the code that is started again', async ({ stage }) => {
		const server = await listen();
		const bootstrap = stage.start({ SITE_PORT: portOf(server), API_PORT: 'abc' });

		expect(await bootstrap.ended).toBe(1);
		expect(processesOf(bootstrap)).toEqual([]);
		server.close();
	});

	test.for(['SITE_PORT', 'API_PORT', 'CONSOLE_PORT'])(
		'a taken %s ends the start for development',
		async (variable, { stage }) => {
			const server = await listen();
			const port = portOf(server);
			const bootstrap = runBootstrap(stage.root, ['dev'], { ...stage.ports, [variable]: port });

			expect(await bootstrap.ended).toBe(1);
			expect(bootstrap.said()).toBe(
				`Port ${port} is taken by another program: end that one or set ${variable} to a free port.\n`
			);
			server.close();
		}
	);

	test('an unknown command is refused', async ({ stage }) => {
		const bootstrap = runBootstrap(stage.root, ['strat']);

		expect(await bootstrap.ended).toBe(2);
		expect(bootstrap.said()).toBe('There is no command "strat": use start, dev, test or kok.\n');
	});
});

describe.concurrent('asked to stop', () => {
	test.for(/** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))(
		'by %s it ends in peace',
		async (signal, { stage }) => {
			const bootstrap = stage.start();
			const pids = await untilReady(bootstrap);
			bootstrap.process.kill(signal);

			expect(await bootstrap.ended).toBe(0);
			await untilGone(pids, 0);
		}
	);

	test('a service that does not end is killed within five seconds', async ({ stage }) => {
		const asked = performance.now();
		const bootstrap = stage.start({ site_does: 'stay' });
		const pids = await untilReady(bootstrap);
		const since = performance.now();
		bootstrap.process.kill('SIGTERM');

		expect(await bootstrap.ended).toBe(0);
		// Four seconds of grace, and one for the rest; more where the machine is so busy that a start takes longer.
		expect(performance.now() - since).toBeLessThan(4000 + Math.max(1000, since - asked));
		await untilGone(pids, 0);
	});

	test('a second time it ends at once, but npm passing on the first does not count', async ({ stage }) => {
		const bootstrap = stage.start({ site_does: 'stay' });
		const pids = await untilReady(bootstrap);
		bootstrap.process.kill('SIGINT');
		await bootstrap.untilSaid(/site stays/);
		bootstrap.process.kill('SIGINT');
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(bootstrap.process.exitCode).toBeNull();

		bootstrap.process.kill('SIGINT');
		expect(await bootstrap.ended).toBe(130);
		await untilGone(pids, 1);
	});
});

describe.concurrent('killed', () => {
	test('the supervisor leaves no orphan', async ({ stage }) => {
		const bootstrap = stage.start();
		const pids = await untilReady(bootstrap);
		bootstrap.process.kill('SIGKILL');

		await untilGone(pids, 5);
	});

	test('npm leaves no orphan', async ({ stage }) => {
		await writeFiles(stage.root, {
			'npm-cli.cjs': `require('node:child_process').spawn(process.execPath, ['tooling/bootstrap/src/main.js', 'start'], { stdio: 'inherit' });`
		});
		const npm = watch(
			spawn(process.execPath, ['npm-cli.cjs'], {
				cwd: stage.root,
				env: { ...process.env, ...stage.ports },
				stdio: ['ignore', 'pipe', 'pipe']
			})
		);
		stage.endLater(npm);
		const pids = await untilReady(npm);
		npm.process.kill('SIGKILL');

		await untilGone(pids, 5);
	});
});

test('the command line gets its words and gives back its exit code', async ({ stage }) => {
	const bootstrap = runBootstrap(stage.root, ['kok', 'token', 'create', '--role', 'office']);

	expect(await bootstrap.ended).toBe(7);
	expect(bootstrap.said()).toBe('["token","create","--role","office"]\n');
});

/**
 * @param {string} name
 * @param {{ args: string[], data: string }} seen
 */
function told(name, seen) {
	return expect.stringContaining(`${name} was told ${JSON.stringify({ ...seen, supervised: '1' })}\n`);
}
