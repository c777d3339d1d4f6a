import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Plugin, createServer, isRunnableDevEnvironment } from 'vite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { development } from './development-plugin.ts';

/** A browser takes a while to ask again, and the compiler of components longer for the first one that is edited. */
const [askMilliseconds, compileMilliseconds] = [20, 100];

/** As the compiler of components does, it compiles the module anew before Vite forgets the old one. */
const compiler: Plugin = {
	name: 'compiles-slowly',
	enforce: 'post',
	hotUpdate: {
		order: 'post',
		async handler({ file }) {
			await this.environment.transformRequest(file);
			await setTimeout(compileMilliseconds);
		}
	}
};

test('a page that is loaded again after an edit is made from what was written', async () => {
	await using folder = await temporaryFolder();
	const component = join(folder.path, 'component.js');
	await writeFile(component, `export const words = 'before';\n`);
	await using server = await serverIn(folder.path);
	expect(await server.wordsOf(component)).toBe('before');

	const reloaded = server.wordsAtReload(component);
	await writeFile(component, `export const words = 'after';\n`);

	expect(await reloaded).toBe('after');
});

test('a page that was on its way while something changed is loaded again as soon as it listens', async () => {
	await using folder = await temporaryFolder();
	const component = join(folder.path, 'component.js');
	await writeFile(component, `export const words = 'before';\n`);
	await using server = await serverIn(folder.path, { isHeard: true });
	await server.wordsOf(component);
	const open = server.listen();
	await open.heard('connected');
	await server.ask();

	await writeFile(component, `export const words = 'after';\n`);
	await open.heard('full-reload');
	await server.listen().heard('full-reload');

	await server.ask();
	const loaded = server.listen();
	await loaded.heard('connected');
	expect(loaded.all()).toEqual(['connected']);
});

/** A development server as the site has it, with a slow compiler, and what its pages would be made from. */
async function serverIn(root: string, { isHeard = false } = {}) {
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		appType: 'custom',
		server: isHeard ? { host: '127.0.0.1', port: 0 } : { middlewareMode: true, ws: false },
		plugins: [development().plugin, compiler]
	});
	if (isHeard) await server.listen();
	const { ssr } = server.environments;
	if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite has no environment that runs modules');
	const wordsOf = async (module: string) => (await ssr.runner.import<{ words: string }>(module)).words;
	const at = () => `//127.0.0.1:${String((server.httpServer?.address() as AddressInfo).port)}/`;
	return {
		wordsOf,
		/** Asks for a page, as a browser does. */
		ask: async () => fetch(`http:${at()}`, { headers: { accept: 'text/html' } }),
		/** Listens as an open page does. */
		listen: () => listenTo(`ws:${at()}?token=${server.config.webSocketToken}`),
		/** What a page reads that is loaded again as soon as pages are told to. */
		wordsAtReload: async (module: string) => {
			await new Promise<void>((resolve) => (server.ws.send = () => resolve()));
			await setTimeout(askMilliseconds);
			return wordsOf(module);
		},
		[Symbol.asyncDispose]: async () => server.close()
	};
}

function listenTo(address: string) {
	const socket = new WebSocket(address, 'vite-hmr');
	const kinds: string[] = [];
	socket.addEventListener('message', ({ data }) => kinds.push((JSON.parse(String(data)) as { type: string }).type));
	return {
		heard: async (kind: string) => expect.poll(() => kinds).toContain(kind),
		all: () => kinds
	};
}
