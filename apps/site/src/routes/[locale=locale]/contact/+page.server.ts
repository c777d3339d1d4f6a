import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { helplinesOf } from '#lib/helplines.ts';
import { alternatesOf } from '#lib/page.ts';
import { phoneOf } from '#lib/phone.ts';
import { writePlace } from '#lib/places.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const network = networkOf(content);
	const { legalName, office, phone, email, website } = network.facts.values;
	const { areas } = wordingIn(network, locale).values;
	const title = wordsIn(locale).contact.title;

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		helplines: helplinesOf(content, locale),
		legalName,
		office: office ? writePlace(office, { areas, locale }) : [],
		phone: phoneOf({ phone }),
		email,
		website,
		page: { title, alternates: alternatesOf({ to: 'contact' }), section: 'contact' }
	};
};
