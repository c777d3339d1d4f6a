import type { Source } from '@kok/domain/fields/sources';
import type { Words } from '@kok/domain/words';
import type { Entry } from '../history.ts';
import * as ids from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

type Figure = Entry<'figure'>;

const documented = {
	de: 'Gezählt sind die Fälle, die spezialisierte Fachberatungsstellen dokumentiert haben.',
	en: 'Counted are the cases that specialised counselling centres have documented.'
};
const analysed = {
	de: 'Ausgewertet werden nur die dokumentierten Fälle, die dafür freigegeben sind.',
	en: 'Only those documented cases are analysed that have been released for it.'
};
const evaluable = {
	de: 'Ausgewertet sind die dokumentierten Fälle, die mit auswertbaren Informationen erfasst sind.',
	en: 'Those documented cases are analysed that were recorded with information that can be evaluated.'
};
const share = {
	de: 'Ein Anteil an den ausgewerteten Fällen, nicht an allen Betroffenen in Deutschland.',
	en: 'A share of the cases analysed, not of all trafficked persons in Germany.'
};
const police = {
	de: 'Eine Zahl des Bundeskriminalamts, zum Vergleich. Sie gilt nur der sexuellen Ausbeutung; der KOK wertet Fälle aus Fachberatungsstellen aus.',
	en: 'A figure of the Federal Criminal Police Office, for comparison. It is about sexual exploitation alone; KOK analyses cases from specialised counselling centres.'
};
const monitor = {
	de: 'Die Zahl gilt für drei Jahre zusammen. Wie viele identifiziert wurden und wie viele Rat suchten, sind zwei verschiedene Zahlen.',
	en: 'The figure is for three years together. How many were identified and how many sought advice are two different figures.'
};

/** The publication that is itself the source. */
const publications = new Map<Source, string>([
	[practice.data2022, ids.statements.dataReport2022],
	[practice.data2023, ids.statements.dataReport2023],
	[practice.data2024, ids.statements.dataReport2024],
	[practice.data2025, ids.statements.dataReport2025]
]);

/** What the network's data reports publish, year by year: the number of cases first, then the shares of those analysed. */
const cases: readonly Figure[] = [
	{
		id: ids.figures.documented2020,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 700,
			precision: 'at_least',
			unit: 'cases',
			counts: 'documented',
			from: '2020-01',
			to: '2021-06',
			countedBy: 'KOK',
			statement: ids.statements.dataReport2021,
			sources: [practice.data2021]
		},
		wording: {
			de: {
				title: 'Dokumentierte Fälle, Januar 2020 bis Juni 2021',
				method: `${documented.de} Nach der Quelle waren es mehr als 700.`
			},
			en: {
				title: 'Cases documented, January 2020 to June 2021',
				method: `${documented.en} According to the source there were more than 700.`
			}
		}
	},
	casesOf('2021', { id: ids.figures.analysed2021, counts: 'analysed', value: 612, sources: [practice.data2022] }),
	casesOf('2022', { id: ids.figures.documented2022, counts: 'documented', value: 875, sources: [practice.data2023] }),
	casesOf('2022', { id: ids.figures.analysed2022, counts: 'analysed', value: 733, sources: [practice.data2023] }),
	casesOf('2023', { id: ids.figures.documented2023, counts: 'documented', value: 702, sources: [practice.data2024] }),
	casesOf('2023', { id: ids.figures.analysed2023, counts: 'analysed', value: 597, sources: [practice.data2024] }),
	casesOf('2024', { id: ids.figures.documented2024, counts: 'documented', value: 868, sources: [practice.data2025] }),
	casesOf('2024', {
		id: ids.figures.analysed2024,
		counts: 'analysed',
		value: 659,
		method: evaluable,
		sources: [practice.data2025]
	})
];

const base2021 = { year: '2021', base: ids.figures.analysed2021 };
const base2022 = { year: '2022', base: ids.figures.analysed2022 };
const base2023 = { year: '2023', base: ids.figures.analysed2023 };
const base2024 = { year: '2024', base: ids.figures.analysed2024 };

const female = { de: 'Anteil weiblicher Betroffener', en: 'Share of trafficked persons who are female' };
const westAfrica = { de: 'Anteil der Betroffenen aus Westafrika', en: 'Share of trafficked persons from West Africa' };
const germany = { de: 'Anteil der Betroffenen aus Deutschland', en: 'Share of trafficked persons from Germany' };
const investigation = { de: 'Anteil der Fälle mit Ermittlungsverfahren', en: 'Share of cases with an investigation' };
const inTheirTwenties = {
	de: 'Anteil der Betroffenen zwischen 22 und 29 Jahren',
	en: 'Share of trafficked persons aged 22 to 29'
};

