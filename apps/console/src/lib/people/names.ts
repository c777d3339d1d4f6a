import { api } from '#lib/api/client.ts';
import { words } from '#lib/words/words.ts';
import { toldApart } from './told-apart.ts';

/** The names of those who act, by how events and drafts name them. */
export type Names = ReadonlyMap<string, string>;

/** Reads the names that the caller may know; none where nobody answers. */
export async function readNames(): Promise<Names> {
	const { data } = await api.GET('/api/actors').catch(() => ({ data: undefined }));
	return toldApart(data?.actors ?? []);
}

/** Who acted, as one says it: a person or program by its name, the software by what it was doing. */
export function nameOf(names: Names, actor: string): string {
	const { software } = words.people;
	return names.get(actor) ?? (isSoftware(actor, software) ? software[actor] : words.people.unknown);
}

/** The same behind what was done: *von Ana*, or of the software when it was. */
export function sayBy(names: Names, actor: string): string {
	const { bySoftware } = words.people;
	return isSoftware(actor, bySoftware) ? bySoftware[actor] : words.history.by(nameOf(names, actor));
}

function isSoftware<Known extends object>(actor: string, software: Known): actor is string & keyof Known {
	return Object.hasOwn(software, actor);
}
