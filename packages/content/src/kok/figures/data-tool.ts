import type { Source } from '@kok/domain/fields/sources';
import type { FigureDimension } from '@kok/domain/types/figure';
import type { Words } from '@kok/domain/words';
import { counted } from '../figure-documents.ts';
import * as ids from '../ids.ts';
import { practice } from '../practice-documents.ts';
import { type Figure, type Told, figureOf } from './made.ts';

const documented = {
	de: 'Gezählt sind die Fälle, die spezialisierte Fachberatungsstellen dokumentiert haben, seit 2020 nur mit Einwilligung. Wie viele Stellen mitzählen, kann von Jahr zu Jahr verschieden sein.',
	en: 'Counted are the cases that specialised counselling centres have documented, since 2020 only with consent. How many centres take part may differ from year to year.'
};
const analysed = {
	de: 'Ausgewertet werden nur die dokumentierten Fälle, die dafür freigegeben sind. Sie stehen nicht für alle Betroffenen.',
	en: 'Only those documented cases are analysed that have been released for it. They do not stand for all trafficked persons.'
};
const evaluable = {
	de: 'Ausgewertet sind die dokumentierten Fälle, die mit auswertbaren Informationen erfasst sind.',
	en: 'Those documented cases are analysed that were recorded with information that can be evaluated.'
};
const share = {
	de: 'Ein Anteil an den ausgewerteten Fällen, nicht an allen Betroffenen in Deutschland.',
	en: 'A share of the cases analysed, not of all trafficked persons in Germany.'
};

/** The publication that is itself the source. */
const publications = new Map<Source, string>([
	[practice.data2022, ids.statements.dataReport2022],
	[practice.data2023, ids.statements.dataReport2023],
	[practice.data2024, ids.statements.dataReport2024],
	[practice.data2025, ids.statements.dataReport2025]
]);

const { figures } = ids;

/** Year by year: the number of cases first, then the shares of those analysed. */
const cases: readonly Figure[] = [
	figureOf({
		id: figures.documented2020,
		title: { de: 'Dokumentierte Fälle, Januar 2020 bis Juni 2021', en: 'Cases documented, January 2020 to June 2021' },
		method: {
			de: `${documented.de} Der Zeitraum sind 18 Monate, und er überschneidet sich mit dem Jahr 2021.`,
			en: `${documented.en} The period is 18 months, and it overlaps with the year 2021.`
		},
		facts: {
			value: 700,
			precision: 'more_than',
			unit: 'cases',
			series: 'cases-documented',
			counts: 'documented',
			from: '2020-01',
			to: '2021-06',
			countedBy: 'KOK',
			statement: ids.statements.dataReport2021
		},
		sources: [practice.data2021]
	}),
	casesOf('2021', { id: figures.analysed2021, counts: 'analysed', value: 612, sources: [practice.data2022] }),
	casesOf('2022', { id: figures.documented2022, counts: 'documented', value: 875, sources: [practice.data2023] }),
	casesOf('2022', {
		id: figures.analysed2022,
		counts: 'analysed',
		value: 733,
		partOf: figures.documented2022,
		sources: [practice.data2023]
	}),
	casesOf('2023', { id: figures.documented2023, counts: 'documented', value: 702, sources: [practice.data2024] }),
	casesOf('2023', {
		id: figures.analysed2023,
		counts: 'analysed',
		value: 597,
		partOf: figures.documented2023,
		sources: [practice.data2024]
	}),
	casesOf('2024', {
		id: figures.documented2024,
		counts: 'documented',
		value: 868,
		sentence: {
			de: '868 Fälle von Menschenhandel und Ausbeutung haben Fachberatungsstellen 2024 dokumentiert',
			en: '868 cases of trafficking and exploitation were documented by counselling centres in 2024'
		},
		sources: [practice.data2025]
	}),
	casesOf('2024', {
		id: figures.analysed2024,
		counts: 'analysed',
		value: 659,
		method: evaluable,
		partOf: figures.documented2024,
		sources: [practice.data2025]
	})
];

