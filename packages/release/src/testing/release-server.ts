import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { hashBytes } from '../envelope.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that is closed with its scope. */
export interface ReleaseServer extends AsyncDisposable {
	address: string;
	/** The answers so far: status and path. */
	log: string[];
	/** Answers in place of the files while it is set. */
	instead?: Answer | undefined;
}

/** Serves a release's folder below `/data/`, with ETags. */
export async function serveRelease(folder: string): Promise<ReleaseServer> {
	const server = createServer((request, response) => {
		response.on('finish', () => served.log.push(`${response.statusCode} ${request.url}`));
		if (served.instead) served.instead(request, response);
		else void answer(folder, request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const served: ReleaseServer = {
		address: addressOf(server.address()),
		log: [],
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
	return served;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const file = (request.url ?? '').replace('/data/', '');
	const bytes = await readFile(join(folder, file)).catch(() => undefined);
	if (!bytes) return void response.writeHead(404).end('nothing here');

	const etag = `"${hashBytes(bytes)}"`;
	if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
	response.writeHead(200, { etag, 'content-type': 'application/octet-stream' }).end(bytes);
}

function addressOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return `http://127.0.0.1:${address.port}`;
}
