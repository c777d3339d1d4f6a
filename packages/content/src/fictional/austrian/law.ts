import type { Entry } from '../../history.ts';
import { ids } from './shared.ts';

const gazette = { title: 'Landesbote 2025, Stück 31', publisher: 'Staatskanzlei Bergland', dated: '2025-04-30' };
const oldGazette = { title: 'Landesbote 2006, Stück 8', publisher: 'Staatskanzlei Bergland', dated: '2006-02-17' };

/** A law of Bergland and the act that changed it. */
export const legalActs: readonly Entry<'legal_act'>[] = [
	{
		id: ids.settlementLaw,
		type: 'legal_act',
		stage: 'published',
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'gazette', scheme: 'gazette', value: 'LB 8/2006' }],
			on: '2006-02-17',
			inForceOn: '2006-07-01',
			stages: [
				{ id: 'adopted', kind: 'adopted', on: '2006-02-03', body: ids.valleyParliament },
				{ id: 'in-force', kind: 'in_force', on: '2006-07-01' }
			],
			sources: [oldGazette]
		},
		wording: {
			de: {
				title: 'Gesetz über die Niederlassung in den Tälern',
				shortTitle: 'TalNG',
				summary: 'Sagt, wer sich in Bergland niederlassen darf.'
			},
			en: {
				title: 'Act on Settling in the Valleys',
				shortTitle: 'TalNG',
				summary: 'Says who may settle in Bergland.'
			}
		}
	},
	{
		id: ids.settlementReform,
		type: 'legal_act',
		stage: 'published',
		facts: {
			kind: 'amending_law',
			level: 'country',
			identifiers: [
				{ id: 'paper', scheme: 'printed_paper', value: 'Beilage 77 der 11. Tagung' },
				{ id: 'gazette', scheme: 'gazette', value: 'LB 31/2025', url: 'https://landesbote.example/2025/31' }
			],
			issuedBy: ids.ministry,
			on: '2025-04-30',
			inForceOn: '2025-09-01',
			amends: [ids.settlementLaw],
			stages: [
				{ id: 'draft', kind: 'draft', on: '2024-05-14', body: ids.ministry },
				{ id: 'cabinet', kind: 'cabinet', on: '2024-10-02' },
				{ id: 'adopted', kind: 'adopted', on: '2025-03-27', body: ids.valleyParliament, document: 'Beilage 77' },
				{ id: 'published', kind: 'published', on: '2025-04-30' },
				{ id: 'in-force', kind: 'in_force', on: '2025-09-01' }
			],
			sources: [gazette]
		},
		wording: {
			de: {
				title: 'Novelle zum Gesetz über die Niederlassung in den Tälern',
				shortTitle: 'TalNG-Novelle 2025',
				summary: 'Löst den Aufenthaltstitel von der Zeugenaussage.',
				stages: {
					draft: { text: 'Das Ministerium schickt den Entwurf mit vier Wochen Frist aus.' },
					cabinet: { text: 'Die Regierung einigt sich auf zwei statt drei Jahre.' },
					adopted: { text: 'Das Talparlament beschließt mit 41 zu 18 Stimmen.' },
					published: { text: 'Kundgemacht im Landesboten.' },
					'in-force': { text: 'Gilt auch für laufende Verfahren.' }
				}
			},
			en: {
				title: 'Amendment to the Act on Settling in the Valleys',
				shortTitle: 'TalNG Amendment 2025',
				summary: 'Separates the residence permit from testimony.',
				stages: {
					draft: { text: 'The ministry circulates the draft with a deadline of four weeks.' },
					cabinet: { text: 'The government agrees on two years instead of three.' },
					adopted: { text: 'The Valley Parliament passes it by 41 votes to 18.' },
					published: { text: 'Announced in the gazette.' },
					'in-force': { text: 'Applies to pending proceedings as well.' }
				}
			}
		}
	}
];