const shares: readonly Figure[] = [
	shareOf(base2021, { id: ids.figures.female2021, value: 96, title: female, sources: [practice.data2022] }),
	shareOf(base2021, { id: ids.figures.westAfrica2021, value: 60, title: westAfrica, sources: [practice.data2022] }),
	shareOf(base2021, {
		id: ids.figures.germany2021,
		value: 5,
		precision: 'about',
		title: germany,
		told: { de: 'Nach der Quelle sind es knapp 5 Prozent.', en: 'According to the source it is almost 5 per cent.' },
		sources: [practice.data2022, practice.data2022Ministry]
	}),
	shareOf(base2021, {
		id: ids.figures.aged2021,
		stage: 'draft',
		value: 73,
		title: inTheirTwenties,
		note: 'Bleibt Entwurf: So im Text des Ministeriums, gemeint sind aber wohl 22 bis 39 Jahre. Der Anteil liegt weit über dem der Jahre 2023 und 2024, und für 2022 ist die Spanne 22 bis 39 Jahre: beim KOK nachfragen, ob auch hier 22 bis 39 gemeint ist.',
		sources: [practice.data2022Ministry]
	}),
	shareOf(base2021, {
		id: ids.figures.investigation2021,
		value: 29,
		title: investigation,
		sources: [practice.data2022]
	}),
	shareOf(base2022, {
		id: ids.figures.investigation2022,
		value: 35,
		title: investigation,
		told: {
			de: 'Das sind 259 Fälle; in 77 Fällen wurde Anklage erhoben.',
			en: 'These are 259 cases; in 77 cases charges were brought.'
		},
		sources: [practice.data2023]
	}),
	shareOf(base2022, { id: ids.figures.female2022, value: 88, title: female, sources: [practice.data2023] }),
	shareOf(base2022, { id: ids.figures.westAfrica2022, value: 52, title: westAfrica, sources: [practice.data2023] }),
	shareOf(base2022, { id: ids.figures.germany2022, value: 7, title: germany, sources: [practice.data2023] }),
	shareOf(base2022, {
		id: ids.figures.aged2022,
		value: 68,
		title: { de: 'Anteil der Betroffenen zwischen 22 und 39 Jahren', en: 'Share of trafficked persons aged 22 to 39' },
		sources: [practice.data2023]
	}),
	shareOf(base2022, {
		id: ids.figures.psychosocial2022,
		value: 87,
		title: {
			de: 'Anteil der Fälle mit psychosozialer Beratung',
			en: 'Share of cases with psychosocial counselling'
		},
		sources: [practice.data2023]
	}),
	shareOf(base2022, {
		id: ids.figures.children2022,
		value: 23,
		title: {
			de: 'Anteil der Fälle, in denen es um Schwangerschaft oder Kinder ging',
			en: 'Share of cases concerning pregnancy or children'
		},
		sources: [practice.data2023]
	}),
	shareOf(base2023, { id: ids.figures.female2023, value: 87, title: female, sources: [practice.data2024] }),
	shareOf(base2023, { id: ids.figures.westAfrica2023, value: 48, title: westAfrica, sources: [practice.data2024] }),
	shareOf(base2023, { id: ids.figures.aged2023, value: 34, title: inTheirTwenties, sources: [practice.data2024] }),
	shareOf(base2024, { id: ids.figures.female2024, value: 84, title: female, sources: [practice.data2025] }),
	shareOf(base2024, { id: ids.figures.westAfrica2024, value: 52, title: westAfrica, sources: [practice.data2025] }),
	shareOf(base2024, { id: ids.figures.aged2024, value: 36, title: inTheirTwenties, sources: [practice.data2025] })
];

