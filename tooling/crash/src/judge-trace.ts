import type { Call } from './trace.ts';

/** How one save went, as the kernel saw it. */
export type Judgement =
	| { durable: true; microseconds: number }
	| { durable: false; because: 'no answer' | 'not written before its answer' | 'not synced before its answer' };

/**
 * Whether a save was on disk before its answer: its text was written to the log ahead, all that was written there
 * until the answer was synced by a call that began after it and returned 0, and only then did the answer leave.
 */
export function judgeSave(calls: readonly Call[], mark: string): Judgement {
	const answer = calls.find((call) => isAnswer(call) && call.data.includes(mark));
	if (!answer) return { durable: false, because: 'no answer' };

	const before = calls.filter(({ began }) => began < answer.began);
	const writes = before.filter((call) => isLog(call.target) && !isSync(call));
	if (!writes.some(({ data }) => data.includes(mark)))
		return { durable: false, because: 'not written before its answer' };

	const lastWrite = Math.max(...writes.map(({ ended }) => ended));
	const sync = before.find(
		(call) =>
			isLog(call.target) && isSync(call) && call.result === 0 && call.began > lastWrite && call.ended < answer.began
	);
	if (!sync) return { durable: false, because: 'not synced before its answer' };
	return { durable: true, microseconds: Math.round((answer.at - sync.at) * 1_000_000) };
}

export function isOfInterest(target: string): boolean {
	return isLog(target) || target.startsWith('socket:');
}

/** The log ahead of SQLite, or that of PostgreSQL. */
function isLog(target: string): boolean {
	return target.endsWith('/kok.sqlite-wal') || target.includes('/pg_wal/');
}

function isSync({ name }: Call): boolean {
	return name === 'fdatasync' || name === 'fsync';
}

function isAnswer({ target, data }: Call): boolean {
	return target.startsWith('socket:') && data.includes('HTTP/1.1 20');
}
