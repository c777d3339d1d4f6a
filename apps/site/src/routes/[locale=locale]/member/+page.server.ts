import { typeNamed } from '@kok/domain/content-types';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { addressOf } from '#lib/addresses/address.ts';
import { areasOf } from '#lib/members/areas.ts';
import { sizeOf } from '#lib/members/network-size.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { noticeIn } from '#lib/text/notices.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;

	const { about } = wordingIn(networkOf(content), locale).values;

	return {
		about,
		...areasOf(release, locale),
		size: sizeOf(content, locale),
		howToBeEntered: noticeIn(content, { notice: 'howToBeEntered', wanted: locale }),
		email: networkOf(content).facts.values.email,
		contact: addressOf({ to: 'contact' }, locale),
		page: {
			title: labelIn(typeNamed('member').plural, locale),
			description: wordsIn(locale).members.title,
			alternates: alternatesOf(content, { to: 'list', type: 'member' }),
			section: 'member'
		}
	};
};