const base2021 = { year: '2021', base: figures.analysed2021 };
const base2022 = { year: '2022', base: figures.analysed2022 };
const base2023 = { year: '2023', base: figures.analysed2023 };
const base2024 = { year: '2024', base: figures.analysed2024 };

/** What a share is of, and by what it tells some from others. */
interface Kind {
	key: string;
	dimension: FigureDimension;
	title: Words;
}

const female: Kind = {
	key: 'female',
	dimension: 'sex',
	title: { de: 'Anteil weiblicher Betroffener', en: 'Share of trafficked persons who are female' }
};
const twenties: Kind = {
	key: 'aged-22-29',
	dimension: 'age',
	title: {
		de: 'Anteil der Betroffenen zwischen 22 und 29 Jahren',
		en: 'Share of trafficked persons aged 22 to 29'
	}
};
const westAfrica: Kind = {
	key: 'from-west-africa',
	dimension: 'origin',
	title: { de: 'Anteil der Betroffenen aus Westafrika', en: 'Share of trafficked persons from West Africa' }
};
const germany: Kind = {
	key: 'from-germany',
	dimension: 'origin',
	title: { de: 'Anteil der Betroffenen aus Deutschland', en: 'Share of trafficked persons from Germany' }
};
const nigeria: Kind = {
	key: 'from-nigeria',
	dimension: 'origin',
	title: { de: 'Anteil der Betroffenen aus Nigeria', en: 'Share of trafficked persons from Nigeria' }
};
const guinea: Kind = {
	key: 'from-guinea',
	dimension: 'origin',
	title: { de: 'Anteil der Betroffenen aus Guinea', en: 'Share of trafficked persons from Guinea' }
};
const investigation: Kind = {
	key: 'investigated',
	dimension: 'prosecution',
	title: { de: 'Anteil der Fälle mit Ermittlungsverfahren', en: 'Share of cases with an investigation' }
};
const inGermany: Kind = {
	key: 'exploited-in-germany',
	dimension: 'place',
	title: {
		de: 'Anteil der Fälle mit Ausbeutung in Deutschland',
		en: 'Share of cases with exploitation in Germany'
	}
};
const recruited: Kind = {
	key: 'recruited-in-germany',
	dimension: 'place',
	title: {
		de: 'Anteil der Fälle mit Anwerbung in Deutschland',
		en: 'Share of cases with recruitment in Germany'
	}
};
const prostitution: Kind = {
	key: 'forced-prostitution',
	dimension: 'exploitation',
	title: { de: 'Anteil der Fälle von Zwangsprostitution', en: 'Share of cases of forced prostitution' }
};
const labour: Kind = {
	key: 'labour-exploitation',
	dimension: 'exploitation',
	title: { de: 'Anteil der Fälle von Arbeitsausbeutung', en: 'Share of cases of labour exploitation' }
};
const psychosocial: Kind = {
	key: 'psychosocial',
	dimension: 'support',
	title: { de: 'Anteil der Fälle mit psychosozialer Beratung', en: 'Share of cases with psychosocial counselling' }
};
const children: Kind = {
	key: 'pregnancy-or-children',
	dimension: 'support',
	title: {
		de: 'Anteil der Fälle, in denen es um Schwangerschaft oder Kinder ging',
		en: 'Share of cases concerning pregnancy or children'
	}
};

const severalForms = {
	de: 'Eine Person kann mehrere Formen erlebt haben.',
	en: 'A person may have lived through several forms.'
};

