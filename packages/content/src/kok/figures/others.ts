import { counted } from '../figure-documents.ts';
import * as ids from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';
import { type Figure, type Made, figureOf } from './made.ts';

const threeYears = {
	de: 'Die Zahl gilt für drei Jahre zusammen. Wie viele identifiziert wurden und wie viele Rat suchten, sind zwei verschiedene Zahlen.',
	en: 'The figure is for three years together. How many were identified and how many sought advice are two different figures.'
};
const institute = {
	from: '2020',
	to: '2022',
	counts: 'other',
	countedBy: 'Deutsches Institut für Menschenrechte'
} as const;
const greta = {
	de: 'Nach Angaben des Expertengremiums GRETA; wie gezählt wurde, steht nicht dabei.',
	en: 'According to the expert group GRETA; how they were counted is not told.'
};
const landAuthorities = {
	de: 'Nach Angaben der Länder, sexuelle und Arbeitsausbeutung zusammen, wie das US-Außenministerium sie wiedergibt.',
	en: 'As reported by authorities of the Länder, sexual and labour exploitation together, as the US State Department tells it.'
};

const { figures } = ids;

/** What others count, for comparison. */
export const otherFigures: readonly Figure[] = [
	figureOf({
		id: figures.monitorIdentified,
		title: { de: 'Identifizierte Betroffene 2020 bis 2022', en: 'Trafficked persons identified, 2020 to 2022' },
		method: threeYears,
		facts: { ...institute, value: 3155, unit: 'people' },
		sources: [practice.monitor, law.monitorPress]
	}),
	figureOf({
		id: figures.monitorCounselled,
		title: { de: 'Menschen, die 2020 bis 2022 Rat suchten', en: 'People who sought advice, 2020 to 2022' },
		method: threeYears,
		facts: { ...institute, value: 3704, unit: 'people' },
		sources: [practice.monitor, law.monitorPress]
	}),
	figureOf({
		id: figures.monitorKnownToPolice,
		title: {
			de: 'Anteil der Ratsuchenden, die auch die Polizei identifiziert hat, 2020 bis 2022',
			en: 'Share of those who sought advice whom the police had also identified, 2020 to 2022'
		},
		method: threeYears,
		facts: { ...institute, value: 13, unit: 'percent', base: figures.monitorCounselled },
		sources: [counted.monitorPress]
	}),
	figureOf({
		id: figures.monitorSuspects,
		title: { de: 'Tatverdächtige 2020 bis 2022', en: 'Suspects, 2020 to 2022' },
		method: threeYears,
		facts: { ...institute, value: 2021, unit: 'people' },
		sources: [counted.monitorPress]
	}),
	figureOf({
		id: figures.monitorConvictions,
		title: { de: 'Verurteilungen 2020 bis 2022', en: 'Convictions, 2020 to 2022' },
		method: threeYears,
		facts: { ...institute, value: 509, unit: 'cases' },
		sources: [counted.monitorPress]
	}),
	figureOf({
		id: figures.greta2019,
		title: { de: 'Identifizierte Betroffene 2019', en: 'Trafficked persons identified in 2019' },
		method: greta,
		facts: ofYear('2019', { value: 589, series: 'greta-identified', countedBy: 'GRETA' }),
		sources: [counted.greta2024]
	}),
	figureOf({
		id: figures.greta2022,
		title: { de: 'Identifizierte Betroffene 2022', en: 'Trafficked persons identified in 2022' },
		method: greta,
		facts: ofYear('2022', { value: 1672, series: 'greta-identified', countedBy: 'GRETA' }),
		sources: [counted.greta2024]
	}),
	...(
		[
			['2018', figures.state2018, 503],
			['2019', figures.state2019, 494],
			['2020', figures.state2020, 494],
			['2021', figures.state2021, 581]
		] as const
	).map(([year, id, value]) =>
		figureOf({
			id,
			title: {
				de: `Betroffene nach Angaben der Länder, ${year}`,
				en: `Trafficked persons as reported by the Länder, ${year}`
			},
			method: landAuthorities,
			facts: ofYear(year, { value, series: 'laender-identified', countedBy: 'US-Außenministerium' }),
			sources: [counted.state2022, counted.state2023]
		})
	),
	figureOf({
		id: figures.helpline2024,
		title: {
			de: 'Beratungen beim Hilfetelefon Gewalt gegen Frauen 2024',
			en: 'Counselling by the violence against women helpline in 2024'
		},
		method: {
			de: 'Das Hilfetelefon ist für Frauen da, die von Gewalt betroffen oder bedroht sind; gezählt ist also nicht nur Beratung zu Menschenhandel.',
			en: 'The helpline is for women affected or threatened by violence; so what is counted is not only counselling on trafficking.'
		},
		facts: {
			value: 61235,
			unit: 'consultations',
			counts: 'other',
			from: '2024',
			to: '2024',
			countedBy: 'Hilfetelefon Gewalt gegen Frauen'
		},
		sources: [practice.helplineFigures]
	})
];

function ofYear(
	year: string,
	{ value, series, countedBy }: { value: number; series: string; countedBy: string }
): Made['facts'] {
	return { value, unit: 'people', series, counts: 'other', from: year, to: year, countedBy };
}
