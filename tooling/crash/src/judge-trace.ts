import { readPostgresLog, writesUntilCommit } from './postgres-log.ts';
import type { Call } from './trace.ts';

/** How one save went, as the kernel saw it. */
export type Judgement =
	| { durable: true; microseconds: number }
	| { durable: false; because: 'no answer' | 'not written before its answer' | 'not synced before its answer' };

/**
 * Whether each save was on disk before its answer: its text was written to the log ahead, what was written there up to its
 * commit was synced by a call that began after it and returned 0, and only then did the answer leave.
 */
export function judgeSaves(calls: readonly Call[], marks: readonly string[]): Judgement[] {
	const postgres = readPostgresLog(calls);
	return marks.map((mark) => {
		const answer = calls.find((call) => isAnswer(call) && call.data.includes(mark));
		if (!answer) return { durable: false, because: 'no answer' };

		const needed =
			postgres.length === 0
				? writesUntil(answer, calls, mark)
				: writesUntilCommit(
						postgres.filter(({ call }) => call.ended < answer.began),
						mark
					);
		return needed ? judgeSyncs(calls, needed, answer) : { durable: false, because: 'not written before its answer' };
	});
}

export function isOfInterest(target: string): boolean {
	return isLog(target) || target.startsWith('socket:');
}

/** All that SQLite wrote to its log until the answer: whoever saves keeps all others from writing until it is synced. */
function writesUntil(answer: Call, calls: readonly Call[], mark: string): Call[] | undefined {
	const writes = calls.filter((call) => call.began < answer.began && isLog(call.target) && !isSync(call));
	return writes.some(({ data }) => data.includes(mark)) ? writes : undefined;
}

/** Each file that was written has to be synced after the last of these calls. */
function judgeSyncs(calls: readonly Call[], needed: readonly Call[], answer: Call): Judgement {
	const syncs: Call[] = [];
	for (const [file, writes] of Map.groupBy(needed, ({ target }) => target)) {
		const lastWrite = Math.max(...writes.map(({ ended }) => ended));
		const sync = calls.find(
			(call) =>
				call.target === file && isSync(call) && call.result === 0 && call.began > lastWrite && call.ended < answer.began
		);
		if (!sync) return { durable: false, because: 'not synced before its answer' };
		syncs.push(sync);
	}
	const last = Math.max(...syncs.map(({ at }) => at));
	return { durable: true, microseconds: Math.round((answer.at - last) * 1_000_000) };
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
