import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import * as z from 'zod';
import { serveApi } from './serve-api.ts';
import { setStage } from './stage.ts';

// The process below strace: everything that writes and everything that syncs is this process or a child of it.
const Asked = z.strictObject({ kind: z.enum(['sqlite', 'postgres']), forgetful: z.boolean() });
const { kind, forgetful } = Asked.parse(JSON.parse(process.argv[2] ?? '{}'));

const postgres = kind === 'postgres' ? await startPostgres() : undefined;
const stage = await setStage(kind, postgres?.url ?? '');
process.on('disconnect', () => void leave());
process.send?.({ ...(await serveApi({ ...stage.place, forgetful })), secret: stage.people[0].secret });

async function leave(): Promise<void> {
	await stage.clear();
	await postgres?.stop();
	process.exit();
}
