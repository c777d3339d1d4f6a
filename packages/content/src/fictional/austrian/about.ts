import type { Entry } from '../../history.ts';
import { ids, portrait, publisher } from './shared.ts';

const report = {
	title: 'Jahresbericht 2025',
	publisher,
	url: 'https://plattform-wuerde.example/2025',
	dated: '2026-03'
};

/** The counts of three years, a share that says of what it is one, and beside them what the police count. */
export const figures: readonly Entry<'figure'>[] = [
	...(
		[
			['2023', 241, '3b5f0c0e-9d0a-4c43-8a55-5d1f1d8b7a01'],
			['2024', 287, '3b5f0c0e-9d0a-4c43-8a55-5d1f1d8b7a02']
		] as const
	).map(([year, value, id]): Entry<'figure'> => ({
		id,
		type: 'figure',
		stage: 'published',
		facts: {
			value,
			precision: 'exact',
			unit: 'people',
			series: 'begleitet',
			counts: 'documented',
			from: year,
			countedBy: 'Einrichtungen der Plattform Würde',
			sources: [report]
		},
		wording: {
			de: { title: `Begleitete Menschen ${year}`, method: 'Wer im Jahr mindestens dreimal beraten wurde.' },
			en: {
				title: `People supported in ${year}`,
				method: 'Those who were counselled at least three times in the year.'
			}
		}
	})),
	...(
		[
			['2023', 58, '3b5f0c0e-9d0a-4c43-8a55-5d1f1d8b7a03'],
			['2025', 71, '3b5f0c0e-9d0a-4c43-8a55-5d1f1d8b7a04']
		] as const
	).map(([year, value, id]): Entry<'figure'> => ({
		id,
		type: 'figure',
		stage: 'published',
		facts: {
			value,
			precision: 'exact',
			unit: 'proceedings',
			series: 'verfahren',
			counts: 'other',
			from: year,
			countedBy: 'Landespolizei Bergland',
			sources: [report]
		},
		wording: {
			de: { title: `Abgeschlossene Verfahren ${year}` },
			en: { title: `Concluded proceedings in ${year}` }
		}
	})),
	{
		id: ids.cases,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 312,
			precision: 'exact',
			unit: 'people',
			series: 'begleitet',
			counts: 'documented',
			from: '2025',
			countedBy: 'Einrichtungen der Plattform Würde',
			sources: [report]
		},
		wording: {
			de: { title: 'Begleitete Menschen 2025', method: 'Wer im Jahr mindestens dreimal beraten wurde.' },
			en: { title: 'People supported in 2025', method: 'Those who were counselled at least three times in the year.' }
		}
	},
	{
		id: '27dfc3f8-1e80-42ea-953f-3dccbfafae2b',
		type: 'figure',
		stage: 'published',
		facts: {
			value: 38.5,
			precision: 'about',
			unit: 'percent',
			base: ids.cases,
			series: 'ohne-aussage',
			dimension: 'prosecution',
			counts: 'documented',
			from: '2025',
			countedBy: 'Einrichtungen der Plattform Würde',
			sources: [report]
		},
		wording: {
			de: { title: 'Davon ohne Aussage vor der Polizei' },
			en: { title: 'Of these, without a statement to the police' }
		}
	}
];

/** What was reached, and what must improve. */
export const outcomes: readonly Entry<'milestone' | 'open_issue'>[] = [
	{
		id: '38e0d409-2f91-43fb-a640-4eddcfb0bf2c',
		type: 'milestone',
		stage: 'published',
		facts: {
			on: '2025-09-01',
			demands: [ids.title],
			acts: [ids.settlementReform],
			bodies: [ids.valleyParliament],
			sources: [report]
		},
		wording: {
			de: {
				title: 'Ein Titel ohne Aussage',
				text: 'Seit dem Herbst 2025 muss niemand aussagen, um bleiben zu dürfen.'
			},
			en: { title: 'A title without testimony', text: 'Since autumn 2025 nobody has to testify in order to stay.' }
		}
	},
	{
		id: '49f1e51a-30a2-440c-b751-5feedfc1c02d',
		type: 'open_issue',
		stage: 'published',
		facts: { order: 1, demands: [ids.flats, ids.title], provisions: [ids.settlementSection], sources: [report] },
		wording: {
			de: {
				title: 'Vier Landesteile ohne sichere Unterkunft',
				text: 'Wer dort lebt, muss den Landesteil verlassen, und die Kinder wechseln die Schule.'
			},
			en: {
				title: 'Four parts of the country without safe housing',
				text: 'Those who live there have to leave, and their children change school.'
			}
		}
	}
];

export const pages: readonly Entry<'page'>[] = [
	{
		id: '5a02f62b-41b3-451d-8862-60ffefd2d12e',
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'exhibition',
			order: 1,
			since: '2023-10',
			goals: [ids.work],
			stations: [
				{
					id: 'summit',
					from: '2023-10-05',
					to: '2023-11-30',
					place: { disclosure: 'public', area: 'GB', locality: 'Gipfelberg' }
				},
				{ id: 'clouds', from: '2024-02', place: { disclosure: 'area_only', area: 'WT', locality: 'Unterwolken' } }
			],
			sources: [portrait]
		},
		wording: {
			de: {
				title: 'Wanderausstellung „Was ein Tag wiegt“',
				text: 'Zwölf Rucksäcke, gepackt von Menschen, die auf Höfen und in Hotels gearbeitet haben.',
				stations: { summit: { text: 'Eröffnung in der Markthalle' }, clouds: { text: 'Im Gemeindehaus' } }
			},
			en: {
				title: 'Travelling exhibition “What a Day Weighs”',
				text: 'Twelve rucksacks, packed by people who worked on farms and in hotels.',
				stations: { summit: { text: 'Opening in the market hall' }, clouds: { text: 'In the parish hall' } }
			}
		}
	}
];

export const terms: readonly Entry<'term'>[] = [
	{
		id: '6b13073c-52c4-462e-9973-7110ffe3e22f',
		type: 'term',
		stage: 'published',
		facts: { provisions: [ids.settlementSection], sources: [portrait] },
		wording: {
			de: {
				term: 'Besonderer Schutz',
				definition: 'Ein Aufenthaltstitel für Menschen, denen Unrecht geschehen ist. Er hängt nicht an einer Aussage.'
			},
			en: {
				term: 'Special protection',
				definition: 'A residence permit for people to whom wrong was done. It does not depend on testimony.'
			}
		}
	}
];
