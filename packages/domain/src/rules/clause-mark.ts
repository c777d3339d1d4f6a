import type { LawStanding } from './law-standing.ts';

/**
 * What the law says of a clause, at a glance. It meets the clause, goes in its direction, falls short of it or contradicts
 * it; or it is about the same subject and nobody rated it; or nothing is on record.
 */
export const clauseMarks = ['meets', 'towards', 'falls_short', 'contradicts', 'same_subject', 'none'] as const;
export type ClauseMark = (typeof clauseMarks)[number];

/** How one act, or one provision of it, stands to a clause. */
export interface LawReading {
	id: string;
	stance: 'agrees' | 'against' | 'neutral';
	strength: 'strong' | 'weak';
	standing: LawStanding;
	level: 'area' | 'country' | 'europe' | 'world';
	/** The year of the latest document from which this was read; none, where no document has a date. */
	readIn?: number | undefined;
}

/** The mark of one clause, and the readings behind it. */
export interface MarkedBy<Reading extends LawReading = LawReading> {
	mark: ClauseMark;
	/** No law in force is on record, only a draft. A draft never has the mark of law in force. */
	isDraft: boolean;
	/** The year of the reading that gives the mark, where it is so old that the law may say something else by now. */
	oldYear: number | undefined;
	/** The readings that count, the one that gives the mark first. */
	readings: Reading[];
}

/** A reading is old when it was read more than so many years ago. */
export const oldAfterYears = 5;

/**
 * The mark of a clause. What has ended does not count. Law in force comes before drafts, strong before weak; at equal
 * strength a contradiction wins; then national law comes before treaties, and the later reading before the earlier.
 */
export function markOf<Reading extends LawReading>(readings: readonly Reading[], day: string): MarkedBy<Reading> {
	const counted = readings.filter(({ standing }) => standing !== 'ended').toSorted(compareReadings);
	const [first] = counted;
	if (!first) return { mark: 'none', isDraft: false, oldYear: undefined, readings: [] };
	return {
		mark: markOfReading(first),
		isDraft: first.standing === 'draft',
		oldYear: isOld(first, day) ? first.readIn : undefined,
		readings: counted
	};
}

/** The mark that a reading gives by itself. */
export function markOfReading({ stance, strength }: Pick<LawReading, 'stance' | 'strength'>): ClauseMark {
	switch (stance) {
		case 'agrees':
			return strength === 'strong' ? 'meets' : 'towards';
		case 'against':
			return strength === 'strong' ? 'contradicts' : 'falls_short';
		case 'neutral':
			return 'same_subject';
	}
}

function isOld({ readIn }: LawReading, day: string): boolean {
	return readIn !== undefined && readIn < Number(day.slice(0, 4)) - oldAfterYears;
}

const stanceOrder = ['against', 'agrees', 'neutral'];

/** The weight of a reading, the heaviest least: what comes first in the list decides before what comes after it. */
function compareReadings(a: LawReading, b: LawReading): number {
	const [these, those] = [weightsOf(a), weightsOf(b)];
	const difference = these.map((weight, index) => weight - (those[index] ?? 0)).find((one) => one !== 0);
	return difference ?? (a.id < b.id ? -1 : 1);
}

function weightsOf({ standing, strength, stance, level, readIn = 0 }: LawReading): number[] {
	return [
		standing === 'in_force' ? 0 : 1,
		strength === 'strong' ? 0 : 1,
		stanceOrder.indexOf(stance),
		level === 'area' || level === 'country' ? 0 : 1,
		-readIn
	];
}

/** How many clauses have each mark, drafts apart, in the order of `clauseMarks`; without those that no clause has. */
export function countMarks(
	marks: readonly Pick<MarkedBy, 'mark' | 'isDraft'>[]
): { mark: ClauseMark; isDraft: boolean; count: number }[] {
	return clauseMarks.flatMap((mark) =>
		[false, true].flatMap((isDraft) => {
			const count = marks.filter((one) => one.mark === mark && one.isDraft === isDraft).length;
			return count > 0 ? [{ mark, isDraft, count }] : [];
		})
	);
}
