import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import { wordsOf } from '../records/said-in.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { wordsIn } from '../words/words.ts';
import { uncorrectedLinks } from '../law/act-links.ts';
import { type Happening, inOrder, writeWhen } from '../politics/happening.ts';
import { introductionHappenings, missingAnswer } from '../politics/introductions.ts';
import { stageHappenings } from '../law/stages.ts';

/** A demand's way through politics: since when it stands, what was put to whom and answered, what became law, what was reached. */
export function wayOf(content: Content, demand: PublicRecord<'demand'>, locale: Locale): Happening[] {
	const { id } = demand;
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });
	const line = inOrder([
		...firstSaid(demand, locale),
		...introductionHappenings(content, introductions, { locale, on: id }),
		...actsOf(content, id).flatMap((act) => stagesToldOf(content, act, locale)),
		...recordsNaming(content, { type: 'milestone', id }).map((milestone) => reached(milestone, locale))
	]);
	return [...line, ...missingAnswer(content, introductions, locale)];
}

function firstSaid({ id, facts }: PublicRecord<'demand'>, locale: Locale): Happening[] {
	const { ground } = facts.values;
	const words = wordsIn(locale);
	if (!ground || (ground.kind === 'documented' && ground.since === null)) return [];
	const date = ground.kind === 'imported' ? ground.agreedOn : ground.since?.date;
	const isLatest = ground.kind === 'documented' && ground.since?.precision === 'at_latest';
	const written = writeWhen(date, locale);
	return [
		{
			id: `${id}-first`,
			date,
			when: isLatest ? words.politics.latestBy(written) : written,
			mark: 'asked',
			what: ground.kind === 'imported' ? words.politics.agreed : words.politics.demanded,
			links: [],
			demands: [],
			remark: ground.kind === 'imported' ? ground.body : undefined,
			sources: [ground.document]
		}
	];
}

/** The acts that some standing link ties to a demand, once each. */
function actsOf(content: Content, demand: string): PublicRecord<'legal_act'>[] {
	const ids = new Set(uncorrectedLinks(content, demand).map(({ facts }) => facts.values.act));
	return [...ids].flatMap((id) => findById(content, { type: 'legal_act', id }) ?? []);
}

/** On another page a stage also says of which act. */
function stagesToldOf(content: Content, act: PublicRecord<'legal_act'>, locale: Locale): Happening[] {
	const to = linkTo('legal_act', act, locale);
	const short = act.wording[to.lang ?? locale]?.values.shortTitle;
	const link = { word: '', to: short === undefined ? to : { ...to, title: short } };
	return stageHappenings(content, act, locale).map((stage) => ({ ...stage, links: [link, ...stage.links] }));
}

function reached(milestone: PublicRecord<'milestone'>, locale: Locale): Happening {
	const { on, sources } = milestone.facts.values;
	const words = wordsOf(milestone.wording, locale);
	const text = words?.values.text;
	return {
		id: milestone.id,
		date: on,
		when: writeDate(on, locale),
		mark: 'fact',
		what: wordsIn(locale).politics.reached,
		page: linkTo('milestone', milestone, locale),
		said: text === undefined ? undefined : { text, lang: words?.lang },
		links: [],
		demands: [],
		sources
	};
}