/** The section that the demand for a title of one’s own speaks of, in both wordings. */
export const provisions: readonly Entry<'provision'>[] = [
	{
		id: ids.settlementSection,
		type: 'provision',
		stage: 'published',
		facts: {
			act: ids.settlementLaw,
			order: 1,
			text: 'https://landesbote.example/TalNG/19',
			history: [
				{ id: 'first', since: '2006-07-01', by: ids.settlementLaw },
				{ id: 'amended', since: '2025-09-01', by: ids.settlementReform }
			],
			proposals: [
				{ id: 'draft', kind: 'draft', on: '2024-05-14', act: ids.settlementReform },
				{ id: 'demanded', kind: 'demanded', on: '2024-06-03', demand: ids.title }
			],
			sources: [gazette]
		},
		wording: {
			de: {
				citation: '§ 19 TalNG',
				heading: 'Besonderer Schutz',
				summary: 'Betroffene erhalten einen Titel, ob sie aussagen oder nicht.',
				history: {
					first: {
						what: 'Der Titel war an die Aussage gebunden.',
						wording: 'Zeuginnen und Zeugen kann für die Dauer des Verfahrens eine Niederlassung bewilligt werden.'
					},
					amended: {
						what: 'Der Titel hängt nicht mehr von der Aussage ab.',
						wording:
							'(1) Betroffenen von Menschenhandel ist eine Niederlassung auf zwei Jahre zu bewilligen.\n\n(2) Eine Aussage ist keine Voraussetzung. Die Bewilligung berechtigt zur Arbeit.'
					}
				},
				proposals: {
					draft: {
						what: 'Ein Titel auf drei Jahre, wenn die Behörde zustimmt.',
						wording:
							'(1) Betroffenen von Menschenhandel kann eine Niederlassung auf drei Jahre bewilligt werden.\n\n(2) Eine Aussage ist keine Voraussetzung.'
					},
					demanded: {
						what: 'Ein Anspruch auf drei Jahre, mit dem Recht zu arbeiten.',
						wording:
							'(1) Betroffenen von Menschenhandel ist eine Niederlassung auf drei Jahre zu bewilligen.\n\n(2) Eine Aussage ist keine Voraussetzung. Die Bewilligung berechtigt zur Arbeit.'
					}
				}
			},
			en: {
				citation: 'Section 19 TalNG',
				heading: 'Special protection',
				summary: 'Trafficked persons receive a permit whether or not they testify.',
				history: {
					first: {
						what: 'The title was tied to testimony.',
						wording: 'Witnesses may be granted settlement for the length of the proceedings.'
					},
					amended: {
						what: 'The title no longer depends on testimony.',
						wording:
							'(1) Trafficked persons shall be granted settlement for two years.\n\n(2) Testimony is not a condition. The grant entitles the holder to work.'
					}
				},
				proposals: {
					draft: {
						what: 'A title for three years if the authority agrees.',
						wording:
							'(1) Trafficked persons may be granted settlement for three years.\n\n(2) Testimony is not a condition.'
					},
					demanded: {
						what: 'A claim to three years, with the right to work.',
						wording:
							'(1) Trafficked persons shall be granted settlement for three years.\n\n(2) Testimony is not a condition. The grant entitles the holder to work.'
					}
				}
			}
		}
	}
];

/** How the amendment stands to the demand, clause by clause. */
export const demandActLinks: readonly Entry<'demand_act_link'>[] = [
	{
		id: ids.titleLink,
		type: 'demand_act_link',
		stage: 'published',
		facts: {
			clauses: [{ demand: ids.title, clauses: ['work-permit'] }],
			act: ids.settlementReform,
			provision: ids.settlementSection,
			stance: 'agrees',
			strength: 'strong',
			inForceOn: '2025-09-01',
			sources: [gazette]
		},
		wording: {
			de: { text: 'Der Titel berechtigt zur Arbeit, wie es die Forderung verlangt.' },
			en: { text: 'The title entitles the holder to work, as the demand asks.' }
		}
	},
	{
		id: 'b0685c81-a719-4b73-9ec8-c6554f383724',
		type: 'demand_act_link',
		stage: 'published',
		facts: {
			clauses: [{ demand: ids.title, clauses: ['title'] }],
			act: ids.settlementReform,
			provision: ids.settlementSection,
			stance: 'neutral',
			strength: 'weak',
			inForceOn: '2025-09-01',
			sources: [gazette]
		},
		wording: {
			de: { text: 'Bewilligt werden zwei Jahre, nicht drei.' },
			en: { text: 'Two years are granted, not three.' }
		}
	}
];
