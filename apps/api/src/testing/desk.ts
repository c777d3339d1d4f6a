import { expect } from 'vitest';
import { newRecordId } from './drafts.ts';
import type { Answer, Body, World } from './world.ts';

/** Two people of the office and an admin at work, with the errands that most tests send them on. */
export interface Desk {
	admin: string;
	/** The token of Ana, who writes. */
	ana: string;
	/** The token of Ben, who reads what Ana wrote. */
	ben: string;
	/** Makes a record with its first drafts and returns its id. */
	create: (body: object, id?: string) => Promise<string>;
	read: (id: string) => Promise<Answer>;
	save: (id: string, part: string, change: Save) => Promise<Answer>;
	/** A command on a part that carries no values: `review`, `approval`, `publication` ... */
	order: (id: string, part: string, order: Order) => Promise<Answer>;
	/** Has the drafts of a record read by a second person, and leaves them approved. */
	approve: (id: string, parts?: readonly string[]) => Promise<SetPart[]>;
	/** Has the drafts of a record read by a second person and publishes them as one. */
	publish: (id: string, parts?: readonly string[]) => Promise<Answer>;
	/** Makes a record and publishes it. */
	found: (body: object) => Promise<string>;
}

interface Save {
	values: object;
	revision: number;
	token?: string;
	translatedFrom?: string;
}

interface Order {
	verb: string;
	revision: number | string;
	token?: string;
	body?: object;
}

export interface SetPart {
	record: string;
	part: string;
	revision: number;
}

export async function openDesk(world: World): Promise<Desk> {
	const [admin, ana, ben] = [await world.token('admin'), await world.token('office'), await world.token('office')];
	const bodies: Readonly<Record<string, object>> = { publication: {}, return: {}, unpublication: {} };

	async function create(body: object, id: string = newRecordId()): Promise<string> {
		const answer = await world.send({ path: `/api/records/${id}`, token: ana, create: true, body });
		expect(answer.status, JSON.stringify(answer.body)).toBe(201);
		return id;
	}

	async function read(id: string): Promise<Answer> {
		return world.send({ path: `/api/records/${id}`, token: ana });
	}

	async function save(id: string, part: string, { values, revision, token = ana, translatedFrom }: Save) {
		return world.send({
			path: `/api/records/${id}/parts/${part}`,
			token,
			...(revision === 0 ? { create: true } : { ifMatch: revision }),
			body: { values, translatedFrom }
		});
	}

	async function order(id: string, part: string, { verb, revision, token = ana, body = bodies[verb] }: Order) {
		return world.send({
			method: verb === 'draft' ? 'DELETE' : 'POST',
			path: `/api/records/${id}/parts/${part}/${verb}`,
			token,
			ifMatch: revision,
			body
		});
	}

	async function approve(id: string, parts?: readonly string[]): Promise<SetPart[]> {
		const approved: SetPart[] = [];
		for (const part of parts ?? (await draftsOf(id))) {
			const revision = await revisionOf(id, part);
			expect((await order(id, part, { verb: 'review', revision })).status).toBe(200);
			expect((await order(id, part, { verb: 'approval', revision: revision + 1, token: ben })).status).toBe(200);
			approved.push({ record: id, part, revision: revision + 2 });
		}
		return approved;
	}

	async function publish(id: string, parts?: readonly string[]): Promise<Answer> {
		const approved = await approve(id, parts);
		return world.send({ method: 'POST', path: '/api/publications', token: ana, body: { parts: approved } });
	}

	async function found(body: object): Promise<string> {
		const id = await create(body);
		const answer = await publish(id);
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return id;
	}

	async function draftsOf(id: string): Promise<string[]> {
		const parts = Object.entries<Body>((await read(id)).body['parts'] ?? {});
		return parts.flatMap(([part, shown]) => ('draft' in shown ? [part] : []));
	}

	async function revisionOf(id: string, part: string): Promise<number> {
		return Number((await read(id)).body['parts']?.[part]?.['revision'] ?? 0);
	}

	return { admin, ana, ben, create, read, save, order, approve, publish, found };
}
