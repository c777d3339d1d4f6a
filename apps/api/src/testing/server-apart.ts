import { once } from 'node:events';
import { createServerFor } from '../http/serve.ts';
import { openWorld } from './world.ts';

/** What the process says in one line as soon as its API answers. */
export interface ServerApart {
	port: number;
	/** Of the office. */
	tokens: string[];
	/** For SQLite the file of its database, for PostgreSQL the address. */
	place: string;
}

// An API in a process of its own, so that its memory and its event loop are not those of the test. Without an address of
// PostgreSQL it works on SQLite.
const postgresUrl = process.argv[2] ?? '';
const world = await openWorld(postgresUrl === '' ? 'sqlite' : 'postgres', postgresUrl);
const server = createServerFor(world.api.app);
await once(server.listen(0, '127.0.0.1'), 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const tokens = [await world.token('office'), await world.token('office'), await world.token('office')];
const said: ServerApart = { port, tokens, place: world.database.place };
process.stdout.write(`${JSON.stringify(said)}\n`);

process.stdin.resume().on('end', () => {
	server.close();
	void world.close().finally(() => process.exit(0));
});
