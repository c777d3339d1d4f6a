import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { alternatesOf } from '#lib/page.ts';
import { phoneOf } from '#lib/phone.ts';
import { writePlace } from '#lib/places.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, operator } = platformOf(event);
	const { locale } = event.params;
	const network = networkOf(release.content);
	const { legalName, register, representatives, responsibleEditor, office, phone, email, website } =
		network.facts.values;
	const { areas } = wordingIn(network, locale).values;

	return {
		operator,
		provider: {
			legalName,
			register,
			representatives,
			responsibleEditor,
			office: office ? writePlace(office, { areas, locale }) : [],
			phone: phoneOf({ phone }),
			email,
			website
		},
		page: { title: wordsIn(locale).imprint.title, alternates: alternatesOf({ to: 'imprint' }) }
	};
};
