import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { createDatabase, kinds } from '../testing/database.ts';
import { openKeyRing } from './open-key-ring.ts';

test.each(kinds)('servers that start together on %s and one new folder have one key', async (kind) => {
	const database = await createDatabase(kind, inject('postgresUrl'));
	for (let round = 0; round < 10; round += 1) {
		const folder = await mkdtemp(join(tmpdir(), 'kok-keys-'));
		const place = { keys: join(folder, 'keys'), releases: join(folder, 'releases') };
		await mkdir(place.keys);
		const rings = await Promise.all(Array.from({ length: 4 }, async () => openKeyRing(database.databases, place)));
		const { current, shown, next } = (await rings[0]?.read()) ?? {};
		expect(current && shown?.equals(current.publicKey)).toBe(true);
		expect(next).toBeUndefined();
		await rm(folder, { recursive: true });
	}
	await database.remove();
});
