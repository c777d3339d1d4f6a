import type { Words } from '@kok/domain/words';
import { type Period, dayOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import type { Bodies } from './bodies.ts';
import { topics } from './statement-words.ts';

interface Resolution {
	body: 'assembly' | 'board' | 'workGroup' | 'courtGroup';
	title: (topic: Words) => Words;
	summary: Words;
}

const resolutions: readonly Resolution[] = [
	{
		body: 'assembly',
		title: ({ de, en }) => ({ de: `Schwerpunkt des Jahres: ${de}`, en: `Focus of the year: ${en}` }),
		summary: {
			de: 'Alle Mitglieder berichten dazu bis zum Herbst. Die Geschäftsstelle fasst zusammen, was daraus zu fordern ist.',
			en: 'All members report on it by autumn. The office sums up what is to be demanded.'
		}
	},
	{
		body: 'board',
		title: ({ de, en }) => ({ de: `Eilige Stellungnahme zu ${de}`, en: `Urgent statement on ${en}` }),
		summary: {
			de: 'Weil die Frist des Ministeriums nur neun Tage betrug, entschied der Vorstand und berichtete der Versammlung.',
			en: 'As the ministry’s deadline was only nine days, the board decided and reported to the meeting.'
		}
	},
	{
		body: 'workGroup',
		title: ({ de, en }) => ({
			de: `Gemeinsame Regeln für die Beratung: ${de}`,
			en: `Common rules for counselling: ${en}`
		}),
		summary: {
			de: 'Was in der Beratung gefragt wird, und was nicht. Die Regeln gelten als Empfehlung.',
			en: 'What is asked in counselling, and what is not. The rules hold as a recommendation.'
		}
	},
	{
		body: 'assembly',
		title: ({ de, en }) => ({ de: `Forderungen zu ${de} beschlossen`, en: `Demands on ${en} agreed` }),
		summary: {
			de: 'Nach zwei Runden der Beratung ohne Gegenstimme beschlossen. Zwei Vorbehalte sind im Protokoll festgehalten.',
			en: 'Agreed without a vote against after two rounds of consultation. Two reservations are on record in the minutes.'
		}
	},
	{
		body: 'courtGroup',
		title: ({ de, en }) => ({ de: `Auswertung von Urteilen: ${de}`, en: `Study of judgments: ${en}` }),
		summary: {
			de: 'Die Gruppe sammelt Urteile ohne Namen und stellt sie den Mitgliedern zur Verfügung.',
			en: 'The group gathers judgments without names and makes them available to the members.'
		}
	}
];

/** What bodies of the network have agreed; the minutes of one meeting were wrong by a week and are corrected. */
export function agreementLives(
	random: Random,
	{ period, members, bodies }: { period: Period; members: number; bodies: Bodies }
): Life[] {
	const count = grown(members, 7);
	const lives = Array.from({ length: count }, (_, index) => {
		const on = period.from + (0.05 + (0.9 * index) / count) * (period.to - period.from);
		return enter(random, { index, on, bodies });
	});
	const first = lives[0];
	return first ? [...lives, enter(random, { index: 0, on: first.now + 40 * day, bodies, corrects: first })] : lives;
}

function enter(
	random: Random,
	{ index, on, bodies, corrects }: { index: number; on: number; bodies: Bodies; corrects?: Life }
): Life {
	const { body, title, summary } = at(resolutions, index);
	const words = title(at(topics, index));
	const agreedOn = dayOf(on - (corrects ? 54 : 7) * day);
	const year = agreedOn.slice(0, 4);
	const facts: FactsOf<'agreement'> = {
		body: bodies.get(body).record,
		on: agreedOn,
		document: `https://netz-freie-hand.example/beschluesse/${agreedOn}`,
		...(corrects && { corrects: corrects.record }),
		sources: [{ title: 'Protokoll', publisher, dated: agreedOn }]
	};
	return publishRecord(random, {
		type: 'agreement',
		on,
		facts,
		wording: (locale) => ({ title: `${words[locale]} (${year})`, summary: summary[locale] })
	});
}
