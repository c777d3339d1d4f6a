import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { wordsIn } from '../words/words.ts';
import { type Happening, writeWhen } from '../politics/happening.ts';

type Act = PublicRecord<'legal_act'>;

/** The stages of an act from draft to gazette. */
export function stageHappenings(content: Content, act: Act, locale: Locale): Happening[] {
	const words = wordsIn(locale);
	return act.facts.values.stages.map(({ id, kind, on, body, document }) => {
		const where = findById(content, { type: 'body', id: body });
		return {
			id: `${act.id}-${id}`,
			date: on,
			when: writeWhen(on, locale),
			mark: 'fact',
			what: words.law.stages[kind],
			line: stageText(act, id, locale),
			links: where ? [{ word: '', to: linkTo('body', where, locale) }] : [],
			demands: [],
			remark: document,
			sources: []
		};
	});
}

function stageText({ wording }: Act, id: string, wanted: Locale): Said | undefined {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const text = wording[locale]?.values.stages?.[id]?.text;
		if (text !== undefined) return { text, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}
