import type { Entry } from '../../history.ts';
import { ids, positions, publisher } from './shared.ts';

export const goals: readonly Entry<'goal'>[] = [
	{
		id: ids.cooperation,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 1, sources: [positions] },
		wording: {
			de: {
				title: 'Einrichtungen, Ämter und Gemeinden arbeiten zusammen',
				text: 'Die Plattform bringt alle an einen Tisch, die Betroffenen begegnen, und hält fest, was vereinbart wurde.'
			},
			en: {
				title: 'Organisations, offices and municipalities work together',
				text: 'The platform brings everyone who meets trafficked persons to one table and records what was agreed.'
			}
		}
	},
	{
		id: ids.stay,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 2, sources: [positions] },
		wording: {
			de: { title: 'Wer betroffen ist, lebt sicher und kann bleiben' },
			en: { title: 'Trafficked persons live in safety and can stay' }
		}
	},
	{
		id: ids.work,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 3, sources: [positions] },
		wording: {
			de: { title: 'Arbeit wird bezahlt, auch ohne Papiere' },
			en: { title: 'Work is paid, even without papers' }
		}
	}
];

export const demands: readonly Entry<'demand'>[] = [
	{
		id: ids.flats,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 1,
			goal: ids.stay,
			ground: {
				kind: 'imported',
				body: 'Generalversammlung der Plattform Würde',
				agreedOn: '2021-05-20',
				document: {
					title: 'Protokoll der Generalversammlung, Punkt 4',
					publisher,
					url: 'https://plattform-wuerde.example/protokolle/2021-05-20',
					dated: '2021-05-20'
				}
			},
			clauses: [{ id: 'housing' }, { id: 'duration' }, { id: 'families' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Sichere Unterkunft gibt es in jedem Landesteil',
				summary: 'Jeder der neun Landesteile hält genügend sichere Wohnplätze bereit, auch für Familien.',
				clauses: {
					housing: { text: 'Jeder Landesteil finanziert sichere Wohnplätze nach dem Bedarf.' },
					duration: { text: 'Wie lange jemand bleibt, richtet sich nach der Lage der Person, nicht nach einer Frist.' },
					families: { text: 'Kinder ziehen mit ein.' }
				},
				reasons: 'In vier Landesteilen muss derzeit mehr als hundert Kilometer fahren, wer einen Platz braucht.'
			},
			en: {
				title: 'There is safe housing in every part of the country',
				summary: 'Each of the nine parts of the country keeps enough places in safe housing ready, for families too.',
				clauses: {
					housing: { text: 'Every part of the country funds safe housing according to need.' },
					duration: { text: 'How long someone stays depends on their situation, not on a deadline.' },
					families: { text: 'Children move in as well.' }
				},
				reasons: 'In four parts of the country, whoever needs a place now has to travel more than a hundred kilometres.'
			}
		}
	},
	{
		id: ids.title,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 2,
			goal: ids.stay,
			addressees: [ids.ministry],
			ground: { kind: 'documented', document: positions, since: { date: '2022-10-18', precision: 'on' } },
			clauses: [{ id: 'title' }, { id: 'work-permit' }],
			sources: [{ title: 'Stellungnahme zum Niederlassungsgesetz', publisher, dated: '2023-02' }]
		},
		wording: {
			de: {
				title: 'Ein Aufenthaltstitel hängt nicht von der Zeugenaussage ab',
				summary: 'Wer betroffen ist, erhält einen eigenen Aufenthaltstitel, ob mit oder ohne Aussage.',
				clauses: {
					title: { text: 'Betroffene erhalten einen Aufenthaltstitel für drei Jahre.' },
					'work-permit': { text: 'Der Titel erlaubt ihnen zu arbeiten.' }
				}
			},
			en: {
				title: 'A residence permit does not depend on testimony',
				summary: 'Trafficked persons receive a residence permit of their own, whether or not they testify.',
				clauses: {
					title: { text: 'Trafficked persons receive a residence permit for three years.' },
					'work-permit': { text: 'The title allows them to work.' }
				}
			}
		}
	},
	{
		id: ids.inspection,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 3,
			goal: ids.work,
			ground: {
				kind: 'documented',
				document: { title: 'Rundbrief an die Arbeitsinspektion', publisher, notAfter: '2019' },
				since: { date: '2019', precision: 'at_latest' }
			},
			clauses: [{ id: 'inspection' }, { id: 'wages' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Die Arbeitsinspektion fragt zuerst nach dem Lohn',
				summary: 'Wer kontrolliert, klärt zuerst, ob gearbeitet und bezahlt wurde, und erst danach den Aufenthalt.',
				clauses: {
					inspection: { text: 'Die Arbeitsinspektion kommt ohne die Fremdenpolizei.' },
					wages: { text: 'Offener Lohn wird eingetrieben, auch wenn jemand das Land verlassen hat.' }
				}
			},
			en: {
				title: 'Labour inspectors ask about wages first',
				summary:
					'Inspectors first establish whether people worked and were paid, and only then their residence status.',
				clauses: {
					inspection: { text: 'Labour inspectors come without the aliens police.' },
					wages: { text: 'Unpaid wages are collected even if someone has left the country.' }
				}
			}
		}
	},
	{
		id: ids.tables,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 4,
			goal: ids.cooperation,
			ground: {
				kind: 'documented',
				document: { title: 'Offener Brief an die Landeshauptleute', publisher },
				since: null
			},
			clauses: [{ id: 'one-table' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Ein runder Tisch in jedem Bezirk',
				summary: 'Wer Betroffenen begegnet, trifft sich in jedem Bezirk zweimal im Jahr.',
				clauses: { 'one-table': { text: 'Die Bezirke laden Einrichtungen, Polizei und Schulen zweimal im Jahr ein.' } }
			},
			en: {
				title: 'A round table in every district',
				summary: 'Those who meet trafficked persons come together twice a year in every district.',
				clauses: {
					'one-table': { text: 'The districts invite organisations, the police and schools twice a year.' }
				}
			}
		}
	}
];
