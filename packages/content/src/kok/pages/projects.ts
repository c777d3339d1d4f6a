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
					'Viele, die Hilfe suchen, suchen sie im Internet. Deshalb hat der KOK eine Online-Beratung aufgebaut. Das Projekt begann im Herbst 2024 und läuft bis Ende 2027; gefördert wird es vom Bundesfamilienministerium. Der nationale Aktionsplan gegen Menschenhandel führt das Angebot als eine seiner Maßnahmen.',
					'Seit dem 14. Januar 2026 wird beraten, auf Deutsch und auf Englisch, per Chat und per E-Mail. Es antworten Fachkräfte aus spezialisierten Beratungsstellen. Willkommen sind Betroffene, ihre Angehörigen und Menschen, die beruflich mit ihnen zu tun haben. Geplant sind Antworten an mindestens fünf Tagen in der Woche.'
				].join('\n\n'),
				stations: { launch: { text: 'Die Online-Beratung beginnt.' } }
			},
			en: {
				title: 'Menschenhandel 2.0 (Trafficking 2.0)',
				summary: 'Counselling by chat and e-mail, nationwide, anonymous and free of charge.',
				text: [
					'Many who look for help look for it on the internet. This is why KOK has built up online counselling. The project began in autumn 2024 and runs until the end of 2027, funded by the federal ministry in charge of family affairs. The national action plan against trafficking lists the service as one of its measures.',
					'Counselling has been given since 14 January 2026, in German and in English, by chat and by e-mail. Professionals from specialised counselling centres reply. People affected, their relatives, and those who deal with them in their work are welcome. The plan is to answer on at least five days a week.'
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
			sources: [practice.registrationOffices]
		},
		wording: {
			de: {
				title: 'Web-Seminare für Anmeldebehörden',
				summary: 'Fortbildung am Bildschirm für Menschen in Behörden, bei denen sich Prostituierte anmelden.',
				text: 'In Web-Seminaren hat der KOK Mitarbeiter*innen der Anmeldebehörden über Menschenhandel fortgebildet. Fast 500 Menschen nahmen daran teil.',
				stations: { first: { text: 'Erster Termin.' }, second: { text: 'Zweiter Termin.' } }
			},
			en: {
				title: 'Web seminars for registration offices',
				summary: 'Training on screen for staff of the offices where people register for sex work.',
				text: 'In web seminars KOK trained staff of registration offices on trafficking. Almost 500 people took part.',
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
				summary: 'Daten von Betroffenen schützen.',
				text: 'Mit La Strada International hat sich der KOK in diesem Projekt dafür eingesetzt, dass die Daten von Menschen geschützt werden, die von Menschenhandel betroffen sind.'
			},
			en: {
				title: 'datACT',
				summary: 'Protecting the data of people affected.',
				text: 'In this project KOK worked with La Strada International for the protection of the data of people affected by trafficking.'
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
				summary: 'Wie Betroffene zu einer Entschädigung kommen.',
				text: 'In einem halben Jahr Praxis hat der KOK erprobt, wie Betroffene von Menschenhandel an Leistungen nach dem damaligen „Opferentschädigungsgesetz“ und aus der gesetzlichen Unfallversicherung kommen. Bundesweit machten 22 Anwält*innen und 22 Fachberatungsstellen mit. Als der Abschlussbericht erschien, waren 20 Anträge nach dem Gesetz gestellt.'
			},
			en: {
				title: '“Opferrechte stärken!” (strengthening rights)',
				summary: 'How people affected obtain compensation.',
				text: 'For half a year KOK tested in practice how people affected by trafficking obtain benefits under the “Crime Victims Compensation Act” of the time and from statutory accident insurance. Across Germany 22 lawyers and 22 specialised counselling centres took part. When the final report appeared, 20 claims had been filed under the act.'
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
				title: 'Flight and trafficking',
				summary: 'Where flight and trafficking touch.',
				text: 'The project was about trafficking in connection with flight. KOK mentions it in its account of visits to projects of member organisations in 2019.'
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
			note: 'Die Quelle ist undatiert. Auf der Seite „Ukraine-Projekt“ des KOK (projekte-themen/ukraine-projekt) steht als Laufzeit August 2022 bis Januar 2023; bestätigen lassen, dann eintragen.',
			sources: [practice.ukraine]
		},
		wording: {
			de: {
				title: 'Ukraine-Projekt',
				summary: 'Ein Projekt mit Mitteln des Bundesfamilienministeriums.',
				text: 'Mit Mitteln des Bundesfamilienministeriums begann der KOK ein Projekt für Geflüchtete aus der Ukraine. Aufklärung, Vorbeugung und bessere Zusammenarbeit sollten sie vor Menschenhandel schützen. Fachberatungsstellen wurden nach ihren Erfahrungen befragt.'
			},
			en: {
				title: 'Ukraine project',
				summary: 'A project funded by the Federal Ministry for Family Affairs.',
				text: 'With money from the Federal Ministry for Family Affairs KOK started a project for people who had fled Ukraine. Awareness, prevention and better cooperation were meant to protect them from trafficking. Specialised counselling centres were asked about their experience.'
			}
		}
	}
];
