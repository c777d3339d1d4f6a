import * as z from 'zod';
import { pendings } from '../publishing/publicity.ts';
import { BothLanguages } from './problem.ts';
import type { Services } from './services.ts';

const pendingCodes = Object.keys(pendings) as [keyof typeof pendings, ...(keyof typeof pendings)[]];

const NotYet = z.object({ is: z.literal('not-yet'), because: z.enum(pendingCodes), words: BothLanguages });

/** Whether a record that was taken from the public is gone: from which release on, or why not yet and what to do. */
export const PublicNow = z
	.discriminatedUnion('is', [
		z.object({
			is: z.literal('gone'),
			release: z.int().optional().meta({ description: 'The release without it; none where nothing was ever public' })
		}),
		NotYet
	])
	.meta({ id: 'PublicNow' });

/** Whether what the public is to read is in the release: from which on, or why not yet and what to do. */
export const PublicRelease = z
	.discriminatedUnion('is', [z.object({ is: z.literal('public'), release: z.int().optional() }), NotYet])
	.meta({ id: 'PublicRelease' });

/** How long an answer waits for the release. */
const patienceMilliseconds = 2_000;

/** Waits for the release without what an event took away, and says what holds. */
export async function untilGone(reconciler: Pick<Services['reconciler'], 'untilPublic'>, event: number) {
	const now = await untilPublic(reconciler, event);
	return now.is === 'public' ? { ...now, is: 'gone' as const } : now;
}

/** Waits for the release that follows the log up to an event, and says what holds. Without an event nothing is waited for. */
export async function untilPublic(
	reconciler: Pick<Services['reconciler'], 'untilPublic'>,
	event = 0
): Promise<z.infer<typeof PublicRelease>> {
	const publicity = await reconciler.untilPublic(event, patienceMilliseconds);
	if (!publicity.isReached) {
		const { because } = publicity;
		return { is: 'not-yet', because, words: { ...pendings[because] } };
	}
	return { is: 'public', ...(publicity.release !== undefined && { release: publicity.release }) };
}
