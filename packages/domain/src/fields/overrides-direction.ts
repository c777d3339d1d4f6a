/**
 * Marks that have letters and digits run the other way round, whatever they are. No language is written so; a number that was
 * read and approved would be another one than the one that is stored. Marks that Arabic and Persian need stay.
 */
const overrides = /[\u202D\u202E]/;

/** Whether a text is shown in another order than it is written. */
export function overridesDirection(text: string): boolean {
	return overrides.test(text);
}
