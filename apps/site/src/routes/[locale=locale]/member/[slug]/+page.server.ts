import type { Content } from '@kok/domain/release/content';
import { isBehind, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { writeDate } from '#lib/writing/dates.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { areasAround } from '#lib/members/area-place.ts';
import { membershipLines } from '#lib/members/membership-line.ts';
import { membershipsOf } from '#lib/members/memberships.ts';
import { phoneOf } from '#lib/contact/phone.ts';
import { writePlace } from '#lib/writing/places.ts';
import { bodiesWithSeatOf } from '#lib/politics/bodies.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { platformOf } from '#lib/release/platform.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { type UsedIn, usedIn } from '#lib/records/used-in.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'member', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const { seat, website, phone, email, workingSince, sources } = record.facts.values;
	const { areas } = wordingIn(networkOf(content), locale).values;

	return {
		...membershipLines(membershipsOf(content, record.id), { day: dayOf(release), locale }),
		name: values.name,
		mission: values.mission,
		seat: seat ? writePlace(seat, { areas, locale }) : [],
		website,
		phone: phoneOf({ phone }),
		email,
		workingSince: workingSince === undefined ? undefined : writeDate(workingSince, locale),
		area: areaOf(content, seat?.area, locale),
		map: areasAround(content, seat?.area),
		offers: usedIn(content, { id: record.id, locale }).find(({ type }) => type === 'service')?.links ?? [],
		help: helpAddress(locale),
		used: [...seatsOf(content, record.id, locale), ...usedIn(content, { id: record.id, locale, except: ['service'] })],
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

/** The area of its seat, and where those who work there stand. */
function areaOf(
	content: Content,
	code: string | undefined,
	locale: Locale
): { name: string; address: string } | undefined {
	const name = code === undefined ? undefined : wordingIn(networkOf(content), locale).values.areas[code]?.name;
	return name === undefined
		? undefined
		: { name, address: `${addressOf({ to: 'list', type: 'member' }, locale)}#${code}` };
}

/** Where this member sits for the network. */
function seatsOf(content: Content, member: string, locale: Locale): UsedIn[] {
	const links = bodiesWithSeatOf(content, member, locale);
	return links.length > 0 ? [{ type: 'body', label: wordsIn(locale).law.sitsIn, links }] : [];
}
