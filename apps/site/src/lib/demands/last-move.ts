import type { Content, PublicRecord } from '@kok/domain/release/content';
import { dayIn } from '@kok/domain/calendar';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { recordsNaming } from '../records/references.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { ratingOf } from './assessments.ts';
import { laterVersions } from './versions.ts';
import { wordsIn } from '../words/words.ts';

/** What happened to a demand last: that it was put forward, answered, assessed, reached or reworded. */
export interface Move {
	date: string;
	when: string;
	what: string;
}

/** The latest dated move of a demand up to a day; nothing where none is on record. */
export function lastMove(
	content: Content,
	demand: PublicRecord<'demand'>,
	{ day, locale }: { day: string; locale: Locale }
): Move | undefined {
	const moves = [...happened(content, demand, locale), ...reworded(content, demand, locale)];
	const [last] = moves
		.flatMap(({ date, what }) => (date === undefined || isYetToCome(date, day) ? [] : [{ date, what }]))
		.sort((a, b) => b.date.localeCompare(a.date));
	return last && { ...last, when: writeDate(last.date, locale) };
}

interface Dated {
	date: string | undefined;
	what: string;
}

function happened(content: Content, { id }: PublicRecord<'demand'>, locale: Locale): Dated[] {
	const { politics, register } = wordsIn(locale);
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });
	const answers = introductions.flatMap((introduction) =>
		uncorrectedNaming(content, { type: 'reaction', id: introduction.id })
	);
	return [
		...introductions.map(({ facts }) => ({ date: facts.values.on, what: politics.forms[facts.values.form] })),
		...answers.map(({ facts }) => ({ date: facts.values.on, what: politics.answers[facts.values.kind] })),
		...uncorrectedNaming(content, { type: 'assessment', id }).map(({ facts }) => ({
			date: facts.values.on,
			what: ratingOf(content, { axis: facts.values.axis, locale }).move
		})),
		...recordsNaming(content, { type: 'milestone', id }).map(({ facts }) => ({
			date: facts.values.on,
			what: register.happened
		}))
	];
}

/** That it came to be published is no move; that its clauses became others is. */
function reworded(content: Content, demand: PublicRecord<'demand'>, locale: Locale): Dated[] {
	const { timeZone } = networkOf(content).facts.values;
	return laterVersions(demand, locale).map(({ since }) => ({
		date: dayIn(timeZone, since),
		what: wordsIn(locale).register.reworded
	}));
}
