import { alternatesOf } from '#lib/addresses/page.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { locale } }) => ({
	page: { title: wordsIn(locale).privacy.title, alternates: alternatesOf({ to: 'privacy' }) }
});
