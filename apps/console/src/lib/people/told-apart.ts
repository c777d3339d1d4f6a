import type { Schemas } from '#lib/api/client.ts';
import { words } from '#lib/words/words.ts';

/**
 * Everybody chooses a name when they come in, so it may be that of somebody else: a draft of a delegate would seem to be the
 * director's. Where two have one name, what they are here is said with it.
 */
export function toldApart(actors: readonly Schemas['NamedActor'][]): ReadonlyMap<string, string> {
	const alike = Map.groupBy(actors, ({ name }) => likened(name));
	return new Map(
		actors.map(({ actor, name, role }) => {
			const isShared = (alike.get(likened(name))?.length ?? 0) > 1;
			return [actor, isShared ? `${name} (${words.roles[role]})` : name];
		})
	);
}

function likened(name: string): string {
	return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
