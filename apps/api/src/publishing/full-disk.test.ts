import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { reserveAt } from '../room.ts';
import { openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { bytesBelow } from '../testing/places-of-bytes.ts';
import { fillDisk, mountDisk, unmountDisk } from '../testing/small-disk.ts';
import { type World, openWorld } from '../testing/world.ts';

const mebibyte = 1024 * 1024;

async function foundMember(world: World) {
	const desk = await openDesk(world);
	await desk.found(networkDrafts());
	const id = await desk.found(memberDrafts('Zuflucht Seestern'));
	await world.release();
	const withdraw = async (reason: string) => {
		const body = { withdrawal: { reason }, revisions: { facts: 4, de: 4 } };
		return world.send({ method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body });
	};
	return { id, desk, withdraw };
}

describe('when the disk is full, as the system says it', () => {
	let world: World;
	afterEach(async () => world.close());

	/** A world in which writing fails at a point until the reserve is given free. */
	async function openFull(point: string, code: string) {
		let isFull = false;
		let given = 0;
		const reserve = {
			giveFree: () => {
				given += 1;
				isFull = false;
				return Promise.resolve(true);
			},
			hold: () => Promise.resolve()
		};
		const mark = (at: string) => {
			if (isFull && at === point) throw Object.assign(new Error('no room'), { code });
		};
		world = await openWorld('sqlite', inject('postgresUrl'), { reserve, mark });
		const founded = await foundMember(world);
		isFull = true;
		return { ...founded, given: () => given };
	}

	test.each([
		['save-written', 'SQLITE_FULL'],
		['save-written', '53100'],
		['sealed', 'SQLITE_FULL'],
		['content-written', 'ENOSPC'],
		['before-switch', 'ENOSPC']
	])('at “%s” (%s) a withdrawal for protection goes through in the room of the reserve', async (point, code) => {
		const { withdraw, given } = await openFull(point, code);
		expect(await withdraw('protection')).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect(given()).toBe(1);
		expect(await bytesBelow(world.releases)).not.toContain('Seestern');
	});

	test('any change but a withdrawal for protection leaves the reserve, and answers that nothing was saved', async () => {
		const { withdraw, given } = await openFull('save-written', 'SQLITE_FULL');
		expect(await withdraw('over')).toMatchObject({ status: 507, body: { type: '/api/problems/no-room' } });
		expect(given()).toBe(0);
	});
});

test('the reserve takes up its space, gives it free when needed, and takes it up again', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kok-reserve-'));
	const path = join(folder, 'reserve');
	const reserve = reserveAt(path, mebibyte);
	expect(await reserve.giveFree()).toBe(false);
	await reserve.hold();
	expect((await stat(path)).size).toBe(mebibyte);
	expect((await stat(path)).blocks * 512).toBeGreaterThanOrEqual(mebibyte);
	expect(await reserve.giveFree()).toBe(true);
	expect(await readdir(folder)).toEqual([]);
	await reserve.hold();
	expect(await readdir(folder)).toEqual(['reserve']);
	rmSync(folder, { recursive: true });
});

const small = mkdtempSync(join(tmpdir(), 'kok-small-'));
const isSmall = mountDisk(small, 24);
afterAll(() => {
	if (isSmall) unmountDisk(small);
	rmSync(small, { recursive: true });
});

describe.skipIf(!isSmall)('on a small file system that is really full', () => {
	const before = process.env['TMPDIR'];
	afterEach(() => {
		process.env['TMPDIR'] = before;
		if (before === undefined) delete process.env['TMPDIR'];
	});

	test('a withdrawal for protection succeeds, and uses up the reserve', async () => {
		process.env['TMPDIR'] = small;
		const path = join(small, 'reserve');
		const world = await openWorld('sqlite', inject('postgresUrl'), { reserve: reserveAt(path, 4 * mebibyte) });
		const { withdraw } = await foundMember(world);
		await world.api.reconciler.settle();
		expect((await stat(path)).size).toBe(4 * mebibyte);
		await fillDisk(small);
		expect(await withdraw('protection')).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect(await bytesBelow(world.releases)).not.toContain('Seestern');
		await world.close();
	});
});
