import { networkOf } from '@kok/domain/release/reading';
import { addressOf } from '#lib/addresses/address.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = event.params;
	const { content } = platformOf(event).release;
	const { signLanguage } = networkOf(content).facts.values;
	const { title, lead } = wordsIn(locale).duty.sign;

	return {
		film: signLanguage,
		help: helpAddress(locale),
		easy: addressOf({ to: 'easy' }, locale),
		report: `${addressOf({ to: 'accessibility' }, locale)}#report`,
		page: { title, description: lead, alternates: alternatesOf(content, { to: 'sign' }) }
	};
};
