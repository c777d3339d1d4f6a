import type { Entry } from '../../history.ts';
import { ids, publisher } from './shared.ts';

const register = {
	title: 'Jahresbericht 2025',
	publisher,
	url: 'https://plattform-wuerde.example/2025',
	dated: '2026-03'
};

/** Bodies of the platform and of Bergland. */
export const bodies: readonly Entry<'body'>[] = [
	{
		id: ids.assembly,
		type: 'body',
		stage: 'published',
		facts: { kind: 'assembly', level: 'network', since: '2004-03', sources: [register] },
		wording: {
			de: { name: 'Generalversammlung', summary: 'Jede Einrichtung hat eine Stimme, unabhängig von ihrer Größe.' },
			en: { name: 'General Assembly', summary: 'Every organisation has one vote, whatever its size.' }
		}
	},
	{
		id: ids.ministry,
		type: 'body',
		stage: 'published',
		facts: { kind: 'ministry', level: 'country', since: '1961', sources: [register] },
		wording: {
			de: { name: 'Ministerium für die Täler und die Städte', shortName: 'Tälerministerium' },
			en: { name: 'Ministry for Valleys and Towns', shortName: 'Valleys Ministry' }
		}
	},
	{
		id: ids.valleyParliament,
		type: 'body',
		stage: 'published',
		facts: { kind: 'parliament', level: 'country', since: '1919', sources: [register] },
		wording: { de: { name: 'Talparlament' }, en: { name: 'Valley Parliament' } }
	},
	{
		id: ids.council,
		type: 'body',
		stage: 'published',
		facts: { kind: 'committee', level: 'country', within: ids.ministry, since: '2017-05', sources: [register] },
		wording: {
			de: { name: 'Schutzbeirat', summary: 'Berät das Ministerium viermal im Jahr, in vertraulicher Sitzung.' },
			en: { name: 'Advisory Council on Protection', summary: 'Advises the ministry four times a year, in confidence.' }
		}
	}
];

export const representations: readonly Entry<'representation'>[] = [
	{
		id: 'c1796d92-b82a-4c84-9fd9-d7665f494825',
		type: 'representation',
		stage: 'published',
		facts: { body: ids.council, member: ids.anchor, role: 'member', since: '2017-05', sources: [register] },
		wording: {
			de: { text: 'Der Anker spricht dort für alle Einrichtungen der Plattform.' },
			en: { text: 'Anker speaks there for all organisations of the platform.' }
		}
	}
];

export const statements: readonly Entry<'statement'>[] = [
	{
		id: ids.titlePaper,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'statement',
			on: '2024-06-10',
			to: [ids.ministry],
			concerning: [ids.settlementReform],
			citations: [{ demand: ids.title, clauses: ['title', 'work-permit'] }, { demand: ids.flats }],
			languages: ['de'],
			document: 'https://plattform-wuerde.example/stellungnahmen/2024-06-10',
			sources: [register]
		},
		wording: {
			de: {
				title: 'Stellungnahme zur Novelle über die Niederlassung',
				summary: 'Zwei Jahre reichen nicht, um ein Verfahren, eine Wohnung und eine Arbeit zu Ende zu bringen.'
			},
			en: {
				title: 'Statement on the amendment on settling',
				summary: 'Two years are not enough to see through proceedings, a home and a job.'
			}
		}
	}
];

export const agreements: readonly Entry<'agreement'>[] = [
	{
		id: 'd28a7ea3-c93b-4d95-90ea-e8776f5a5926',
		type: 'agreement',
		stage: 'published',
		facts: {
			body: ids.assembly,
			on: '2021-05-20',
			document: 'https://plattform-wuerde.example/protokolle/2021-05-20',
			sources: [{ title: 'Protokoll der Generalversammlung, Punkt 4', publisher, dated: '2021-05-20' }]
		},
		wording: {
			de: {
				title: 'Sichere Unterkunft in jedem Landesteil',
				summary: 'Einstimmig beschlossen; eine Einrichtung enthielt sich.'
			},
			en: {
				title: 'Safe housing in every part of the country',
				summary: 'Agreed without a vote against; one organisation abstained.'
			}
		}
	}
];

/** What was put forward, and what was answered. */
export const introductions: readonly Entry<'introduction' | 'reaction'>[] = [
	{
		id: ids.titleIntroduced,
		type: 'introduction',
		stage: 'published',
		facts: {
			clauses: [{ demand: ids.title }],
			body: ids.ministry,
			on: '2024-06-10',
			form: 'statement',
			statement: ids.titlePaper,
			concerning: ids.settlementReform,
			answerDue: '2024-09-10',
			sources: [register]
		},
		wording: {
			de: { text: 'Die Stellungnahme begründet, warum ein Titel nicht an einer Aussage hängen darf.' },
			en: { text: 'The statement explains why a title must not depend on testimony.' }
		}
	},
	{
		id: 'e39b8fb4-da4c-4ea6-91fb-f9887f6b6a27',
		type: 'reaction',
		stage: 'published',
		facts: {
			introduction: ids.titleIntroduced,
			body: ids.ministry,
			on: '2024-08-29',
			kind: 'taken_up',
			sources: [register]
		},
		wording: {
			de: { text: 'Das Ministerium übernimmt den Gedanken, bleibt aber bei zwei Jahren.' },
			en: { text: 'The ministry takes up the idea, but keeps to two years.' }
		}
	}
];

/** Where the demand for a title stands: in the platform’s own view, and in practice. */
export const assessments: readonly Entry<'assessment'>[] = [
	{
		id: 'f4ac90c5-eb5d-4fb7-920c-0a998f7c7b28',
		type: 'assessment',
		stage: 'published',
		facts: {
			demand: ids.title,
			axis: 'network',
			status: 'introduced',
			on: '2024-06-10',
			author: 'Plattform Würde, Büro',
			sources: [register]
		},
		wording: {
			de: { text: 'Vorgebracht; das Ministerium hat Antwort bis zum Herbst zugesagt.' },
			en: { text: 'Put forward; the ministry has promised an answer by autumn.' }
		}
	},
	{
		id: '05bda1d6-fc6e-40c8-931d-1baa9f8d8c29',
		type: 'assessment',
		stage: 'published',
		facts: {
			demand: ids.title,
			axis: 'network',
			status: 'partly_realised',
			on: '2025-09-15',
			author: 'Plattform Würde, Fachgruppe Recht',
			sources: [register]
		},
		wording: {
			de: { text: 'Die Aussage ist keine Bedingung mehr, und gearbeitet werden darf. Es fehlt das dritte Jahr.' },
			en: { text: 'Testimony is no longer a condition, and work is allowed. The third year is missing.' }
		}
	},
	{
		id: '16ceb2e7-0d7f-41d9-942e-2cbbaf9e9d2a',
		type: 'assessment',
		stage: 'published',
		facts: {
			demand: ids.title,
			axis: 'practice',
			status: 'stalled',
			on: '2026-02-01',
			author: 'Umfrage unter den Einrichtungen',
			sources: [register]
		},
		wording: {
			de: { text: 'Zwei von neun Landesteilen verlangen weiterhin eine Bestätigung der Polizei.' },
			en: { text: 'Two of nine parts of the country still ask for a confirmation by the police.' }
		}
	}
];
