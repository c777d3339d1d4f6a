import { runProgram } from '@kok/api/src/testing/process.ts';
import { kinds } from '@kok/api/src/testing/database.ts';
import type {} from '@kok/api/src/testing/global-setup.ts';
import { describe, expect, inject, test } from 'vitest';
import { listFixtures } from './fixture/fixture.ts';
import { layOut } from './fixture/lay-out.ts';
import { startApi } from './refusing/start-api.ts';

const fixtures = await listFixtures();
const cases = fixtures.flatMap((fixture) =>
	kinds.map((kind) => ({ fixture, kind, name: `${fixture.about.version} ${fixture.name} on ${kind}` }))
);

describe.each(cases)('a server started over $name', ({ fixture, kind }) => {
	test(
		'serves, and leaves nothing for which doctor or verify would have to be asked',
		{ timeout: 120_000 },
		async () => {
			const place = await layOut(fixture, kind, inject('postgresUrl'));
			const { dataDir, databaseUrl } = place;
			const environment = { DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) };
			try {
				expect(await startApi(place)).toMatchObject({ code: undefined });
				const doctor = await runProgram('kok.ts', ['doctor'], environment);
				expect(doctor).toEqual({ code: 0, out: expect.not.stringContaining('FAIL') as unknown, err: '' });
				expect(await runProgram('kok.ts', ['verify'], environment)).toMatchObject({ code: 0, err: '' });
			} finally {
				await place.remove();
			}
		}
	);
});
