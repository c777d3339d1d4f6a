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
import { deadlineHappenings, isToCome } from '../law/deadlines.ts';
import { isYetToCome } from '../release/date-order.ts';
import { headingOf, ratingOf } from './assessments.ts';

/**
 * A demand's way through politics: since when it stands, what was put to whom and answered, what was promised and became
 * law, by when something is due, what was said of where it stands, what was reached.
 */
export function wayOf(
	content: Content,
	demand: PublicRecord<'demand'>,
	{ day, locale }: { day: string; locale: Locale }
): Happening[] {
	const { id } = demand;
	const acts = actsOf(content, id);
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });
	const line = inOrder([
		...firstSaid(demand, locale),
		...introductionHappenings(content, introductions, { day, locale, on: id }),
		...acts.flatMap((act) => stagesToldOf(content, act, { day, locale })),
		...saidOf(content, id, { day, locale }),
		...recordsNaming(content, { type: 'milestone', id }).map((milestone) => reached(milestone, locale))
	]);
	const ahead = line.filter((happening) => isToCome(happening, day));
	const sofar = line.filter((happening) => !ahead.includes(happening));
	return [...sofar, ...missingAnswer(content, introductions, locale), ...ahead];
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

/**
 * On another page a stage also says of which act. What has no stage but a date, such as a coalition agreement, stands on
 * that date.
 */
function stagesToldOf(
	content: Content,
	act: PublicRecord<'legal_act'>,
	{ day, locale }: { day: string; locale: Locale }
): Happening[] {
	const to = linkTo('legal_act', act, locale);
	const short = act.wording[to.lang ?? locale]?.values.shortTitle;
	const link = { word: '', to: short === undefined ? to : { ...to, title: short } };
	const told = [...stageHappenings(content, act, locale), ...deadlineHappenings(content, act, { day, locale })];
	const stages = told.map((stage) => ({ ...stage, links: [link, ...stage.links] }));
	const { kind, on, stages: given } = act.facts.values;
	if (given.length > 0 || on === undefined) return stages;
	const what = wordsIn(locale).law.kinds[kind];
	const dated = { id: `${act.id}-dated`, date: on, when: writeDate(on, locale), mark: 'fact', what } as const;
	return [{ ...dated, links: [link], demands: [], sources: [] }, ...stages];
}

/** What was said of where a demand stands, in a line that leads to where it is told in full. */
function saidOf(content: Content, demand: string, { day, locale }: { day: string; locale: Locale }): Happening[] {
	return uncorrectedNaming(content, { type: 'assessment', id: demand }).flatMap(({ id, facts }): Happening[] => {
		const { on, status, axis } = facts.values;
		if (isYetToCome(on, day)) return [];
		const { move } = ratingOf(content, { axis, locale });
		const { politics, marks } = wordsIn(locale);
		const state = status && politics.states[status];
		const who = marks.way.said[axis];
		const to = { id, title: headingOf(content, { axis, locale }), address: `#${id}`, lang: undefined };
		return [
			{
				id: `${id}-on-way`,
				date: on,
				when: writeDate(on, locale),
				mark: 'said',
				what: state === undefined ? `${move}:` : `${move}: ${state}.`,
				page: to,
				links: [],
				brief: {
					side: axis === 'officials' || axis === 'monitors' ? 'above' : 'below',
					text: state === undefined ? who : `${who}: ${state}`
				},
				demands: [],
				sources: []
			}
		];
	});
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
