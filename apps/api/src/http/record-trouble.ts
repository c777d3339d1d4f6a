import type { RefusalCode } from '@kok/domain/refusals';
import type { Context } from 'hono';
import type { Env } from './app.ts';
import { problem } from './problem.ts';
import { findShown } from './representation.ts';
import type { Services } from './services.ts';

type Trouble = { outcome: 'not-found' } | { outcome: 'stale' } | { outcome: 'refused'; refusal: RefusalCode };

/** Answers a command that changed nothing about a record. Whoever read an older state of it gets the present one. */
export async function answerRecordTrouble(
	{ databases }: Services,
	c: Context<Env>,
	{ id, result }: { id: string; result: Trouble }
) {
	if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
	const current = await findShown(databases.read, { id, actor: c.get('actor') });
	if (result.outcome === 'not-found' || !current) return problem(c, 'not-found');
	return problem(c, 'stale', { current });
}
