import type { Words } from '@kok/domain/words';
import { type Period, monthOf } from '../calendar.ts';
import { type Life, birthOf, day } from '../life.ts';
import { type ToldMember, isCountedOnly } from '../member-lives.ts';
import { publisher } from '../network-life.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import type { Bodies } from './bodies.ts';
import type { BodyKey } from './body-words.ts';

interface Seat {
	body: BodyKey;
	role: FactsOf<'representation'>['role'];
	text: Words;
}

const ownSeats: readonly Seat[] = [
	{
		body: 'alliance',
		role: 'founder',
		text: {
			de: 'Das Netz hat das Bündnis mit drei anderen gegründet.',
			en: 'The network founded the alliance with three others.'
		}
	},
	{
		body: 'reporting',
		role: 'member',
		text: {
			de: 'Die Berichtsstelle hat einen Beirat; das Netz ist durch Gesetz darin vertreten.',
			en: 'The Reporting Office has an advisory board; the network sits on it by law.'
		}
	},
	{
		body: 'labourCommittee',
		role: 'expert',
		text: {
			de: 'Zu Anhörungen über Arbeit lädt der Ausschuss das Netz als Sachverständige.',
			en: 'The committee invites the network as an expert to hearings on work.'
		}
	},
	{
		body: 'experts',
		role: 'observer',
		text: {
			de: 'Bei den Besuchen der Gruppe im Land spricht das Netz für die Beratungsstellen.',
			en: 'When the group visits the country the network speaks for the counselling centres.'
		}
	}
];

const memberSeats: readonly Seat[] = [
	{
		body: 'workGroup',
		role: 'member',
		text: {
			de: 'Bringt Erfahrung mit Lohnklagen mit.',
			en: 'Brings experience with claims for wages.'
		}
	},
	{
		body: 'board',
		role: 'member',
		text: { de: 'Von der Mitgliederversammlung gewählt.', en: 'Elected by the members’ meeting.' }
	},
	{
		body: 'courtGroup',
		role: 'member',
		text: {
			de: 'Bringt Erfahrung aus der Begleitung von Verfahren mit.',
			en: 'Brings experience from supporting people in proceedings.'
		}
	},
	{
		body: 'stayGroup',
		role: 'member',
		text: {
			de: 'Vertritt die Beratungsstellen seines Gebiets.',
			en: 'Represents the counselling centres of its area.'
		}
	},
	{
		body: 'family',
		role: 'expert',
		text: {
			de: 'Auf Vorschlag des Netzes in die Arbeitsgruppe zum Programm der Regierung berufen.',
			en: 'Appointed to the working group on the government programme at the network’s suggestion.'
		}
	}
];

const chair: Seat = {
	body: 'workGroup',
	role: 'chair',
	text: { de: 'Von der Gruppe für zwei Jahre gewählt.', en: 'Elected by the group for two years.' }
};

const type = 'representation';

/** Seats of the network and of members that are named, some of which have ended. */
export function representationLives(
	random: Random,
	{ period, size, bodies, members }: { period: Period; size: number; bodies: Bodies; members: readonly ToldMember[] }
): Life[] {
	const own = ownSeats.map((seat, index) =>
		enter(random, { seat, bodies, on: period.from + (200 + index * 170) * day })
	);
	const named = members.filter(({ index, disclosure }) => disclosure === 'public' && !isCountedOnly(index));
	const seated = Array.from({ length: Math.min(named.length, grown(size, 8)) }, (_, index) => {
		const member = at(named, Math.floor((index * named.length) / grown(size, 8)));
		return enterSeat(random, {
			seat: index === 0 ? chair : at(memberSeats, index),
			bodies,
			member,
			ends: index % 4 === 1,
			to: period.to
		});
	});
	const ofAreas = bodies.ofAreas.flatMap((body, index) => {
		const member = named.find(({ area }) => index % 2 === 0 && area === at(named, index).area);
		return member ? [enterRound(random, { body, member })] : [];
	});
	return [...own, ...seated.flat(), ...ofAreas];
}

function enterSeat(
	random: Random,
	{ seat, bodies, member, ends, to }: { seat: Seat; bodies: Bodies; member: ToldMember; ends: boolean; to: number }
): Life[] {
	const on = birthOf(member.life) + 30 * day;
	const first = enter(random, { seat, bodies, on, member });
	if (!ends) return [first];
	const until = Math.min(on + 500 * day, to - 20 * day);
	return [first, enter(random, { seat, bodies, on: until, member, since: on, corrects: first })];
}

function enter(
	random: Random,
	{
		seat,
		bodies,
		on,
		member,
		since,
		corrects
	}: {
		seat: Seat;
		bodies: Bodies;
		on: number;
		member?: ToldMember;
		since?: number;
		corrects?: Life;
	}
): Life {
	const { body, role, text } = seat;
	return publishRecord(random, {
		type,
		on,
		facts: {
			body: bodies.get(body).record,
			...(member && { member: member.life.record }),
			role,
			since: monthOf(since ?? on),
			...(corrects && { until: monthOf(on), corrects: corrects.record }),
			sources: [{ title: 'Verzeichnis der Vertretungen', publisher, dated: monthOf(on) }]
		},
		wording: (locale) => ({ text: text[locale] })
	});
}

function enterRound(random: Random, { body, member }: { body: Life; member: ToldMember }): Life {
	const on = Math.max(birthOf(body), birthOf(member.life)) + 40 * day;
	return publishRecord(random, {
		type,
		on,
		facts: {
			body: body.record,
			member: member.life.record,
			role: 'member',
			since: monthOf(on),
			sources: [{ title: 'Verzeichnis der Vertretungen', publisher, dated: monthOf(on) }]
		},
		wording: (locale) => ({ text: roundWords[locale] })
	});
}

const roundWords: Words = {
	de: 'Spricht dort für die Beratungsstellen des Gebiets.',
	en: 'Speaks there for the counselling centres of the area.'
};
