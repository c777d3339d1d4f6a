import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { PagePlatform } from '#lib/release/platform.ts';

/** The built site as a function: the same path and platform give the same answer. */
export interface Renderer {
	render: (path: string, request: RenderRequest) => Promise<Response>;
	/** Files of the build by their path: stylesheet, fonts, the exit. */
	files: ReadonlyMap<string, BuiltFile>;
}

interface RenderRequest {
	platform: PagePlatform;
	headers?: Record<string, string>;
}

export interface BuiltFile {
	bytes: Buffer;
	mediaType: string;
	/** Its name holds its hash, so under this name it never changes. */
	isImmutable: boolean;
	isText: boolean;
	/** Its compressed forms, which the build made. */
	packed?: Record<'br' | 'gzip', Buffer>;
}

interface KitServer {
	init: (options: { env: Record<string, string> }) => Promise<void>;
	respond: (request: Request, options: { getClientAddress: () => string; platform: PagePlatform }) => Promise<Response>;
}

/** What `@sveltejs/adapter-node` 6 writes into `adapter-node.js`, as far as it is used here. */
const Build = z.object({
	server: z.custom<KitServer>((server) => typeof server === 'object' && server !== null && 'respond' in server),
	app_path: z.string(),
	mime_types: z.record(z.string(), z.string()),
	assets: z.object({
		entries: z.array(
			z.tuple([z.string(), z.object({ file: z.string(), br: z.int().optional(), gz: z.int().optional() })])
		)
	})
});

/** Opens the build in a folder. Nothing else of the site knows how SvelteKit is called. */
export async function openRenderer(folder: string): Promise<Renderer> {
	const build = Build.parse(await import(pathToFileURL(join(folder, 'adapter-node.js')).href));
	await build.server.init({ env: {} });

	const files = build.assets.entries.map(async ([path, { file, br, gz }]): Promise<[string, BuiltFile]> => {
		const extension = /\.[^.]+$/.exec(file)?.[0] ?? '';
		const mediaType = build.mime_types[extension] ?? 'application/octet-stream';
		const isText = mediaType.startsWith('text/');
		const read = async (ending: string) => readFile(join(folder, 'client', file + ending));
		const isPacked = isText && br !== undefined && gz !== undefined;
		return [
			path,
			{
				bytes: await read(''),
				...(isPacked && { packed: { br: await read('.br'), gzip: await read('.gz') } }),
				mediaType: isText ? `${mediaType}; charset=utf-8` : mediaType,
				isImmutable: path.startsWith(`/${build.app_path}/immutable/`),
				isText
			}
		];
	});

	return {
		files: new Map(await Promise.all(files)),
		render: async (path, { platform, headers = {} }) => {
			const origin = platform.origin ?? 'http://localhost';
			// A page never learns who asks for it.
			const options = { getClientAddress: () => '', platform };
			return build.server.respond(new Request(origin + path, { headers }), options);
		}
	};
}
