import type { Content, PublicRecord } from '@kok/domain/release/content';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { uncorrectedLinks } from '../../law/act-links.ts';
import { findById } from '../../records/find-record.ts';
import { linkTo } from '../../records/record-link.ts';
import { recordsNaming } from '../../records/references.ts';
import { uncorrectedNaming } from '../../records/uncorrected.ts';
import { dayOf } from '../../release/release-day.ts';
import type { PagePlatform } from '../../release/platform.ts';
import { writeDate } from '../../writing/dates.ts';
import { wordsIn } from '../../words/words.ts';
import { writeSince } from '../ground.ts';
import { type Turn, sinceOf, turnsOf } from '../strip.ts';

/** What a mark on the timeline stands for. */
export type MarkKind = 'put' | 'answered' | 'drafted' | 'law' | 'happened';

/** Something on record, on a date as exact as it is known; what has none stands in the table alone. */
interface TimelineMark {
	id: string;
	kind: MarkKind;
	on: string | undefined;
	when: string;
	what: string;
	address: string | undefined;
}

/** One row: a demand, or what was demanded earlier and is met. */
export interface TimelineRow {
	id: string;
	number: number | undefined;
	/** Short enough for a picture. */
	name: string;
	title: string;
	address: string;
	since: string | undefined;
	sinceSaid: string;
	/** Whether it may have been demanded before. */
	isLatest: boolean;
	/** Since when it is met. */
	met: string | undefined;
	turns: Turn[];
	marks: TimelineMark[];
}

export interface Timeline {
	met: TimelineRow[];
	today: TimelineRow[];
	/** Treaties and directives by which all rows can be read. */
	guides: { on: string; name: string }[];
	from: number;
	/** The day of the release. */
	to: string;
}

type Release = PagePlatform['release'];

/** What was demanded, put forward, answered and in force, of the whole network. That one brought about another is said nowhere. */
export function timelineOf(release: Release, locale: Locale): Timeline {
	const { content } = release;
	const to = dayOf(release);
	const met = content.records.milestone.flatMap((milestone) => metRow(content, milestone, locale));
	const today = listDemands(content).flatMap((demand) => demandRow(content, demand, { day: to, locale }));
	const dates = [...met, ...today].flatMap(({ since, marks }) => [since ?? to, ...marks.map(({ on }) => on ?? to)]);
	const { registeredSince, workingSince } = networkOf(content).facts.values;
	const first = [...dates, registeredSince ?? workingSince ?? to].map((date) => Number(date.slice(0, 4)));
	return {
		met: met.sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '')),
		today,
		guides: guidesOf(content, locale),
		from: Math.min(...first),
		to
	};
}

function metRow(content: Content, milestone: PublicRecord<'milestone'>, locale: Locale): TimelineRow[] {
	const { on, demandedSince, acts = [] } = milestone.facts.values;
	const words = milestone.wording[locale];
	if (demandedSince === undefined || !words) return [];
	const { title, shortName = title } = words.values;
	const { demand } = wordsIn(locale);
	return [
		{
			id: milestone.id,
			number: undefined,
			name: shortName,
			title,
			address: linkTo('milestone', milestone, locale).address,
			since: demandedSince,
			sinceSaid: demand.sinceAtLatest(writeDate(demandedSince, locale)),
			isLatest: true,
			met: on,
			turns: [],
			marks: [...acts.flatMap((act) => actMark(content, { act }, locale)), happened(milestone, locale)]
		}
	];
}

function demandRow(
	content: Content,
	demand: PublicRecord<'demand'>,
	{ day, locale }: { day: string; locale: Locale }
): TimelineRow[] {
	const { id, facts, wording } = demand;
	const words = wording[locale];
	if (!words) return [];
	const { ground, number } = facts.values;
	const { title, shortName = title } = words.values;
	return [
		{
			id,
			number,
			name: shortName,
			title,
			address: linkTo('demand', demand, locale).address,
			since: sinceOf(ground),
			sinceSaid: writeSince(ground, locale),
			isLatest: ground?.kind === 'documented' && ground.since?.precision === 'at_latest',
			met: undefined,
			turns: turnsOf(content, demand, day),
			marks: inOrder(marksOf(content, id, locale)).filter(({ on }) => on === undefined || on <= day)
		}
	];
}

