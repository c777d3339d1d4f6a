import type { Entry } from '../../history.ts';
import * as ids from '../ids.ts';
import { practice } from '../practice-documents.ts';

/** Conferences and other days to which the network invited. */
export const events: readonly Entry<'page'>[] = [
	{
		id: ids.pages.conference2021,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'event',
			order: 30,
			since: '2021-10-14',
			until: '2021-10-15',
			website: practice.conference2021.url,
			stations: [],
			sources: [practice.conference2021]
		},
		wording: {
			de: {
				title: 'Fachtagung „Menschenhandel und Datenpolitik“',
				summary: 'Zwei Tage im Oktober 2021.',
				text: 'Am 14. und 15. Oktober 2021 kamen rund 90 Menschen zur Tagung des KOK über Menschenhandel und Datenpolitik zusammen.'
			},
			en: {
				title: 'Conference “Trafficking and data policy”',
				summary: 'Two days in October 2021.',
				text: 'On 14 and 15 October 2021 about 90 people met for KOK’s conference on trafficking and data policy.'
			}
		}
	},
	{
		id: ids.pages.practiceDay2021,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'event',
			order: 31,
			since: '2021-09',
			bodies: [ids.bodies.criminalPolice],
			stations: [],
			note: 'Tag und Ort stehen nicht in der Quelle.',
			sources: [practice.review2021]
		},
		wording: {
			de: {
				title: 'Praxistag mit dem Bundeskriminalamt',
				summary: 'Ein Tag aus der Praxis, im September 2021.',
				text: 'Im September 2021 veranstaltete der KOK mit dem Bundeskriminalamt einen Praxistag. Der Jahresrückblick des KOK berichtet davon.'
			},
			en: {
				title: 'Practice day with the Federal Criminal Police Office',
				summary: 'A day on practice, in September 2021.',
				text: 'In September 2021 KOK held a practice day with the Federal Criminal Police Office. KOK’s review of the year reports on it.'
			}
		}
	},
	{
		id: ids.pages.anniversary2019,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'event',
			order: 32,
			since: '2019-06-05',
			until: '2019-06-05',
			website: practice.anniversary.url,
			stations: [],
			note: 'Die Pressemitteilung kündigt den Empfang an; dass die Ministerin dabei war, zeigt der Bericht von WILPF Deutschland.',
			sources: [practice.anniversary, { ...practice.anniversaryReport, covers: ['text'] }]
		},
		wording: {
			de: {
				title: 'Zwanzig Jahre KOK',
				summary: 'Ein Empfang im Juni 2019.',
				text: 'Am 5. Juni 2019 feierte der KOK mit einem Empfang, dass der Verein seit zwanzig Jahren besteht. Bundesministerin Giffey war dabei.'
			},
			en: {
				title: 'Twenty years of KOK',
				summary: 'A reception in June 2019.',
				text: 'On 5 June 2019 KOK celebrated twenty years as an association with a reception. Federal minister Giffey was there.'
			}
		}
	},
	{
		id: ids.pages.conference2018,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'event',
			order: 33,
			since: '2018-10-25',
			until: '2018-10-26',
			stations: [],
			note: 'Zu prüfen: worauf sich „zwei Jahre“ bezieht, vermutlich auf die Umsetzung der Richtlinie im Jahr 2016.',
			sources: [practice.homeEnglish]
		},
		wording: {
			de: {
				title: 'Tagung: die EU-Richtlinie, zwei Jahre danach',
				summary: 'Zwei Tage im Oktober 2018.',
				text: 'Am 25. und 26. Oktober 2018 kamen rund 150 Menschen zu einer Tagung des KOK zusammen. Ihr Thema: die EU-Richtlinie gegen Menschenhandel, zwei Jahre danach.'
			},
			en: {
				title: 'Conference: the EU directive, two years on',
				summary: 'Two days in October 2018.',
				text: 'On 25 and 26 October 2018 about 150 people met for a conference of KOK. Its subject: the EU directive against trafficking, two years on.'
			}
		}
	}
];
