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
	/** What is said with it in the address, as `correction=true`. */
	query?: string;
	body?: object;
}

export interface SetPart {
	record: string;
	part: string;
	revision: number;
}

/** Drafts of a record are approved together, which is one event; `partByPart` each by itself, for tests about the log. */
export async function openDesk(world: World, { partByPart = false } = {}): Promise<Desk> {
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

	async function order(id: string, part: string, { verb, revision, token = ana, query, body = bodies[verb] }: Order) {
		return world.send({
			method: verb === 'draft' ? 'DELETE' : 'POST',
			path: `/api/records/${id}/parts/${part}/${verb}${query === undefined ? '' : `?${query}`}`,
			token,
			ifMatch: revision,
			body
		});
	}

	async function approve(id: string, parts?: readonly string[]): Promise<SetPart[]> {
		const shown: Body | undefined = (await read(id)).body['parts'];
		const drafts = Object.entries<Body>(shown ?? {}).flatMap(([part, one]) => ('draft' in one ? [part] : []));
		const written = (parts ?? drafts).map((part) => ({
			record: id,
			part,
			revision: Number(shown?.[part]?.['revision'])
		}));
		if (partByPart) return approveEach(written);
		const asked = await decideOn('reviews', { parts: written, token: ana });
		return decideOn('approvals', { parts: asked, token: ben });
	}

	async function approveEach(written: readonly SetPart[]): Promise<SetPart[]> {
		for (const { record, part, revision } of written) {
			expect((await order(record, part, { verb: 'review', revision })).status).toBe(200);
			expect((await order(record, part, { verb: 'approval', revision: revision + 1, token: ben })).status).toBe(200);
		}
		return written.map((part) => ({ ...part, revision: part.revision + 2 }));
	}

	async function decideOn(path: 'reviews' | 'approvals', { parts, token }: { parts: SetPart[]; token: string }) {
		const answer = await world.send({ method: 'POST', path: `/api/${path}`, token, body: { parts } });
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return parts.map((part) => ({ ...part, revision: part.revision + 1 }));
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

	return { admin, ana, ben, create, read, save, order, approve, publish, found };
}
