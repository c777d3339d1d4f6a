import { once } from 'node:events';
import { createServerFor } from '../http/serve.ts';
import { openWorld } from './world.ts';

// A process of its own, so that its memory is not that of the test which makes the files.
const world = await openWorld('sqlite', '');
const server = createServerFor(world.api.app);
await once(server.listen(0, '127.0.0.1'), 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
process.stdout.write(`${JSON.stringify({ port, token: await world.token('office') })}\n`);

process.stdin.resume().on('end', () => {
	server.close();
	void world.close().finally(() => process.exit(0));
});
