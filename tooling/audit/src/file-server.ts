import { readFile, readdir, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.xml': 'application/xml',
	'.atom': 'application/atom+xml',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8'
};

/** A server of files as there are many: types by ending, an index for a folder, `404.html` where nothing is, no headers of its own. */
export function fileServer(folder: string): Server {
	return createServer((request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?', 1);
		void fileAt(join(folder, normalize(decodeURIComponent(path))))
			.then(async (file) => {
				const shown = file ?? join(folder, '404.html');
				response.statusCode = file === undefined ? 404 : 200;
				response.setHeader('content-type', types[extname(shown)] ?? 'application/octet-stream');
				response.end(await readFile(shown));
			})
			.catch(() => response.destroy());
	});
}

async function fileAt(path: string): Promise<string | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return path;
	if (!found?.isDirectory()) return undefined;
	const index = (await readdir(path)).find((name) => name.startsWith('index.'));
	return index === undefined ? undefined : join(path, index);
}
