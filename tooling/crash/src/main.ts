import { kinds } from '@kok/api/src/testing/database.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { parseArgs } from 'node:util';
import { rehearse } from './rehearse.ts';
import { print } from './print.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '100' },
		database: { type: 'string', default: 'both' },
		seed: { type: 'string', default: '1' }
	}
});
const chosen = kinds.filter((kind) => values.database === 'both' || values.database === kind);
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
if (chosen.length === 0 || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
	process.stderr.write('pnpm crash [--rounds N] [--database sqlite|postgres|both] [--seed S]\n');
	process.exit(2);
}

const postgres = chosen.includes('postgres') ? await startPostgres() : undefined;
try {
	const postgresUrl = postgres?.url ?? '';
	// Both at once: a rehearsal waits much and computes little.
	const reports = await Promise.all(chosen.map(async (kind) => rehearse(kind, { rounds, seed, postgresUrl })));
	process.exitCode = print(reports) ? 0 : 1;
} finally {
	await postgres?.stop();
}
