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
