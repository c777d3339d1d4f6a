import { day } from '../life.ts';

/**
 * When things are entered that happened around one record: some days after they happened, in their order, and never
 * before the record itself was there.
 */
export type Diary = (happenedOn: number) => number;

/** A diary that begins on a day. */
export function diaryFrom(start: number): Diary {
	let last = start;
	return (happenedOn) => {
		last = Math.max(happenedOn + 4 * day, last + 4 * day);
		return last;
	};
}
