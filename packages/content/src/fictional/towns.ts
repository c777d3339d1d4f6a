import type { Random } from './random.ts';

/** The areas of the invented country of Wiesland, and where each lies on its map. */
export const areas: readonly { id: string; name: string; column: number; row: number }[] = [
	{ id: 'BKW', name: 'Birkwang', column: 2, row: 1 },
	{ id: 'DHG', name: 'Dornhang', column: 3, row: 1 },
	{ id: 'FNL', name: 'Farnland', column: 1, row: 2 },
	{ id: 'HDS', name: 'Heidstrom', column: 2, row: 2 },
	{ id: 'KSG', name: 'Kiesgau', column: 3, row: 2 },
	{ id: 'MWK', name: 'Mohnwiek', column: 4, row: 1 },
	{ id: 'QLM', name: 'Quellmar', column: 4, row: 2 },
	{ id: 'RBA', name: 'Rotbuchau', column: 2, row: 3 },
	{ id: 'SZH', name: 'Salzhorst', column: 3, row: 3 },
	{ id: 'WTM', name: 'Weitmoos', column: 4, row: 3 }
];

const beginnings = ['', 'Ober', 'Nieder', 'Alt', 'Klein'];
const stems = [
	'Zirbel',
	'Drossel',
	'Mohn',
	'Fenchel',
	'Wisper',
	'Kranich',
	'Distel',
	'Holder',
	'Kiesel',
	'Bernstein',
	'Lavendel',
	'Dohlen',
	'Ginster',
	'Salbei',
	'Schlehen',
	'Otter',
	'Libellen',
	'Wacholder',
	'Quitten',
	'Reiher',
	'Amsel',
	'Zeisig',
	'Kamillen',
	'Brombeer',
	'Luchs',
	'Iltis',
	'Marder',
	'Forellen',
	'Pirol',
	'Sanddorn',
	'Thymian',
	'Wiesel',
	'Schnepfen',
	'Hummel'
];
const endings = ['gries', 'wang', 'lohe', 'rain', 'stett', 'brugg', 'moos', 'wiek', 'tann', 'furth', 'büll', 'scheid'];

/** As many invented towns as wanted, plain names first; no more than there are. */
export function inventTowns(random: Random, count: number): string[] {
	const towns: string[] = [];
	for (const beginning of beginnings) {
		if (towns.length >= count) break;
		const names = stems.flatMap((stem) => endings.map((ending) => townOf(beginning, `${stem}${ending}`)));
		towns.push(...random.shuffle(names));
	}
	return towns.slice(0, count);
}

function townOf(beginning: string, name: string): string {
	return beginning ? `${beginning}${name.toLowerCase()}` : name;
}
