import { readFile, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { join, normalize } from 'node:path';

/** A plain server of files as there are many: a folder has an index, an address without its slash is answered as well. */
export async function serveFiles(folder: string): Promise<{ server: Server; address: string } & AsyncDisposable> {
	const server = createServer((request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?', 1);
		void open(join(folder, normalize(decodeURIComponent(path)))).then((bytes) =>
			bytes ? response.end(bytes) : response.writeHead(404).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
	return {
		server,
		address: `http://127.0.0.1:${bound.port}`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

async function open(path: string): Promise<Buffer | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return readFile(path);
	return found?.isDirectory() ? readFile(join(path, 'index.html')).catch(() => undefined) : undefined;
}
