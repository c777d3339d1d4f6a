/** How far from a word a text may be to be found by it: the word itself, words that begin with it, compounds with it. */
export type Reach = 'itself' | 'beginning' | 'compound';

/** A word that is looked for, by its stem. */
export interface Wanted {
	stem: string;
	reach: Reach;
}

/** Shorter words stand within too many others by chance. */
const shortestPart = 4;
/** What is left of a compound beside the part that was looked for, its linking sound included. */
const shortestRest = 3;

/**
 * How well a word of a text is what was looked for, from 0 to 1: the same stem is; a compound with it is the more, the
 * more of it was named. "Beratungsstelle" is found in "Fachberatungsstelle", "Recht" not in "Gerechtigkeit".
 */
export function likeness({ stem, reach }: Wanted, found: string): number {
	if (stem === found) return 1;
	if (!reachesFurther({ stem, reach })) return 0;
	const at = found.indexOf(stem);
	return at < 0 ? 0 : likenessAt(at, { wanted: stem.length, found: found.length, reach });
}

/** The same for a word that is known to hold the other from a place on. */
export function likenessAt(
	at: number,
	{ wanted, found, reach }: { wanted: number; found: number; reach: Reach }
): number {
	const after = found - at - wanted;
	if (at > 0 && (reach === 'beginning' || at < shortestRest)) return 0;
	if (after > 1 && after < shortestRest) return 0;
	// A compound is a kind of what its last part names.
	const place = at === 0 || after <= 1 ? 0.2 : 0.1;
	return place + 0.5 * (wanted / found);
}

/** Whether other words than itself may be found by a word. */
export function reachesFurther({ stem, reach }: Wanted): boolean {
	return reach !== 'itself' && stem.length >= shortestPart;
}
