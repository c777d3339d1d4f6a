import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { officeOf } from '#lib/contact/office.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, operator } = platformOf(event);
	const { locale } = event.params;
	const network = networkOf(release.content);
	const words = wordsIn(locale).duty.accessibility;
	const isFilmed = network.facts.values.signLanguage !== undefined;
	const isEasy = wordingIn(network, locale).values.easy !== undefined;

	return {
		missing: [
			...(isEasy ? [words.missingEasy] : wordsIn(locale).duty.easy.none),
			...(isFilmed ? [] : [words.missingSign]),
			words.missingLanguages,
			words.missingTexts
		],
		office: officeOf(release.content, locale),
		operator,
		page: {
			title: words.title,
			description: words.lead,
			alternates: alternatesOf(release.content, { to: 'accessibility' })
		}
	};
};
