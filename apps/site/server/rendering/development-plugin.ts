import { fileURLToPath } from 'node:url';
import {
	type DevEnvironment,
	type HotPayload,
	type Plugin,
	type RunnableDevEnvironment,
	type ViteDevServer,
	isRunnableDevEnvironment
} from 'vite';
import type { PagePlatform } from '#lib/release/platform.ts';
import type { Development, openDevelopment } from './development.ts';

interface DevelopmentModule {
	openDevelopment: typeof openDevelopment;
}

const sourceFile = /[/\\]src[/\\].*\.(svelte|ts|js|css)$/;
const routeFile = /[/\\]src[/\\]routes[/\\]/;
/** SvelteKit reads its routes anew 100 ms after the last change and tells nobody; a busy machine takes longer. */
const reloadMilliseconds = [400, 1_600] as const;

const module = fileURLToPath(new URL('development.ts', import.meta.url));

/**
 * Makes the development server show what the site would: the newest release, the open data, the health. Open pages are
 * loaded again when a release comes and when code changes that made them.
 */
export function development(): { plugin: Plugin; platform: () => Promise<PagePlatform> } {
	let server: ViteDevServer | undefined;
	let opened: { by: DevelopmentModule; development: Promise<Development> } | undefined;
	let pages: OpenPages | undefined;
	const reload = () => pages?.reload();
	let later: NodeJS.Timeout[] = [];
	/** Whether the last page that was asked for could not be made. */
	let hasFailed = false;

	/** Pages are loaded again when a file comes for which an import waits, and when a route comes or goes. */
	function noteFile(file: string, { isNew }: { isNew: boolean }): void {
		if (!sourceFile.test(file) || !(isNew || routeFile.test(file))) return;
		for (const timer of later) clearTimeout(timer);
		later = reloadMilliseconds.map((wait) => setTimeout(reload, wait));
		if (isNew && hasFailed) forgetImports(server?.environments['ssr']);
	}

	async function current(): Promise<Development> {
		const environment = server?.environments['ssr'];
		if (!environment || !isRunnableDevEnvironment(environment)) throw new Error('There is no development server');
		const by = await environment.runner.import<DevelopmentModule>(module);
		if (opened?.by === by) return opened.development;

		const before = opened?.development;
		const development = by.openDevelopment({ onRelease: reload });
		opened = { by, development };
		development.catch(() => (opened = undefined));
		void before?.then(async (old) => old.close());
		return development;
	}

	const plugin: Plugin = {
		name: 'kok-development',
		apply: 'serve',
		configureServer: (made) => {
			server = made;
			pages = openPages(made);
			const { ssr } = made.environments;
			if (isRunnableDevEnvironment(ssr)) whenMadeAnew(ssr, reload);
			made.watcher.on('add', (file) => noteFile(file, { isNew: true }));
			made.watcher.on('unlink', (file) => noteFile(file, { isNew: false }));
			made.middlewares.use((request, response, next) => {
				response.on('finish', () => {
					if (request.headers['sec-fetch-dest'] === 'document') hasFailed = response.statusCode >= 500;
				});
				const [path = '', query = ''] = (request.url ?? '').split('?');
				if (!/^\/(data|media)\/|^\/healthz$/.test(path)) return next();
				current()
					.then(async ({ answer }) => answer(path, query))
					.then((answer) => {
						if (!answer) return next();
						response.writeHead(answer.status, answer.headers).end(answer.body?.identity);
					})
					.catch(next);
			});
		}
	};
	return { plugin, platform: async () => (await current()).platform() };
}

interface OpenPages {
	reload: () => void;
}

/**
 * Loads open pages again. One that was asked for before and listens only now has not heard it, and is told then: a page
 * that loads, or loads again, hears nothing for a while.
 */
function openPages({ environments, middlewares, ws }: ViteDevServer): OpenPages {
	let [count, asked, told] = [0, 0, 0];
	const noteAsked = () => (asked = count += 1);
	middlewares.use((request, _, next) => {
		if (request.headers.accept?.includes('text/html')) noteAsked();
		next();
	});
	environments.client.hot.on('vite:client:connect', (_, page) => {
		if (told <= asked) return;
		noteAsked();
		page.send({ type: 'full-reload' });
	});
	return {
		reload: () => {
			told = count += 1;
			ws.send({ type: 'full-reload' });
		}
	};
}

/** Vite keeps that an import failed until the file with the import changes. */
function forgetImports(environment: DevEnvironment | undefined): void {
	environment?.moduleGraph.invalidateAll();
	environment?.hot.send({ type: 'full-reload' });
}

const madeAnew = 'site:made-anew';

/**
 * Calls `tell` when Vite has made anew what a change concerns, or has said why it cannot. A page that is asked for before
 * would be made from old modules, or from old and new ones. The environment does in turn what it is told, so an event that
 * is sent behind comes when all is done.
 */
function whenMadeAnew(environment: RunnableDevEnvironment, tell: () => void): void {
	const { hot } = environment;
	const send = hot.send.bind<(payload: HotPayload) => void>(hot);
	let newest = 0;
	const noteMade = (number: number) => {
		if (number === newest) tell();
	};
	hot.send = (told: HotPayload | string, data?: unknown) => {
		const payload: HotPayload = typeof told === 'string' ? { type: 'custom', event: told, data } : told;
		send(payload);
		if (payload.type === 'custom') return;
		newest += 1;
		environment.runner.hmrClient?.customListenersMap.set(madeAnew, [noteMade]);
		send({ type: 'custom', event: madeAnew, data: newest });
	};
}