/** What others count, for comparison. */
const others: readonly Figure[] = [
	{
		id: ids.figures.policeProceedings2024,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 364,
			precision: 'exact',
			unit: 'proceedings',
			counts: 'other',
			from: '2024',
			to: '2024',
			countedBy: 'Bundeskriminalamt',
			sources: [practice.policePicture2024]
		},
		wording: {
			de: { title: 'Verfahren wegen sexueller Ausbeutung 2024', method: police.de },
			en: { title: 'Proceedings for sexual exploitation in 2024', method: police.en }
		}
	},
	{
		id: ids.figures.policePeople2024,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 465,
			precision: 'exact',
			unit: 'people',
			counts: 'other',
			from: '2024',
			to: '2024',
			countedBy: 'Bundeskriminalamt',
			sources: [practice.policePicture2024]
		},
		wording: {
			de: { title: 'Betroffene sexueller Ausbeutung in Verfahren 2024', method: police.de },
			en: { title: 'Trafficked persons in proceedings for sexual exploitation in 2024', method: police.en }
		}
	},
	{
		id: ids.figures.monitorIdentified,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 3155,
			precision: 'exact',
			unit: 'people',
			counts: 'other',
			from: '2020',
			to: '2022',
			countedBy: 'Deutsches Institut für Menschenrechte',
			sources: [practice.monitor, law.monitorPress]
		},
		wording: {
			de: { title: 'Identifizierte Betroffene 2020 bis 2022', method: monitor.de },
			en: { title: 'People identified as trafficked, 2020 to 2022', method: monitor.en }
		}
	},
	{
		id: ids.figures.monitorCounselled,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 3704,
			precision: 'exact',
			unit: 'people',
			counts: 'other',
			from: '2020',
			to: '2022',
			countedBy: 'Deutsches Institut für Menschenrechte',
			sources: [practice.monitor, law.monitorPress]
		},
		wording: {
			de: { title: 'Menschen, die 2020 bis 2022 Rat suchten', method: monitor.de },
			en: { title: 'People who sought advice, 2020 to 2022', method: monitor.en }
		}
	},
	{
		id: ids.figures.helpline2024,
		type: 'figure',
		stage: 'published',
		facts: {
			value: 61235,
			precision: 'exact',
			unit: 'consultations',
			counts: 'other',
			from: '2024',
			to: '2024',
			countedBy: 'Hilfetelefon Gewalt gegen Frauen',
			sources: [practice.helplineFigures]
		},
		wording: {
			de: {
				title: 'Beratungen beim Hilfetelefon Gewalt gegen Frauen 2024',
				method:
					'Das Hilfetelefon ist für Frauen da, die von Gewalt betroffen oder bedroht sind; gezählt ist also nicht nur Beratung zu Menschenhandel.'
			},
			en: {
				title: 'Counselling by the violence against women helpline in 2024',
				method:
					'The helpline is for women affected or threatened by violence; so what is counted is not only counselling on trafficking.'
			}
		}
	}
];

export const figures: readonly Figure[] = [...cases, ...shares, ...others];

interface Cases {
	id: string;
	counts: 'documented' | 'analysed';
	value: number;
	/** Where the source says it otherwise than for the other years. */
	method?: Words;
	sources: Source[];
}

/** The cases of one year in the data tool of the network. */
function casesOf(year: string, { id, counts, value, sources, ...own }: Cases): Figure {
	const titles = {
		documented: { de: `Dokumentierte Fälle ${year}`, en: `Cases documented in ${year}` },
		analysed: { de: `Ausgewertete Fälle ${year}`, en: `Cases analysed for ${year}` }
	};
	const method = own.method ?? { documented, analysed }[counts];
	return {
		id,
		type: 'figure',
		stage: 'published',
		facts: {
			value,
			precision: 'exact',
			unit: 'cases',
			counts,
			from: year,
			to: year,
			countedBy: 'KOK',
			...publishedIn(sources),
			sources
		},
		wording: {
			de: { title: titles[counts].de, method: method.de },
			en: { title: titles[counts].en, method: method.en }
		}
	};
}

interface Share {
	id: string;
	value: number;
	precision?: 'exact' | 'about';
	stage?: Figure['stage'];
	title: Words;
	/** What the source says beyond the number. */
	told?: Words;
	note?: string;
	sources: Source[];
}

/** A share of the cases of one year that were analysed. */
function shareOf(
	{ year, base }: { year: string; base: string },
	{ id, title, told, stage = 'published', sources, ...rest }: Share
): Figure {
	return {
		id,
		type: 'figure',
		stage,
		facts: {
			precision: 'exact',
			...rest,
			unit: 'percent',
			base,
			counts: 'analysed',
			from: year,
			to: year,
			countedBy: 'KOK',
			...publishedIn(sources),
			sources
		},
		wording: {
			de: { title: `${title.de}, ${year}`, method: [share.de, told?.de ?? []].flat().join(' ') },
			en: { title: `${title.en}, ${year}`, method: [share.en, told?.en ?? []].flat().join(' ') }
		}
	};
}

function publishedIn(sources: Source[]): { statement?: string } {
	const statement = sources.map((source) => publications.get(source)).find((found) => found !== undefined);
	return statement === undefined ? {} : { statement };
}
