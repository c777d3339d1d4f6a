import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { wordsIn } from '../words/words.ts';
import { type Happening, writeWhen } from '../politics/happening.ts';

type Act = PublicRecord<'legal_act'>;
type StageKind = Act['facts']['values']['stages'][number]['kind'];

/** Parliaments number their chambers differently, so readers know a chamber by its name alone. */
const namedByBody: readonly StageKind[] = ['first_chamber', 'second_chamber'];

/** The way of an act, with that of the drafts from which it came; a stage that both have is told once, as the act tells it. */
export function wayHappenings(content: Content, act: Act, locale: Locale): Happening[] {
	const own = stageHappenings(content, act, locale);
	const isTold = new Set(act.facts.values.stages.map(stageKey));
	const before = draftsOf(content, act).flatMap((draft) => {
		const to = linkTo('legal_act', draft, locale);
		const untold = new Set(
			draft.facts.values.stages.filter((stage) => !isTold.has(stageKey(stage))).map(({ id }) => id)
		);
		return stageHappenings(content, draft, locale)
			.filter((_, place) => untold.has(draft.facts.values.stages[place]?.id ?? ''))
			.map((happening) => ({ ...happening, links: [...happening.links, { word: wordsIn(locale).law.asDraft, to }] }));
	});
	return [...before, ...own];
}

function stageKey({ kind, on }: Act['facts']['values']['stages'][number]): string {
	return `${kind} ${on}`;
}

/** The acts from which an act came, and those from which they came. */
function draftsOf(content: Content, act: Act): Act[] {
	const found: Act[] = [];
	let next = [act];
	while (next.length > 0) {
		next = next
			.flatMap(({ facts }) => facts.values.cameFrom ?? [])
			.flatMap((id) => findById(content, { type: 'legal_act', id }) ?? [])
			.filter((one) => one.id !== act.id && !found.includes(one));
		found.push(...next);
	}
	return [...new Set(found)];
}

/** The stages of an act from draft to gazette. */
export function stageHappenings(content: Content, act: Act, locale: Locale): Happening[] {
	return act.facts.values.stages.map(({ id, kind, on, body, document }) => {
		const where = findById(content, { type: 'body', id: body });
		const link = where && linkTo('body', where, locale);
		const line = stageText(act, id, locale);
		return {
			id: `${act.id}-${id}`,
			date: on,
			when: writeWhen(on, locale),
			mark: 'fact',
			act: act.id,
			what: link && namedByBody.includes(kind) ? nameUnlessTold(link.title, line) : wordOf(kind, act, locale),
			line,
			links: link ? [{ word: '', to: link }] : [],
			demands: [],
			remark: document,
			sources: []
		};
	});
}

/** A law is promulgated in a gazette; a report is published. */
function wordOf(kind: StageKind, { facts }: Act, locale: Locale): string {
	const { stages, reportPublished } = wordsIn(locale).law;
	return kind === 'published' && facts.values.kind === 'report' ? reportPublished : stages[kind];
}

/** A line that tells of the chamber already leaves nothing to name. */
function nameUnlessTold(name: string, line: Said | undefined): string {
	return line?.text.includes(name) ? '' : name;
}

function stageText({ wording }: Act, id: string, wanted: Locale): Said | undefined {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const text = wording[locale]?.values.stages?.[id]?.text;
		if (text !== undefined) return { text, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}
