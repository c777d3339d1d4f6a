import type { Values } from '@kok/domain/content-type';
import type { ContentTypes } from '@kok/domain/content-types';
import type { InterfaceLanguage } from '@kok/domain/words';
import { type Period, dayOf, monthOf } from './calendar.ts';
import { goalWords } from './goal-words.ts';
import { type Life, beginDay, beginLife, day, publish } from './life.ts';
import type { Random } from './random.ts';
import { areas } from './towns.ts';

type Facts = Values<ContentTypes['network']['facts']>;
type Wording = Values<ContentTypes['network']['wording']>;

/** How many members and associates the network says that it has, on a day. */
export type Figures = (on: number) => Pick<Facts, 'memberCount' | 'associateCount'>;

export const publisher = 'Netz Freie Hand';

/** The network itself, founded on the first day, with its own figure renewed every year. */
export function networkLife(random: Random, { period, figures }: { period: Period; figures: Figures }): Life {
	const life = beginLife(random, { type: 'network', on: period.from });
	publish(life, [
		{ part: 'facts', values: factsOf(period.from, figures) },
		{ part: 'de', values: wordingIn('de') },
		{ part: 'en', values: wordingIn('en'), translatedFrom: 'de' }
	]);
	const years = Math.floor((period.to - period.from) / (365 * day));
	for (let left = years - 1; left >= 0; left -= 1) {
		const on = period.to - (10 + left * 365) * day;
		beginDay(life, on);
		publish(life, [{ part: 'facts', values: factsOf(on, figures) }]);
	}
	return life;
}

/** The goals of the network, agreed on its first day: tasks, then aims. */
export function goalLives(random: Random, from: number): { kind: 'task' | 'aim'; life: Life }[] {
	return goalWords.map(({ kind, title, text }, index) => {
		const life = beginLife(random, { type: 'goal', on: from });
		const sources = [{ title: 'Protokoll der Gründungsversammlung', publisher, dated: monthOf(from) }];
		publish(life, [
			{ part: 'facts', values: { kind, order: index + 1, sources } },
			{ part: 'de', values: { title: title.de, text: text.de } },
			{ part: 'en', values: { title: title.en, text: text.en }, translatedFrom: 'de' }
		]);
		return { kind, life };
	});
}

const helplines: Facts['helplines'] = [
	{
		id: 'free-hand',
		phone: '0800 000 110',
		website: 'https://netz-freie-hand.example/chat',
		hours: 'always',
		targetGroups: ['everyone', 'relatives', 'professionals'],
		channels: ['phone', 'chat'],
		languages: ['de', 'en', 'ro', 'bg', 'ar'],
		interpretedLanguages: 21,
		interpretedByName: ['vi', 'ti', 'uk', 'hu', 'es', 'fr', 'pl', 'ru', 'tr', 'fa'],
		free: true,
		anonymous: true,
		offTheBill: true
	},
	{
		id: 'wages',
		phone: '0800 000 220',
		hours: [
			{ days: ['MO', 'TU', 'WE', 'TH'], from: '09:00', to: '18:00' },
			{ days: ['FR'], from: '09:00', to: '13:00' }
		],
		targetGroups: ['everyone'],
		forms: ['labour'],
		channels: ['phone'],
		languages: ['de', 'pl', 'uk', 'ru', 'hu'],
		free: true
	}
];

function factsOf(on: number, figures: Figures): Facts {
	return {
		abbreviation: 'NFH',
		legalName: 'Netz Freie Hand gegen Ausbeutung e.V.',
		register: 'Amtsgericht Quellmar, VR 000',
		representatives: 'Lioba Ohnesorg und Tamme Wiesner, Vorstand',
		responsibleEditor: 'Lioba Ohnesorg, Weberplatz 4, 00110 Quellmar',
		workingSince: '2009',
		registeredSince: '2012-05',
		office: {
			disclosure: 'public',
			area: 'QLM',
			locality: 'Quellmar',
			street: 'Weberplatz 4',
			postcode: '00110'
		},
		phone: '+00 11 000 110',
		email: 'post@netz-freie-hand.example',
		website: 'https://netz-freie-hand.example/',
		...pressOf(on),
		...figures(on),
		helplines,
		emergencyNumber: '000',
		policeNumber: '001',
		areas: areas.map(({ id, column, row }) => ({ id, column, row })),
		...reviewedOn(on),
		postcodeForms: 'NNNNN',
		timeZone: 'Europe/Berlin',
		exitTo: 'https://www.wikipedia.org/',
		oldAfterDays: 3,
		confirmWithinDays: 365,
		adopted: true,
		fourEyes: true,
		sources: [
			{ title: 'Das Netz in Zahlen', publisher, url: 'https://netz-freie-hand.example/zahlen', dated: monthOf(on) }
		]
	};
}

function pressOf(on: number): Partial<Facts> {
	return {
		pressPhone: '+00 11 000 119',
		pressEmail: 'presse@netz-freie-hand.example',
		pressContact: 'Jorid Tannhof, Geschäftsstelle',
		pressReleasedBy: 'Vorstand des Netzes Freie Hand',
		pressReleasedOn: dayOf(on)
	};
}

function reviewedOn(on: number): Pick<Facts, 'accessibilityReviewedOn' | 'accessibilityReviewedBy'> {
	return { accessibilityReviewedOn: dayOf(on), accessibilityReviewedBy: 'self' };
}

function wordingIn(locale: InterfaceLanguage): Wording {
	return { ...texts[locale], areas: Object.fromEntries(areas.map(({ id, name }) => [id, { name }])) };
}

