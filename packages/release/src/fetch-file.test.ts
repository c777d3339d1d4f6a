import { expect, test } from 'vitest';
import { fetchFile } from './fetch-file.ts';
import { serveRelease } from './testing/release-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('an answer that comes too slowly is given up, whether it halts in its head or in its body', async () => {
	await using folder = await temporaryFolder();
	await using server = await serveRelease(folder.path);
	const address = new URL('data/envelope.json', server.address);
	const limits = { limitBytes: 1_000, timeoutMilliseconds: 100 };

	server.instead = () => undefined;
	await expect(fetchFile(address, limits)).rejects.toThrow('timeout');
	server.instead = (_, response) => void response.writeHead(200).write('{"form');
	await expect(fetchFile(address, limits)).rejects.toThrow('timeout');
});

test('a server that cannot be reached is an error', async () => {
	await using folder = await temporaryFolder();
	const server = await serveRelease(folder.path);
	await server[Symbol.asyncDispose]();
	const limits = { limitBytes: 1_000, timeoutMilliseconds: 1_000 };
	await expect(fetchFile(new URL(server.address), limits)).rejects.toThrow(Error);
});

/** A server that gives whatever answer it is told. */
async function answering() {
	const folder = await temporaryFolder();
	const server = await serveRelease(folder.path);
	const limits = { limitBytes: 4, timeoutMilliseconds: 30_000 };
	return {
		server,
		fetch: async (path: string, more: { etag?: string } = {}) =>
			fetchFile(new URL(path, server.address), { ...limits, ...more }),
		[Symbol.asyncDispose]: async () => {
			await server[Symbol.asyncDispose]();
			await folder[Symbol.asyncDispose]();
		}
	};
}

test('a file comes with its ETag, where it has one, and may be as large as allowed', async () => {
	await using site = await answering();
	site.server.instead = (_, response) => void response.writeHead(200, { etag: '"a"' }).end('four');
	expect(await site.fetch('/')).toEqual({ status: 'found', bytes: Buffer.from('four'), etag: '"a"' });
	site.server.instead = (_, response) => void response.writeHead(200).end();
	expect(await site.fetch('/')).toEqual({ status: 'found', bytes: Buffer.alloc(0), etag: undefined });
	site.server.instead = (_, response) => void response.writeHead(200).end('fours');
	await expect(site.fetch('/')).rejects.toThrow('is larger than 4 bytes');
});

test('a file at hand is asked for by its ETag, and is the same where the server says so', async () => {
	await using site = await answering();
	const asked: unknown[] = [];
	site.server.instead = ({ headers }, response) => {
		asked.push(headers['if-none-match']);
		response.writeHead(304).end();
	};
	expect(await site.fetch('/', { etag: '"a"' })).toEqual({ status: 'same' });
	await expect(site.fetch('/')).rejects.toThrow('answered 304');
	expect(asked).toEqual(['"a"', undefined]);
});

test.for([
	[404, 'missing'],
	[410, 'missing']
] as const)('an answer of %i means that there is no such file', async ([status, meaning]) => {
	await using site = await answering();
	site.server.instead = (_, response) => void response.writeHead(status).end('gone');
	expect(await site.fetch('/')).toEqual({ status: meaning });
});

test.for([400, 403, 429, 500, 503])('an answer of %i is an error', async (status) => {
	await using site = await answering();
	site.server.instead = (_, response) => void response.writeHead(status).end('no');
	await expect(site.fetch('/file')).rejects.toThrow(`/file answered ${status}`);
});

test('three redirects within the site are followed, and no fourth', async () => {
	await using site = await answering();
	site.server.instead = ({ url = '' }, response) => {
		const left = Number(url.slice(1));
		if (left === 0) response.writeHead(200).end('here');
		else response.writeHead(302, { location: `/${left - 1}` }).end();
	};
	expect(await site.fetch('/3')).toMatchObject({ status: 'found', bytes: Buffer.from('here') });
	await expect(site.fetch('/4')).rejects.toThrow('/4 redirects too often');
});

test('a redirect to another origin is refused, and one to nowhere is an error', async () => {
	await using site = await answering();
	site.server.instead = (_, response) => void response.writeHead(301, { location: 'https://fremd.example/x' }).end();
	await expect(site.fetch('/')).rejects.toThrow('leads away to https://fremd.example');
	site.server.instead = (_, response) => void response.writeHead(300).end();
	await expect(site.fetch('/')).rejects.toThrow('answered 300');
});
