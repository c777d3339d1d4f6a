import { kinds } from '@kok/api/src/testing/database.ts';
import type {} from '@kok/api/src/testing/global-setup.ts';
import { kokHere } from '@kok/api/src/testing/kok-here.ts';
import { freePort, startProgram, untilReady } from '@kok/api/src/testing/process.ts';
import { describe, expect, inject, test } from 'vitest';
import { listFixtures } from './fixture/fixture.ts';
import { layOut } from './fixture/lay-out.ts';

const fixtures = await listFixtures();
const cases = fixtures.flatMap((fixture) =>
	kinds.map((kind) => ({ fixture, kind, name: `${fixture.about.version} ${fixture.name} on ${kind}` }))
);

describe.each(cases)('a server started over $name', ({ fixture, kind }) => {
	test('mends what is left to mend, until doctor and verify find all well', async () => {
		const place = await layOut(fixture, kind, inject('postgresUrl'));
		const { dataDir, databaseUrl } = place;
		const environment = { DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) };
		const port = String(await freePort());
		const server = startProgram('main.ts', [], { ...environment, API_PORT: port });
		try {
			// Asking the server costs less than starting a doctor again and again.
			expect(await untilReady(`http://127.0.0.1:${port}/healthz`, server, isWell)).toBe(true);
			const well = { code: 0, out: expect.not.stringContaining('FAIL') as unknown, err: '' };
			expect(await untilWell(environment)).toEqual(well);
			expect(await kokHere(['verify'], environment)).toMatchObject({ code: 0, err: '' });
		} finally {
			server.child.kill();
			await server.ended;
			await place.remove();
		}
	});
});

async function isWell(health: Response): Promise<boolean> {
	const { reasons } = (await health.json()) as { reasons: unknown[] };
	return reasons.length === 0;
}

/** What doctor says in the end; it is asked again for a minute at most. */
async function untilWell(environment: Record<string, string>) {
	const end = performance.now() + 60_000;
	for (;;) {
		const doctor = await kokHere(['doctor'], environment);
		if (doctor.code === 0 || performance.now() > end) return doctor;
	}
}
