import { typeNamed } from '@kok/domain/content-types';
import { compareWords } from '#lib/writing/dates.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { provisionLines, provisionsOf } from '#lib/law/provisions.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const byName = compareWords(locale);

	return {
		acts: content.records.legal_act
			.map((act) => ({
				act: linkTo('legal_act', act, locale),
				provisions: provisionLines(content, provisionsOf(content, act.id), locale)
			}))
			.filter(({ provisions }) => provisions.length > 0)
			.toSorted((a, b) => byName(a.act.title, b.act.title)),
		withoutAct: provisionLines(
			content,
			content.records.provision.filter(({ facts }) => facts.values.act === undefined),
			locale
		),
		page: {
			title: labelIn(typeNamed('provision').plural, locale),
			description: wordsIn(locale).law.provisionsTitle,
			alternates: alternatesOf(content, { to: 'list', type: 'provision' }),
			section: 'provision'
		}
	};
};
