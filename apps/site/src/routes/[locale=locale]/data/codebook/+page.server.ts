import { languagesOf } from '@kok/domain/release/reading';
import { labelIn } from '#lib/words/label.ts';
import { codebook } from '@kok/open-data/tables/codebook';
import { addressOf } from '#lib/addresses/address.ts';
import { codeWords } from '#lib/open-data/code-words.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { writeList } from '#lib/writing/dates.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const locales = languagesOf(content);
	const [main, ...others] = locales;
	const { title, lead, languages } = wordsIn(locale).data.codebook;
	// The words of the other languages lie in columns of the same names.
	const listed = new Map(codebook(codeWords, [main]).map(({ file, lines }) => [file, new Set(lines.map(({ column }) => column))]));
	return {
		languages: others.length === 0 ? undefined : languages(main, writeList(others, locale)),
		tables: codebook(codeWords, locales).map(({ file, title, lines }) => ({
			file,
			anchor: file.replace('.csv', ''),
			title: labelIn(title, locale),
			lines: lines.filter(({ column }) => listed.get(file)?.has(column)).map(({ label, codes, ...line }) => ({
					...line,
					label: labelIn(label, locale),
					codes: codes.map(({ code, meaning }) => ({ code, meaning: meaning && labelIn(meaning, locale) }))
				}))
		})),
		data: addressOf({ to: 'data' }, locale),
		page: { title, description: lead, alternates: alternatesOf(content, { to: 'codebook' }) }
	};
};