const shares: readonly Figure[] = [
	shareOf(base2021, female, { id: figures.female2021, value: 96, sources: [practice.data2022] }),
	shareOf(base2021, westAfrica, { id: figures.westAfrica2021, value: 60, sources: [practice.data2022] }),
	shareOf(base2021, germany, {
		id: figures.germany2021,
		value: 5,
		precision: 'almost',
		sources: [practice.data2022, practice.data2022Ministry]
	}),
	shareOf(base2021, twenties, {
		id: figures.aged2021,
		stage: 'draft',
		value: 73,
		note: 'Bleibt Entwurf: So im Text des Ministeriums, gemeint sind aber wohl 22 bis 39 Jahre. Der Anteil liegt weit über dem der Jahre 2023 und 2024, und für 2022 ist die Spanne 22 bis 39 Jahre: beim KOK nachfragen, ob auch hier 22 bis 39 gemeint ist.',
		sources: [practice.data2022Ministry]
	}),
	shareOf(base2021, investigation, { id: figures.investigation2021, value: 29, sources: [practice.data2022] }),
	shareOf(base2021, inGermany, { id: figures.inGermany2021, value: 44, sources: [practice.data2022] }),
	shareOf(base2021, recruited, { id: figures.recruited2021, value: 17, sources: [practice.data2022] }),
	shareOf(base2022, investigation, {
		id: figures.investigation2022,
		value: 35,
		told: {
			de: 'Das sind 259 Fälle; in 77 Fällen wurde Anklage erhoben.',
			en: 'These are 259 cases; in 77 cases charges were brought.'
		},
		sources: [practice.data2023]
	}),
	shareOf(base2022, female, { id: figures.female2022, value: 88, sources: [practice.data2023] }),
	shareOf(base2022, westAfrica, { id: figures.westAfrica2022, value: 52, sources: [practice.data2023] }),
	shareOf(base2022, germany, { id: figures.germany2022, value: 7, sources: [practice.data2023] }),
	shareOf(base2022, inGermany, { id: figures.inGermany2022, value: 47, sources: [practice.data2023] }),
	shareOf(
		base2022,
		{
			...twenties,
			title: {
				de: 'Anteil der Betroffenen zwischen 22 und 39 Jahren',
				en: 'Share of trafficked persons aged 22 to 39'
			}
		},
		{
			id: figures.aged2022,
			value: 68,
			status: ['other_definition'],
			definition: { de: '22 bis 39 Jahre', en: 'aged 22 to 39' },
			remark: {
				de: 'Für 2022 nennt der Bericht die Spanne 22 bis 39 Jahre; mit 2023 und 2024 ist das keine Reihe.',
				en: 'For 2022 the report gives the ages 22 to 39; with 2023 and 2024 this makes no series.'
			},
			sources: [practice.data2023]
		}
	),
	shareOf(base2022, psychosocial, { id: figures.psychosocial2022, value: 87, sources: [practice.data2023] }),
	shareOf(base2022, children, { id: figures.children2022, value: 23, sources: [practice.data2023] }),
	shareOf(base2023, female, { id: figures.female2023, value: 87, sources: [practice.data2024] }),
	shareOf(base2023, westAfrica, { id: figures.westAfrica2023, value: 48, sources: [practice.data2024] }),
	shareOf(base2023, twenties, {
		id: figures.aged2023,
		value: 34,
		status: ['break'],
		remark: {
			de: 'Seit 2023 nennt der Bericht die Spanne 22 bis 29 Jahre.',
			en: 'Since 2023 the report gives the ages 22 to 29.'
		},
		definition: { de: '22 bis 29 Jahre', en: 'aged 22 to 29' },
		sources: [practice.data2024]
	}),
	shareOf(base2023, investigation, { id: figures.investigation2023, value: 41, sources: [counted.data2025Release] }),
	shareOf(base2023, prostitution, {
		id: figures.prostitution2023,
		value: 71,
		told: severalForms,
		sentence: { de: '2023 meist Zwangsprostitution', en: 'In 2023 mostly forced prostitution' },
		sources: [counted.actionPlanReport]
	}),
	shareOf(base2023, labour, {
		id: figures.labour2023,
		value: 15,
		told: severalForms,
		sources: [counted.actionPlanReport]
	}),
	shareOf(base2024, female, {
		id: figures.female2024,
		value: 84,
		sentence: { de: '84 von 100 sind weiblich', en: '84 in 100 are female' },
		sources: [practice.data2025]
	}),
	shareOf(base2024, westAfrica, {
		id: figures.westAfrica2024,
		value: 52,
		sentence: { de: 'Gut die Hälfte kommt aus Westafrika', en: 'Just over half come from West Africa' },
		sources: [practice.data2025]
	}),
	shareOf(base2024, twenties, {
		id: figures.aged2024,
		value: 36,
		definition: { de: '22 bis 29 Jahre', en: 'aged 22 to 29' },
		sentence: { de: 'Gut ein Drittel: 22 bis 29 Jahre', en: 'Over a third: aged 22 to 29' },
		sources: [practice.data2025]
	}),
	shareOf(base2024, germany, { id: figures.germany2024, value: 8, sources: [counted.data2025Release] }),
	shareOf(base2024, nigeria, {
		id: figures.nigeria2024,
		value: 25,
		precision: 'almost',
		sources: [counted.data2025Release]
	}),
	shareOf(base2024, guinea, { id: figures.guinea2024, value: 13, sources: [counted.data2025Release] }),
	shareOf(base2024, investigation, {
		id: figures.investigation2024,
		value: 31,
		told: { de: 'Das sind 206 Fälle.', en: 'These are 206 cases.' },
		sentence: { de: 'In drei von zehn Fällen wird ermittelt', en: 'Three in ten cases are investigated' },
		sources: [counted.data2025Release]
	})
];

