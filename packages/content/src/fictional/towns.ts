import type { Random } from './random.ts';

/** The areas of the invented country of Wiesland. */
export const areas: readonly { id: string; name: string }[] = [
	{ id: 'BKW', name: 'Birkwang' },
	{ id: 'DHG', name: 'Dornhang' },
	{ id: 'FNL', name: 'Farnland' },
	{ id: 'HDS', name: 'Heidstrom' },
	{ id: 'KSG', name: 'Kiesgau' },
	{ id: 'MWK', name: 'Mohnwiek' },
	{ id: 'QLM', name: 'Quellmar' },
	{ id: 'RBA', name: 'Rotbuchau' },
	{ id: 'SZH', name: 'Salzhorst' },
	{ id: 'WTM', name: 'Weitmoos' }
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