const texts: Record<InterfaceLanguage, Omit<Wording, 'areas'>> = {
	de: {
		name: 'Netz Freie Hand gegen Ausbeutung',
		lead: 'Beratungsstellen aus dem ganzen Wiesland stehen gemeinsam an der Seite derer, die ausgebeutet werden.',
		turn: 'Was sie fordern und worauf es sich stützt, steht hier.',
		about: [
			'Dieses Netzwerk und sein Land sind erfunden, ebenso alles, was hier über Mitglieder und Forderungen steht. So lässt sich die Software ausprobieren, ohne dass jemand Schaden nimmt.',
			'Über Forderungen entscheidet die Mitgliederversammlung. Die Geschäftsstelle schreibt Entwürfe, und was erscheint, hat immer eine zweite Person gelesen.'
		].join('\n\n'),
		accessibilityLaw:
			'Das Teilhabegesetz von Wiesland, das ebenso erfunden ist, nennt die Beauftragte für Teilhabe: Sie vermittelt, wenn ein Hinweis auf eine Barriere ohne Antwort bleibt.',
		complaintsBody: 'Beauftragte für Teilhabe von Wiesland',
		figuresNote:
			'Wer Menschen zählt und wer Verfahren zählt, kommt auf verschiedene Zahlen, und beide können stimmen. Zahlen verschiedener Stellen lassen sich nicht zusammenzählen.',
		pressHours: 'Montag bis Donnerstag, 9 bis 15 Uhr; eilige Anfragen bis 20 Uhr per E-Mail.',
		pressSentence:
			'Wer ausgebeutet wurde, braucht zuerst Sicherheit und Lohn, und beides darf nicht davon abhängen, ob jemand aussagt.',
		pressInterviews:
			'Gespräche mit Betroffenen vermittelt das Netz nicht. Beraterinnen und Berater erzählen, was sie in ihrer Arbeit sehen.',
		reprintTerms:
			'Texte, Zahlen und Bilder dieser Seiten dürfen mit Angabe der Quelle gedruckt werden; ein Beleg freut uns.',
		howToBeEntered:
			'Die Geschäftsstelle trägt ein Mitglied ein, sobald es zugestimmt hat. Eine Nachricht mit Name, Ort und einer öffentlichen Telefonnummer genügt. Wer geschützt arbeitet, bleibt ungenannt.',
		emergencyNote: 'Verletzt? Rettung (Nummer erfunden):',
		policeNote: 'In Gefahr? Polizei (Nummer erfunden):',
		helpPolice:
			'Am Telefon Freie Hand entscheiden Sie selbst, ob jemand die Polizei verständigt. Die Beraterinnen rufen niemanden an, ohne dass Sie es wollen.',
		helpPapers:
			'Sie müssen keine Papiere zeigen und nicht sagen, ob Sie welche haben. Die Beratungsstellen in Wiesland geben nichts an eine Behörde weiter.',
		helpCosts: 'Beratung kostet in Wiesland nichts. Auch Dolmetschende bezahlt die Beratungsstelle.',
		helplines: {
			'free-hand': {
				name: 'Telefon Freie Hand',
				forWhom:
					'Für alle, die zur Arbeit gezwungen oder um ihren Lohn gebracht werden, und für Menschen in ihrer Nähe.',
				note: 'Die Nummer ist erfunden.'
			},
			wages: {
				name: 'Lohntelefon',
				forWhom: 'Für Fragen zu Lohn, Arbeitszeit und Kündigung.',
				note: 'Die Nummer ist erfunden.'
			}
		}
	},
	en: {
		name: 'Free Hand Network against exploitation',
		lead: 'Counselling centres from all over Wiesland stand together at the side of those who are exploited.',
		turn: 'What they demand, and what it rests on, is set out here.',
		about: [
			'This network and its country are invented, and so is everything said here about members and demands. In this way the software can be tried out without anyone coming to harm.',
			'The members’ meeting decides on demands. The office writes drafts, and whatever appears has always been read by a second person.'
		].join('\n\n'),
		accessibilityLaw:
			'The participation act of Wiesland, invented as well, names the commissioner for participation, who mediates where a report of a barrier stays without an answer.',
		complaintsBody: 'Commissioner for participation of Wiesland',
		figuresNote:
			'Whoever counts people and whoever counts proceedings arrive at different figures, and both can be right. Figures of different bodies cannot be added up.',
		pressHours: 'Monday to Thursday, 9:00 to 15:00; urgent questions by e-mail until 20:00.',
		pressSentence:
			'Whoever has been exploited needs safety and wages first, and neither may depend on giving evidence.',
		pressInterviews:
			'The network arranges no interviews with trafficked persons. Counsellors tell what they see in their work.',
		reprintTerms: 'Texts, figures and pictures of these pages may be printed with the source; we are glad of a copy.',
		howToBeEntered:
			'The office enters a member once it has agreed. A message with name, place and a public telephone number is enough. Whoever works protected stays unnamed.',
		emergencyNote: 'Hurt? Ambulance (number invented):',
		policeNote: 'In danger? Police (number invented):',
		helpPolice:
			'At the Free Hand line you decide yourself whether anyone tells the police. The counsellors call nobody unless you want it.',
		helpPapers:
			'You need to show no papers and need not say whether you have any. The counselling centres in Wiesland pass nothing on to an authority.',
		helpCosts: 'Counselling costs nothing in Wiesland. The counselling centre pays for interpreters, too.',
		helplines: {
			'free-hand': {
				name: 'Free Hand line',
				forWhom: 'For everyone who is forced to work or cheated of their wages, and for people close to them.',
				note: 'The number is invented.'
			},
			wages: {
				name: 'Wage line',
				forWhom: 'For questions about wages, working hours and dismissal.',
				note: 'The number is invented.'
			}
		}
	}
};