export const dataTool: readonly Figure[] = [...cases, ...shares];

interface Cases extends Pick<Told, 'sentence' | 'method'> {
	id: string;
	counts: 'documented' | 'analysed';
	value: number;
	partOf?: string;
	sources: Source[];
}

/** The cases of one year in the data tool of the network. */
function casesOf(year: string, { id, counts, value, partOf, sources, ...told }: Cases): Figure {
	const titles = {
		documented: { de: `Dokumentierte Fälle ${year}`, en: `Cases documented in ${year}` },
		analysed: { de: `Ausgewertete Fälle ${year}`, en: `Cases analysed for ${year}` }
	};
	return figureOf({
		id,
		title: titles[counts],
		method: { documented, analysed }[counts],
		...told,
		facts: {
			value,
			unit: 'cases',
			...(partOf !== undefined && { partOf }),
			series: `cases-${counts}`,
			counts,
			from: year,
			to: year,
			countedBy: 'KOK',
			...publishedIn(sources)
		},
		sources
	});
}

interface Share extends Omit<Told, 'method'> {
	id: string;
	value: number;
	precision?: 'exact' | 'about' | 'almost';
	stage?: Figure['stage'];
	status?: Figure['facts']['status'];
	/** What the source says beyond the number. */
	told?: Words;
	note?: string;
	sources: Source[];
}

/** A share of the cases of one year that were analysed. */
function shareOf(
	{ year, base }: { year: string; base: string },
	{ key, dimension, title }: Kind,
	{ id, stage = 'published', told, sentence, definition, remark, sources, ...facts }: Share
): Figure {
	return figureOf({
		id,
		stage,
		title: { de: `${title.de}, ${year}`, en: `${title.en}, ${year}` },
		method: {
			de: [share.de, told?.de ?? []].flat().join(' '),
			en: [share.en, told?.en ?? []].flat().join(' ')
		},
		...(sentence && { sentence }),
		...(definition && { definition }),
		...(remark && { remark }),
		facts: {
			...facts,
			unit: 'percent',
			base,
			series: key,
			dimension,
			counts: 'analysed',
			from: year,
			to: year,
			countedBy: 'KOK',
			...publishedIn(sources)
		},
		sources
	});
}

function publishedIn(sources: Source[]): { statement?: string } {
	const statement = sources.map((source) => publications.get(source)).find((found) => found !== undefined);
	return statement === undefined ? {} : { statement };
}
