import { codebook } from '@kok/open-data/tables/codebook';
import { addressOf } from '#lib/addresses/address.ts';
import { codeWords } from '#lib/open-data/code-words.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { locale } }) => {
	const { title, lead } = wordsIn(locale).data.codebook;
	return {
		// The words of the second language lie in columns of the same names.
		tables: codebook(codeWords).map(({ file, title, lines }) => ({
			file,
			anchor: file.replace('.csv', ''),
			title: title[locale],
			lines: lines
				.filter(({ column }) => !column.startsWith('en.'))
				.map(({ label, codes, ...line }) => ({
					...line,
					label: label[locale],
					codes: codes.map(({ code, meaning }) => ({ code, meaning: meaning?.[locale] }))
				}))
		})),
		data: addressOf({ to: 'data' }, locale),
		page: { title, description: lead, alternates: alternatesOf({ to: 'codebook' }) }
	};
};
