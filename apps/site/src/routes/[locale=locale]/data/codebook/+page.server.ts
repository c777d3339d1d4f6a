import { languagesOf } from '@kok/domain/release/reading';
import { labelIn } from '#lib/words/label.ts';
import { codebook } from '@kok/open-data/tables/codebook';
import { addressOf } from '#lib/addresses/address.ts';
import { codeWords } from '#lib/open-data/code-words.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const [main] = languagesOf(content);
	const { title, lead } = wordsIn(locale).data.codebook;
	return {
		// The words of the other languages lie in columns of the same names.
		tables: codebook(codeWords, [main]).map(({ file, title, lines }) => ({
			file,
			anchor: file.replace('.csv', ''),
			title: labelIn(title, locale),
			lines: lines.map(({ label, codes, ...line }) => ({
					...line,
					label: labelIn(label, locale),
					codes: codes.map(({ code, meaning }) => ({ code, meaning: meaning && labelIn(meaning, locale) }))
				}))
		})),
		data: addressOf({ to: 'data' }, locale),
		page: { title, description: lead, alternates: alternatesOf(content, { to: 'codebook' }) }
	};
};
