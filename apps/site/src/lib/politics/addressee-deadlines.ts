import type { Content, PublicRecord } from '@kok/domain/release/content';
import { hasBegun } from '@kok/domain/rules/law-standing';
import type { Locale } from '@kok/domain/words';
import { uncorrectedLinks } from '../law/act-links.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { writeDate } from '../writing/dates.ts';
import { wordsIn } from '../words/words.ts';

/** By when the law wants something of a body, and what became of it. */
export interface Deadline {
	id: string;
	date: string;
	when: string;
	act: RecordLink;
	said: Said;
	/** That it was met or missed; or that it has passed and nobody knows what happened. */
	outcome: string | undefined;
	demands: { number: number; address: string }[];
}

interface Wanted {
	/** The body and its parts. */
	whole: ReadonlySet<string>;
	demands: readonly PublicRecord<'demand'>[];
	day: string;
	locale: Locale;
}

/** The deadlines in the acts that concern demands on a body, from the first to the last; those of other bodies are left out. */
export function deadlinesOn(content: Content, { whole, demands, day, locale }: Wanted): Deadline[] {
	const byAct = new Map<string, PublicRecord<'demand'>[]>();
	for (const demand of demands) {
		for (const act of new Set(uncorrectedLinks(content, demand.id).flatMap(({ facts }) => facts.values.act ?? []))) {
			byAct.set(act, [...(byAct.get(act) ?? []), demand]);
		}
	}
	return [...byAct]
		.flatMap(([id, concerned]) => {
			const act = findById(content, { type: 'legal_act', id });
			return act ? deadlinesOf(act, { whole, demands: concerned, day, locale }) : [];
		})
		.toSorted((a, b) => a.date.localeCompare(b.date));
}

function deadlinesOf(act: PublicRecord<'legal_act'>, { whole, demands, day, locale }: Wanted): Deadline[] {
	const words = wordsIn(locale).deadlines;
	const { deadlines = [], transposeBy } = act.facts.values;
	const shared = {
		act: linkTo('legal_act', act, locale),
		demands: demands.map((demand) => ({
			number: demand.facts.values.number,
			address: linkTo('demand', demand, locale).address
		}))
	};
	const transposition =
		transposeBy === undefined || deadlines.some(({ until }) => until === transposeBy)
			? []
			: [{ id: 'transposition', until: transposeBy, outcome: undefined, text: words.transposition, body: undefined }];
	const own = deadlines.map((one) => ({ ...one, text: act.wording[locale]?.values.deadlines?.[one.id]?.text ?? '' }));
	return [...transposition, ...own]
		.filter(({ body }) => body === undefined || whole.has(body))
		.map(({ id, until, outcome, text }) => ({
			...shared,
			id: `${act.id}-${id}`,
			date: until,
			when: writeDate(until, locale),
			said: { text, lang: undefined },
			outcome: outcome
				? words.outcomes[outcome]
				: hasPassed(until, day)
					? words.passed(writeDate(until, locale))
					: undefined
		}));
}

/** A year has passed on the first day of the next. */
function hasPassed(date: string, day: string): boolean {
	return hasBegun(date, day) && !day.startsWith(date);
}
