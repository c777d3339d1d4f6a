import { imprintOf } from '#lib/contact/imprint.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	return {
		provider: imprintOf(platformOf(event), locale),
		page: { title: wordsIn(locale).reach.imprint.title, alternates: alternatesOf(content, { to: 'imprint' }) }
	};
};
