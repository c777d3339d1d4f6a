import type { Thing, WithContext } from 'schema-dts';

/** What a page is about, in the words of schema.org: for programs that read pages. */
export type JsonLd = WithContext<Thing>;

/** As it stands in a page: no sign in it can end the block it stands in, or begin another. */
export function spellJsonLd(thing: JsonLd): string {
	return JSON.stringify(thing).replaceAll(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(sign: string): string {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The members that there are. */
export function present<Members extends Record<string, unknown>>(
	members: Members
): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
	const kept = Object.entries(members).filter(([, value]) => value !== undefined);
	// The filter drops `undefined` and nothing else, which its type cannot say.
	return Object.fromEntries(kept) as { [Name in keyof Members]?: Exclude<Members[Name], undefined> };
}
