import { readEnvelope, readStatements, writeRelease } from '@kok/release/folder';
import { type KeyPair, createKeyPair, keyIdOf } from '@kok/release/keys';
import { lineageOf } from '@kok/release/lineage';
import { sealRelease } from '@kok/release/seal';
import { folderSource } from '@kok/release/source';
import { stateSuccession } from '@kok/release/statement';
import { verifyRelease } from '@kok/release/verify';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { untilFree } from '../cli/until-sealed.ts';
import { acceptDatabase } from '../commands/accept.ts';
import { recoverKey, replaceKey, rotateKey } from '../commands/change-key.ts';
import { listEvents, walkChain } from '../db/stores/event-store.ts';
import { reconcile } from '../publishing/reconcile.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type KeyRing, createFirstKey, idOf, keyRingIn } from './key-ring.ts';
import { openKeyRing } from './open-key-ring.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let keysFolder: string;
	let keys: KeyRing;
	let first: KeyPair;

	beforeEach(async () => {
		keysFolder = await mkdtemp(join(tmpdir(), 'kok-keys-'));
		keys = keyRingIn(keysFolder);
		await createFirstKey(keys);
		first = await pair();
		world = await openWorld(kind, inject('postgresUrl'), { keys });
		await (await openDesk(world)).found(networkDrafts());
		await world.api.reconciler.settle();
	});
	afterEach(async () => {
		await world.close();
		await rm(keysFolder, { recursive: true, force: true });
	});

	const place = (more: { keys?: KeyRing } = {}) => ({
		keys,
		folder: world.releases,
		caller: { actor: 'test', request: 'test' },
		...more
	});
	// Beside the server's own reconciler, which may be at work.
	const publish = async (ring = keys) => untilFree(async () => reconcile({ ...world.publisher, keys: ring }));
	const verified = async (pins: { publicKey: KeyPair['publicKey']; recoveryKey?: KeyPair['publicKey'] }) =>
		verifyRelease(folderSource(world.releases), pins);
	async function pair(): Promise<KeyPair> {
		const { current } = await keys.read();
		if (!current) throw new Error('There is no key');
		return current;
	}

	describe('a key that is rotated', () => {
		test('seals at once, beside a running server, and leads followers from the one before', async () => {
			expect(await rotateKey(world.api.tools, place())).toMatchObject({ outcome: 'changed' });
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
			const second = await pair();
			expect(idOf(second)).not.toBe(idOf(first));
			expect((await readEnvelope(world.releases))?.key).toBe(idOf(second));
			expect(await verified(first)).toMatchObject({ verified: true });
			expect(await readdir(keysFolder)).toEqual(['release.key', 'release.pub']);

			await world.api.reconciler.settle();
			expect([await world.api.reconciler.hindrances(), world.api.reconciler.trouble()]).toEqual([[], undefined]);
			expect((await readEnvelope(world.releases))?.number).toBe(2);
		});

		test('several times leads from each of them, and is logged', async () => {
			for (let turn = 0; turn < 3; turn += 1) {
				await rotateKey(world.api.tools, place());
				await publish();
			}
			expect(await verified(first)).toMatchObject({ verified: true, release: { envelope: { number: 4 } } });
			const { read } = world.database.databases;
			const actions = (await listEvents(read, { limit: 3 })).map(({ action }) => action);
			expect(actions).toEqual(['KeyRotated', 'KeyRotated', 'KeyRotated']);
			expect(await walkChain(read)).toMatchObject({ whole: true });
		});

		test('is stored whole or not at all when the change is interrupted', async () => {
			const forgotten = { ...keys, settle: async () => Promise.reject(new Error('crash')) };
			await rotateKey(world.api.tools, place());
			await expect(publish(forgotten)).rejects.toThrow('crash');
			expect(await verified(first)).toMatchObject({ verified: true, release: { envelope: { number: 2 } } });
			expect(await publish()).toMatchObject({ outcome: 'unchanged' });
			expect(idOf(await pair())).toBe((await readEnvelope(world.releases))?.key);

			await keys.prepare(createKeyPair());
			expect(await publish()).toMatchObject({ outcome: 'unchanged' });
			expect(await rotateKey(world.api.tools, place())).toMatchObject({ outcome: 'changed' });
			expect(await publish()).toMatchObject({ outcome: 'sealed' });
		});

		test('is known again to a database restored from an earlier backup, if the release folder holds its statement', async () => {
			await rotateKey(world.api.tools, place());
			await publish();
			const { write } = world.database.databases;
			await write.deleteFrom('succession').execute();
			await write.deleteFrom('release').where('number', '=', 2).execute();
			expect(await world.api.reconciler.hindrances()).toEqual(['database-behind-releases']);
			await acceptDatabase(world.api.tools, place());
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 3 } });
			expect(await verified(first)).toMatchObject({ verified: true });
		});
	});

	describe('a key that the database does not know', () => {
		test('seals nothing: a second server with a key of its own', async () => {
			const second = keyRingIn(join(keysFolder, 'second'));
			await createFirstKey(second);
			world.clock.advance(86_400_000);
			expect(await publish(second)).toEqual({ outcome: 'refused', code: 'key-foreign' });
			expect(await rotateKey(world.api.tools, place({ keys: second }))).toEqual({
				outcome: 'refused',
				refusal: 'key-foreign'
			});
		});

		test('is not created in place of a missing key, and the missing one seals again once it is back', async () => {
			const kept = await pair();
			await rm(keysFolder, { recursive: true });
			const ring = await openKeyRing(world.database.databases, { keys: keysFolder, releases: world.releases });
			expect(await ring.read()).toMatchObject({ current: undefined, shown: undefined });
			expect(await publish(ring)).toEqual({ outcome: 'refused', code: 'key-missing' });
			expect(await world.api.reconciler.hindrances()).toEqual(['key-missing']);
			await ring.prepare(kept);
			expect(await publish(ring)).toMatchObject({ outcome: 'unchanged' });
			expect(idOf(await pair())).toBe(idOf(kept));
		});

		test('is told apart from a file that holds no key', async () => {
			await writeFile(join(keysFolder, 'release.key'), 'no key');
			expect(await publish()).toEqual({ outcome: 'refused', code: 'key-unreadable' });
		});

		test('that was rotated away seals no more', async () => {
			const old = keyRingIn(join(keysFolder, 'old'));
			await old.prepare(first);
			await old.settle(first);
			await rotateKey(world.api.tools, place());
			await publish();
			expect(await publish(old)).toEqual({ outcome: 'refused', code: 'key-foreign' });
		});
	});

	describe('the recovery key', () => {
		const recovery = createKeyPair();
		const pins = () => ({ publicKey: first.publicKey, recoveryKey: recovery.publicKey });
		const recover = async () =>
			recoverKey(world.api.tools, place(), { recoveryKey: recovery.privateKey, replaces: [] });

		test('makes a new key when the old one is lost, to which followers come who pinned it', async () => {
			await rm(join(keysFolder, 'release.key'));
			expect(await publish()).toEqual({ outcome: 'refused', code: 'key-missing' });
			await recover();
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
			expect(await verified(pins())).toMatchObject({ verified: true });
			expect(await verified({ publicKey: first.publicKey })).toMatchObject({ fault: { code: 'foreign-key' } });
		});

		test('undoes a theft, whatever number the thief gave his release', async () => {
			const thief = createKeyPair();
			const shown = await verified(first);
			if (!shown.verified) throw new Error(shown.fault.code);
			const { content } = shown.release;
			const at = world.clock.now();
			const number = Number.MAX_SAFE_INTEGER;
			const theirs = sealRelease({ content, number, at, previous: undefined, chainHead: '' }, thief.privateKey);
			const toThief = stateSuccession({ at, successor: thief.publicKey }, first.privateKey);
			await writeRelease(world.releases, { ...theirs, media: new Map(), succession: [toThief] });
			const before = await verified(pins());
			expect(before).toMatchObject({ verified: true, accepted: [toThief] });

			await recover();
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
			const { accepted } = before;
			const after = theirs.envelope;
			const followed = await verifyRelease(folderSource(world.releases), { ...pins(), accepted, after });
			expect(followed).toMatchObject({ verified: true, release: { envelope: { number: 2 } } });
			expect((await readStatements(world.releases)).map(({ kind }) => kind)).toEqual(['succession', 'recovery']);
		});

		test('undoes a theft by someone who had rotated the key on this very server', async () => {
			await rotateKey(world.api.tools, place());
			await publish();
			const thief = await pair();
			const shown = await verified(thief);
			if (!shown.verified) throw new Error(shown.fault.code);
			const { content } = shown.release;
			const unsealed = { content, number: Number.MAX_SAFE_INTEGER, at: world.clock.now(), previous: undefined };
			const theirs = sealRelease({ ...unsealed, chainHead: '' }, thief.privateKey);
			await writeRelease(world.releases, { ...theirs, media: new Map() });

			await recover();
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 3 } });
			expect(await verified(pins())).toMatchObject({ verified: true, release: { envelope: { number: 3 } } });
		});

		test('overrules every other statement, however wrong the clock was', async () => {
			world.clock.advance(86_400_000);
			await recover();
			await publish();
			const ahead = await readStatements(world.releases);
			const behind = { ...world.api.tools, clock: { ...world.clock, now: () => '2020-01-01T00:00:00.000Z' } };
			await recoverKey(behind, place(), { recoveryKey: recovery.privateKey, replaces: [] });
			await publish();
			const known = { accepted: ahead, offered: await readStatements(world.releases) };
			expect(lineageOf(pins(), known).keys.map(keyIdOf)).toEqual([idOf(await pair())]);
		});
	});

	test('without a recovery key, a lost key is replaced by one that no statement vouches for', async () => {
		await rm(keysFolder, { recursive: true });
		await replaceKey(world.api.tools, place());
		expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
		expect(await verified(first)).toMatchObject({ fault: { code: 'foreign-key' } });
		expect(await verified(await pair())).toMatchObject({ verified: true });

		await rotateKey(world.api.tools, place());
		await publish();
		expect(await readStatements(world.releases)).toHaveLength(1);
	});
});
