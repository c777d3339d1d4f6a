import { setTimeout } from 'node:timers/promises';
import { pendings } from '../publishing/publicity.ts';
import { type Publisher, type ReconcileOutcome, reconcile } from '../publishing/reconcile.ts';
import { isDiskFull } from '../room.ts';

/** Longer than another holder's lease, so that a holder that died gives way. */
const patienceMilliseconds = 10_000;

/** Publishes as soon as no other process does. */
export async function untilFree(attempt: () => Promise<ReconcileOutcome>): Promise<ReconcileOutcome> {
	const end = Date.now() + patienceMilliseconds;
	for (;;) {
		const result = await attempt();
		if (result.outcome !== 'busy' || Date.now() > end) return result;
		await setTimeout(250);
	}
}

/** How long a command waits for pictures that are late. */
const picturesMilliseconds = 120_000;

/**
 * Publishes as soon as no other process does, and once more with the pictures for which that release did not wait. A server
 * that runs beside this command does not learn that pictures are late, so it would not add them.
 */
export async function untilWhole(publisher: Publisher): Promise<ReconcileOutcome> {
	const { first, last } = await publishPictures(publisher);
	return last.outcome === 'unchanged' ? first : last;
}

async function publishPictures(publisher: Publisher): Promise<Record<'first' | 'last', ReconcileOutcome>> {
	const end = Date.now() + picturesMilliseconds;
	const first = await untilFree(async () => reconcile(publisher));
	let last = first;
	while (isLate(last) && Date.now() < end) last = await untilFree(async () => reconcile(publisher));
	return { first, last };
}

function isLate(result: ReconcileOutcome): boolean {
	return 'isLate' in result && result.isLate;
}

interface Sealing {
	isGone: boolean;
	/** Whether it is gone, in a sentence. */
	words: string;
	/** The release went out before its pictures were drawn. */
	isLate: boolean;
}

/** Seals the release without what was taken from the public; it waits for no picture. */
export async function untilSealed(publisher: Publisher): Promise<Sealing> {
	const pending = { isGone: false, isLate: false };
	try {
		const result = await untilFree(async () => reconcile(publisher));
		if (result.outcome === 'busy') return { ...pending, words: pendings['another-process'].en };
		if (result.outcome === 'refused') return { ...pending, words: pendings[result.code].en };
		if (result.outcome === 'nothing-public') return { isGone: true, isLate: false, words: 'Nothing is public here.' };
		const { envelope, isLate } = result;
		return { isGone: true, isLate, words: `It is gone since release ${envelope.number}.` };
	} catch (error) {
		return { ...pending, words: pendings[isDiskFull(error) ? 'disk-full' : 'publishing-fails'].en };
	}
}

/** Seals once more with the pictures for which nobody waited. Says so where it fails. */
export async function addLatePictures(publisher: Publisher, { isLate }: Sealing): Promise<string | undefined> {
	if (!isLate) return undefined;
	try {
		const { last } = await publishPictures(publisher);
		if ('envelope' in last && !last.isLate && !last.isNotDrawn) return undefined;
		return withoutPictures;
	} catch {
		return withoutPictures;
	}
}

const withoutPictures = 'The release lacks its pictures until the next one: kok publish.';
