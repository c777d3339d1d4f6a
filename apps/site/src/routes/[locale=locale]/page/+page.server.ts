import { typeNamed } from '@kok/domain/content-types';
import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { periodOf } from '#lib/writing/period.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

/** From what the network is to the rules that it gives itself. */
const kinds = ['about', 'project', 'exhibition', 'event', 'cooperation', 'legal'] as const;

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const lines = content.records.page
		.toSorted((a, b) => a.facts.values.order - b.facts.values.order)
		.flatMap((page) => pageLine(page, locale));
	const groups = kinds.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) }));

	return {
		groups: groups.filter(({ lines }) => lines.length > 0),
		page: {
			title: labelIn(typeNamed('page').plural, locale),
			description: wordsIn(locale).about.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'page' }),
			section: 'page'
		}
	};
};

function pageLine({ id, facts, wording }: PublicRecord<'page'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	return [
		{
			id,
			kind: facts.values.kind,
			title: words.values.title,
			summary: words.values.summary,
			address: addressOf({ to: 'record', type: 'page', slug: words.slug }, locale),
			period: periodOf(facts.values, locale)
		}
	];
}
