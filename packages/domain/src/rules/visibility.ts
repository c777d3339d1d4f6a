import type { Words } from '../words.ts';

/** What keeps a record from the public, although something of it may be published. */
export const hidings = {
	withdrawn: {
		de: 'Der Eintrag ist zurückgezogen.',
		en: 'The record is withdrawn.'
	},
	'facts-not-published': {
		de: 'Die Angaben sind nicht veröffentlicht. Ohne sie zeigt die Website nichts von dem Eintrag. Veröffentlichen Sie auch die Angaben.',
		en: 'The facts are not published. Without them the site shows nothing of the record. Publish the facts as well.'
	},
	'words-not-published': {
		de: 'Es ist in keiner Sprache ein Text veröffentlicht. Ohne Titel zeigt die Website den Eintrag nicht. Veröffentlichen Sie auch einen Text.',
		en: 'No wording is published in any language. Without a title the site does not show the record. Publish a wording as well.'
	},
	withheld: {
		de: 'Dieser Eintrag wird zum Schutz nirgends genannt. So steht es in seinen Angaben.',
		en: 'For protection this record is named nowhere. Its facts say so.'
	},
	'needs-another': {
		de: 'Der Eintrag gehört zu einem anderen, der nicht öffentlich ist. Veröffentlichen Sie zuerst diesen.',
		en: 'The record depends on another one that is not public. Publish that one first.'
	}
} as const satisfies Record<string, Words>;

export type Hiding = keyof typeof hidings;
export const hidingCodes = Object.keys(hidings) as [Hiding, ...Hiding[]];

interface Seen {
	isWithdrawn: boolean;
	hasFacts: boolean;
	hasWording: boolean;
	/** Whether its type is shown by a title, which stands in a wording. */
	isTitled: boolean;
	isWithheld: boolean;
	/** Whether another record that it cannot do without is not public. */
	lacksAnother: boolean;
}

/** Everything that keeps a record from the public; nothing where it is public. The compiler of releases agrees, by test. */
export function hidingsOf(seen: Seen): Hiding[] {
	if (seen.isWithdrawn) return ['withdrawn'];
	const found: Record<Exclude<Hiding, 'withdrawn'>, boolean> = {
		'facts-not-published': !seen.hasFacts,
		'words-not-published': seen.isTitled && !seen.hasWording,
		withheld: seen.isWithheld,
		'needs-another': seen.lacksAnother
	};
	return hidingCodes.filter((code) => code !== 'withdrawn' && found[code]);
}