function marksOf(content: Content, id: string, locale: Locale): TimelineMark[] {
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });
	const links = uncorrectedLinks(content, id).map(({ facts }) => facts.values);
	const acts = [...new Set(links.flatMap(({ act }) => act ?? []))];
	return [
		...introductions.map((record) => put(content, record, locale)),
		...introductions
			.flatMap((record) => uncorrectedNaming(content, { type: 'reaction', id: record.id }))
			.map((record) => answered(content, record, locale)),
		...acts.flatMap((act) =>
			actMark(content, { act, inForceOn: links.find((link) => link.act === act && link.inForceOn)?.inForceOn }, locale)
		),
		...recordsNaming(content, { type: 'milestone', id }).map((milestone) => happened(milestone, locale))
	];
}

function put(content: Content, { id, facts }: PublicRecord<'introduction'>, locale: Locale): TimelineMark {
	const { on, body } = facts.values;
	return { id, kind: 'put', on, ...said(on, locale), ...bodyIn(content, body, locale) };
}

function answered(content: Content, { id, facts }: PublicRecord<'reaction'>, locale: Locale): TimelineMark {
	const { on, body, kind } = facts.values;
	const named = bodyIn(content, body, locale);
	const what = `${wordsIn(locale).politics.answers[kind]} (${named.what})`;
	return { id, kind: 'answered', on, ...said(on, locale), ...named, what };
}

/** When an act came into force or was adopted, or when it was drafted where neither is so. What was repealed or dropped has no mark. */
function actMark(
	content: Content,
	{ act: id, inForceOn }: { act: string; inForceOn?: string | undefined },
	locale: Locale
): TimelineMark[] {
	const act = findById(content, { type: 'legal_act', id });
	if (!act || act.facts.values.end !== undefined) return [];
	const { kind: form, stages, inForceOn: ofAct, on: dated } = act.facts.values;
	const stageOn = (kinds: readonly string[]) => stages.find(({ kind }) => kinds.includes(kind))?.on;
	const force =
		inForceOn ?? ofAct ?? stageOn(['in_force']) ?? (isDecided(form) ? (dated ?? stages.at(-1)?.on) : undefined);
	const on = force ?? stageOn(['draft', 'cabinet', 'proposed']);
	if (on === undefined) return [];
	const link = linkTo('legal_act', act, locale);
	const short = act.wording[link.lang ?? locale]?.values.shortTitle;
	const kind = force === undefined ? 'drafted' : 'law';
	return [{ id: `${id}-${kind}`, kind, on, ...said(on, locale), what: short ?? link.title, address: link.address }];
}

/** A programme or a report has no force: it is adopted, or presented. */
function isDecided(form: string): boolean {
	return form === 'programme' || form === 'report';
}

function happened(milestone: PublicRecord<'milestone'>, locale: Locale): TimelineMark {
	const { on } = milestone.facts.values;
	const link = linkTo('milestone', milestone, locale);
	return { id: milestone.id, kind: 'happened', on, ...said(on, locale), what: link.title, address: link.address };
}

function bodyIn(
	content: Content,
	id: string | undefined,
	locale: Locale
): { what: string; address: string | undefined } {
	const body = findById(content, { type: 'body', id });
	const link = body && linkTo('body', body, locale);
	return { what: link?.title ?? '', address: link?.address };
}

function said(on: string | undefined, locale: Locale): { when: string } {
	return { when: on === undefined ? wordsIn(locale).timeline.noDate : writeDate(on, locale) };
}

/** What has no date may be the oldest. */
function inOrder(marks: readonly TimelineMark[]): TimelineMark[] {
	return marks.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

const mostGuides = 3;

/** The treaties and directives that most demands are linked to. */
function guidesOf(content: Content, locale: Locale): Timeline['guides'] {
	const kinds: readonly string[] = ['convention', 'directive'];
	return content.records.legal_act
		.filter(({ facts }) => kinds.includes(facts.values.kind) && facts.values.inForceOn !== undefined)
		.map((act) => ({ act, links: recordsNaming(content, { type: 'demand_act_link', id: act.id }).length }))
		.filter(({ links }) => links > 0)
		.sort((a, b) => b.links - a.links)
		.slice(0, mostGuides)
		.map(({ act }) => {
			const link = linkTo('legal_act', act, locale);
			return {
				on: act.facts.values.inForceOn ?? '',
				name: act.wording[link.lang ?? locale]?.values.shortTitle ?? link.title
			};
		})
		.sort((a, b) => a.on.localeCompare(b.on));
}
