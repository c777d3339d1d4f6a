import { readingsOn } from '@kok/domain/release/clause-marks';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type LawReading, markOfReading } from '@kok/domain/rules/clause-mark';
import type { Locale } from '@kok/domain/words';
import { type ActLink, actLinksOf } from '../law/act-links.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Drawn, markWord, marksOfDemand } from './marks.ts';
import { wordsIn } from '../words/words.ts';
import type { Version } from './versions.ts';

/** A law beside a clause, with the mark that it gives by itself. */
export interface LawNote extends Drawn {
	link: ActLink;
	/** At which clause it is told, where not at this one. */
	toldAt: string | undefined;
	/** It was repealed, dropped or replaced, and gives no mark. */
	isEnded: boolean;
	word: string;
}

/** A clause with its mark and the law that concerns it, the heaviest first. */
export interface ClauseWithLaw extends Clause, Drawn {
	address: string;
	word: string;
	laws: LawNote[];
}

interface Where {
	day: string;
	locale: Locale;
	present: Version | undefined;
}

/** The clauses, each with its lasting address, its mark and the law that concerns it, and the law that concerns the whole. */
export function lawOn(
	content: Content,
	record: PublicRecord<'demand'>,
	{ day, locale, present }: Where
): { clauses: ClauseWithLaw[]; lawsOnAll: LawNote[] } {
	const lasting = new Map(present?.clauses.map(({ id, address }) => [id, address]));
	const marks = new Map(marksOfDemand(content, { demand: record.id, day }).map((one) => [one.clause, one]));
	const readings = readingsOn(content, day);
	const cited = actLinksOf(content, { id: record.id, locale }).map((link) => ({
		link,
		...drawnOf(readings.get(link.id), locale),
		numbers: link.demands.find(({ demand }) => demand.id === record.id)?.clauses.map(({ number }) => number) ?? []
	}));
	const clauses = clausesOf(record, locale).map((clause): ClauseWithLaw => {
		const marked = marks.get(clause.id);
		const order = marked?.readings.map(({ id }) => id) ?? [];
		const weightOf = ({ link }: { link: ActLink }) => (order.includes(link.id) ? order.indexOf(link.id) : order.length);
		return {
			...clause,
			mark: marked?.mark ?? 'none',
			isDraft: marked?.isDraft ?? false,
			word: markWord(marked ?? { mark: 'none', isDraft: false }, locale),
			address: lasting.get(clause.id) ?? `#${clause.anchor}`,
			laws: cited
				.filter(({ numbers }) => numbers.includes(clause.number))
				.toSorted((a, b) => weightOf(a) - weightOf(b))
				.map(({ numbers: [first], ...note }) => ({ ...note, toldAt: first === clause.number ? undefined : first }))
		};
	});
	const lawsOnAll = cited
		.filter(({ numbers }) => numbers.length === 0)
		.map(({ numbers: _, ...note }) => ({ ...note, toldAt: undefined }));
	return { clauses, lawsOnAll };
}

function drawnOf(reading: LawReading | undefined, locale: Locale) {
	const drawn = { mark: reading ? markOfReading(reading) : ('none' as const), isDraft: reading?.standing === 'draft' };
	const isEnded = reading?.standing === 'ended';
	return { ...drawn, isEnded, word: isEnded ? wordsIn(locale).marks.ended : markWord(drawn, locale) };
}
