/** Names and short words that people type and that stand nowhere here: none of them is a misspelling. */
export const namesTyped: readonly string[] = [
	'Jobs',
	'Ban Ying',
	'Solwodi',
	'Jadwiga',
	'Hydra',
	'Contra',
	'Faeser',
	'Merz',
	'Vera',
	'Karo',
	'Mimikry',
	'Nachtfalter',
	'Terre des Femmes',
	'Baerbock'
];

/** What asks for the network by its short name. */
export const asksForNetwork = { short: 'KOK', sentence: 'Wer ist der KOK' } as const;
