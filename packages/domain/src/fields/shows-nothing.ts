/** Spaces, what Unicode lets a font leave out (soft hyphens, joiners, marks of direction), and the empty Braille cell. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/u;

/** Whether a text has characters and none of them can be seen. One that can be seen is enough: Persian needs joiners. */
export function showsNothing(text: string): boolean {
	return invisible.test(text);
}
