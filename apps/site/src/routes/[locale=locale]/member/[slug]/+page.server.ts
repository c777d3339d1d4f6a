import type { Content } from '@kok/domain/release/content';
import { isBehind, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '#lib/dates.ts';
import { membershipLines } from '#lib/membership-line.ts';
import { membershipsOf } from '#lib/memberships.ts';
import { phoneOf } from '#lib/phone.ts';
import { writePlace } from '#lib/places.ts';
import { bodiesWithSeatOf } from '#lib/politics/bodies.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records.ts';
import { platformOf } from '#lib/platform.ts';
import { dayOf } from '#lib/release-day.ts';
import { type UsedIn, usedIn } from '#lib/used-in.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'member', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const { seat, website, phone, email, workingSince, sources } = record.facts.values;
	const areas = wordingIn(networkOf(content), locale).values.areas;

	return {
		...membershipLines(membershipsOf(content, record.id), { day: dayOf(release), locale }),
		name: values.name,
		mission: values.mission,
		seat: seat ? writePlace(seat, { areas, locale }) : [],
		website,
		phone: phoneOf({ phone }),
		email,
		workingSince: workingSince === undefined ? undefined : writeDate(workingSince, locale),
		used: [...seatsOf(content, record.id, locale), ...usedIn(content, { id: record.id, locale })],
		sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.name,
			alternates: recordAlternates('member', record),
			section: 'member'
		}
	};
};

/** Where this member sits for the network. */
function seatsOf(content: Content, member: string, locale: Locale): UsedIn[] {
	const links = bodiesWithSeatOf(content, member, locale);
	return links.length > 0 ? [{ type: 'body', label: wordsIn(locale).law.sitsIn, links }] : [];
}
