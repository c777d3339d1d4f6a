import type { Entry } from '../../history.ts';
import { documents } from '../documents.ts';
import * as ids from '../ids.ts';
import { practice } from '../practice-documents.ts';

/** What the network has undertaken for a time, the latest first; those without a date come last. */
export const projects: readonly Entry<'page'>[] = [
	{
		id: ids.pages.online,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 20,
			since: '2024',
			until: '2027-12',
			website: documents.onlineCounselling.url,
			stations: [{ id: 'launch', from: '2026-01-14' }],
			note: 'Beginn laut Quelle: Herbst 2024. Die Mitteilung vom 16. Januar 2026 kündigt eine Liste der Mitglieder an, die beraten; in der gespeicherten Fassung fehlt sie. Von Hand nachsehen: Sie ist wohl die beste offene Quelle für Mitgliedschaften. Auch die Adresse der Online-Beratung selbst fehlt noch.',
			sources: [documents.onlineCounselling, { ...practice.onlineLaunch, covers: ['stations', 'text'] }]
		},
		wording: {
			de: {
				title: 'Menschenhandel 2.0',
				summary: 'Beratung per Chat und E-Mail, bundesweit, anonym und kostenlos.',
				text: [
					'Zu diesem Projekt gehört die Online-Beratung des KOK. Es begann im Herbst 2024 und läuft bis Dezember 2027. Der nationale Aktionsplan gegen Menschenhandel führt das Angebot als eine seiner Maßnahmen.',
					'Seit dem 14. Januar 2026 wird beraten, auf Deutsch und auf Englisch, per Chat und per E-Mail. Es antworten Fachkräfte aus spezialisierten Beratungsstellen. Willkommen sind Betroffene, ihre Angehörigen und Menschen, die beruflich mit ihnen zu tun haben. Geplant sind Antworten an mindestens fünf Tagen in der Woche.'
				].join('\n\n'),
				stations: { launch: { text: 'Die Online-Beratung beginnt.' } }
			},
			en: {
				title: 'Menschenhandel 2.0 (Trafficking 2.0)',
				summary: 'Counselling by chat and e-mail, nationwide, anonymous and free of charge.',
				text: [
					'KOK’s online counselling is part of this project. It began in autumn 2024 and runs until December 2027. The national action plan against trafficking lists the service as one of its measures.',
					'Counselling has been given since 14 January 2026, in German and in English, by chat and by e-mail. Professionals from specialised counselling centres reply. Trafficked persons, their relatives, and those who deal with them in their work are welcome. The plan is to answer on at least five days a week.'
				].join('\n\n'),
				stations: { launch: { text: 'Online counselling begins.' } }
			}
		}
	},
	{
		id: ids.pages.registrationOffices,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 21,
			stations: [
				{ id: 'first', from: '2019-01-29' },
				{ id: 'second', from: '2019-03-28' }
			],
			note: 'Zu prüfen: welche Behörden gemeint sind, nach allgemeinem Wissen die, bei denen sich Sexarbeiter*innen nach dem ProstSchG anmelden; dann eintragen.',
			sources: [practice.registrationOffices]
		},
		wording: {
			de: {
				title: 'Web-Seminare für Anmeldebehörden',
				summary: 'Fortbildung am Bildschirm, 2019.',
				text: 'Für Mitarbeiter*innen von Anmeldebehörden hat der KOK Web-Seminare veranstaltet. Fast 500 Menschen nahmen daran teil.',
				stations: { first: { text: 'Erster Termin.' }, second: { text: 'Zweiter Termin.' } }
			},
			en: {
				title: 'Webinars for registration authorities',
				summary: 'Training on screen, 2019.',
				text: 'KOK held webinars for staff of registration authorities. Almost 500 people took part.',
				stations: { first: { text: 'The first date.' }, second: { text: 'The second date.' } }
			}
		}
	},
	{
		id: ids.pages.datact,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 22,
			since: '2012-11',
			until: '2015-01',
			website: practice.datact.url,
			bodies: [ids.bodies.laStrada],
			stations: [],
			sources: [practice.datact]
		},
		wording: {
			de: {
				title: 'datACT',
				summary: 'Ein Projekt zum Datenschutz.',
				text: 'In diesem Projekt ging es um Datenschutz. Der KOK führte es mit La Strada International durch.'
			},
			en: {
				title: 'datACT',
				summary: 'A project on data protection.',
				text: 'This project was about data protection. KOK carried it out with La Strada International.'
			}
		}
	},
	{
		id: ids.pages.victimsRights,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 23,
			since: '2012-08',
			until: '2013-01',
			stations: [],
			sources: [practice.compensationProject]
		},
		wording: {
			de: {
				title: '„Opferrechte stärken!“',
				summary: 'Anträge nach dem „Opferentschädigungsgesetz“ und an die Unfallversicherung.',
				text: 'An dem Projekt nahmen 22 Anwält*innen und 22 Fachberatungsstellen teil. Daraus gingen 20 Anträge nach dem damaligen „Opferentschädigungsgesetz“ hervor und zwei Anträge an die gesetzliche Unfallversicherung.'
			},
			en: {
				title: '“Opferrechte stärken!” (“Strengthening victims’ rights!”)',
				summary: 'Applications under the “Crime Victims Compensation Act” and to accident insurance.',
				text: 'The project involved 22 lawyers and 22 specialised counselling centres. It led to 20 applications under the “Crime Victims Compensation Act” of the time and to two to statutory accident insurance.'
			}
		}
	},
	{
		id: ids.pages.justiceAtLast,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 24,
			bodies: [ids.bodies.laStrada],
			stations: [],
			note: 'Undatiert. Wann das Projekt lief, beim KOK oder bei La Strada International erfragen.',
			sources: [practice.justiceAtLast]
		},
		wording: {
			de: {
				title: 'Justice at Last',
				summary: 'Ein Projekt von La Strada International, über das der KOK berichtet.',
				text: 'Aus dem Projekt von La Strada International gingen zwei Arbeitspapiere hervor, auf die der KOK hinweist.'
			},
			en: {
				title: 'Justice at Last',
				summary: 'A project of La Strada International on which KOK reports.',
				text: 'The project of La Strada International led to two working papers, to which KOK draws attention.'
			}
		}
	},
	{
		id: ids.pages.flight,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 25,
			stations: [],
			note: 'Die Quelle nennt das Projekt bei Besuchen im Jahr 2019; Beginn und Ende stehen dort nicht.',
			sources: [practice.visits2019]
		},
		wording: {
			de: {
				title: 'Flucht und Menschenhandel',
				summary: 'Wo sich Flucht und Menschenhandel berühren.',
				text: 'In dem Projekt ging es um Menschenhandel im Zusammenhang mit Flucht. Der KOK nennt es dort, wo er von Besuchen bei Projekten der Mitgliedsorganisationen im Jahr 2019 erzählt.'
			},
			en: {
				title: 'Displacement and trafficking',
				summary: 'Where displacement and trafficking meet.',
				text: 'The project was about trafficking in connection with displacement. KOK mentions it in its account of visits to projects of member organisations in 2019.'
			}
		}
	},
	{
		id: ids.pages.ukraine,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'project',
			order: 26,
			bodies: [ids.bodies.familyMinistry],
			stations: [],
			note: 'Die Quelle ist undatiert. Zu prüfen, nicht in den Notizen: worum es in dem Projekt ging (Schutz von Geflüchteten, Befragung der Fachberatungsstellen). Auf der Seite „Ukraine-Projekt“ des KOK (projekte-themen/ukraine-projekt) steht als Laufzeit August 2022 bis Januar 2023; bestätigen lassen, dann eintragen.',
			sources: [practice.ukraine]
		},
		wording: {
			de: {
				title: 'Ukraine-Projekt',
				summary: 'Ein Projekt mit Mitteln des Bundesfamilienministeriums.',
				text: 'Der KOK begann ein Projekt zur Ukraine; die Mittel kamen vom Bundesfamilienministerium.'
			},
			en: {
				title: 'Ukraine project',
				summary: 'A project funded by the Federal Ministry for Family Affairs.',
				text: 'KOK started a project on Ukraine; the money came from the Federal Ministry for Family Affairs.'
			}
		}
	}
];
