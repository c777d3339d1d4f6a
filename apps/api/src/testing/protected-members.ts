import { expect } from 'vitest';
import type { Desk } from './desk.ts';
import { memberDrafts, serviceDrafts } from './drafts.ts';
import type { Body, World } from './world.ts';

const sources = [{ title: 'Protokoll', publisher: 'Netz' }];

export interface ProtectedMembers {
	/** Ids of members that must not be known, and of what hangs on them. */
	hidden: readonly string[];
	/** A public membership that corrects one of a hidden member. */
	correction: string;
	/** What hangs on the member that asks. */
	own: readonly string[];
}

/** Members that are only counted, never published and withdrawn, each with all that can hang on a member. */
export async function foundProtectedMembers(desk: Desk, world: World, own: string): Promise<ProtectedMembers> {
	const body = await desk.found(bodyDrafts);
	const counted = await desk.create(memberDrafts('Verborgen', { publicity: 'counted_only' }));
	expect((await desk.publish(counted)).status).toBe(200);
	const unpublished = await desk.create(memberDrafts('Noch nicht'));
	const leaving = await desk.found(memberDrafts('Gegangen'));
	const unnamed = await desk.create(memberDrafts('Ohne Namen'));
	expect((await desk.publish(unnamed, ['facts'])).status).toBe(200);

	const members = [counted, unpublished, leaving, unnamed];
	const hanging: string[] = [];
	for (const member of members) hanging.push(...(await foundOn(desk, { member, body })));
	const correction = await desk.found(membershipDrafts(own, { corrects: hanging[0] }));
	const ofOwn = await foundOn(desk, { member: own, body });
	await withdraw(world, desk, leaving);
	return { hidden: [...members, ...hanging], correction, own: [correction, ...ofOwn] };
}

async function foundOn(desk: Desk, { member, body }: { member: string; body: string }): Promise<string[]> {
	return [
		await desk.found(membershipDrafts(member)),
		await desk.found({
			type: 'representation',
			parts: { facts: { values: { body, member, role: 'member', sources } }, de: { values: { text: 'Ein Sitz.' } } }
		}),
		await desk.found(serviceDrafts(member, 'Angebot'))
	];
}

function membershipDrafts(member: string, more: object = {}) {
	return {
		type: 'membership',
		parts: { facts: { values: { member, kind: 'full', sources, ...more } }, de: { values: { text: 'Seit langem.' } } }
	};
}

async function withdraw(world: World, desk: Desk, id: string): Promise<void> {
	const parts = Object.entries<Body>((await desk.read(id)).body['parts'] ?? {});
	const revisions = Object.fromEntries(parts.map(([name, part]) => [name, part['revision']]));
	const path = `/api/records/${id}/withdrawal`;
	const body = { withdrawal: { reason: 'over' }, revisions };
	expect((await world.send({ method: 'POST', path, token: desk.admin, body })).status).toBe(200);
}

const bodyDrafts = {
	type: 'body',
	parts: { facts: { values: { kind: 'committee', level: 'country', sources } }, de: { values: { name: 'Ausschuss' } } }
};
