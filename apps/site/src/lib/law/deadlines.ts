import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { isPast } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { wordsIn } from '../words/words.ts';
import type { Happening } from '../politics/happening.ts';

type Act = PublicRecord<'legal_act'>;
type Deadline = NonNullable<Act['facts']['values']['deadlines']>[number];

interface When {
	day: string;
	locale: Locale;
}

/** The deadlines of an act by their dates, each with what became of it, as of a day. */
export function deadlineHappenings(content: Content, act: Act, { day, locale }: When): Happening[] {
	const { transposeBy, deadlines = [] } = act.facts.values;
	const given = deadlines.map((deadline) => ({ deadline, line: textOf(act, deadline.id, locale) }));
	const isGiven = transposeBy === undefined || deadlines.some(({ until }) => until === transposeBy);
	const transposition = { text: wordsIn(locale).deadlines.transposition, lang: undefined };
	const all = isGiven
		? given
		: [...given, { deadline: { id: 'transpose-by', until: transposeBy }, line: transposition }];
	return all.map(({ deadline, line }) => happeningOf(content, { act, deadline, line }, { day, locale }));
}

/** Whether a deadline is still to come; one that was met or missed is over, whatever its day. */
export function isToCome({ date, mark }: Happening, day: string): boolean {
	return mark === 'ahead' && !isPast(date, day);
}

function happeningOf(
	content: Content,
	{ act, deadline, line }: { act: Act; deadline: Deadline; line: Said | undefined },
	{ day, locale }: When
): Happening {
	const { id, until, body, outcome } = deadline;
	const words = wordsIn(locale).deadlines;
	const who = findById(content, { type: 'body', id: body });
	const isOver = isPast(until, day);
	const passed = isOver ? words.passed(writeDate(until, locale)) : undefined;
	return {
		id: `${act.id}-deadline-${id}`,
		date: until,
		when: writeDate(until, locale),
		mark: outcome === undefined ? (isOver ? 'missing' : 'ahead') : 'fact',
		what: words.one,
		line,
		links: who ? [{ word: words.body, to: linkTo('body', who, locale) }] : [],
		demands: [],
		remark: outcome === undefined ? passed : words.outcomes[outcome],
		sources: []
	};
}

function textOf({ wording }: Act, id: string, wanted: Locale): Said | undefined {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const text = wording[locale]?.values.deadlines?.[id]?.text;
		if (text !== undefined) return { text, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}
