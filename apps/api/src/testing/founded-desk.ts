import type { Databases } from '../db/databases.ts';
import { type Desk, openDesk } from './desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from './drafts.ts';
import { type World, openWorld } from './world.ts';

/** A desk in a public network, with the ids of its records. */
export interface FoundedDesk {
	world: World;
	desk: Desk;
	/** A member named Lichthof. */
	own: string;
	/** A member named Brücke. */
	other: string;
	demand: string;
	/** The token of a delegate of `own`. */
	delegate: string;
}

/** Where `isPublic` is false, the members and the demand are drafts. */
export async function openFoundedDesk(
	kind: Databases['kind'],
	postgresUrl: string,
	{ isPublic = true } = {}
): Promise<FoundedDesk> {
	const world = await openWorld(kind, postgresUrl);
	const desk = await openDesk(world);
	const make = isPublic ? desk.found : desk.create;
	await desk.found(networkDrafts());
	const own = await make(memberDrafts('Lichthof'));
	const other = await make(memberDrafts('Brücke'));
	const demand = await make(demandDrafts(1));
	return { world, desk, own, other, demand, delegate: await world.token('delegate', own) };
}
