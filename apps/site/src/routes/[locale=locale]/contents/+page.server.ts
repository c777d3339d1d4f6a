import { compareWords } from '#lib/writing/dates.ts';
import { menuOf } from '#lib/addresses/menu.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

/** A longer list is named with its number alone: it has a page of its own. */
const longestList = 100;

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const byName = compareWords(locale);
	const { title, lead } = wordsIn(locale).contents;

	return {
		parts: menuOf(content, locale).map((part) => ({
			...part,
			lists: part.lists.map((list) => {
				const records = content.records[list.section]
					.map((record) => linkTo(list.section, record, locale))
					.filter(({ lang }) => lang === undefined);
				const named = records.length > longestList ? [] : records.toSorted((a, b) => byName(a.title, b.title));
				return { ...list, count: records.length, named };
			})
		})),
		page: { title, description: lead, alternates: alternatesOf(content, { to: 'contents' }) }
	};
};
