import type { Answer, Ask, Asked, Body } from '../network/ask.ts';

/** Two people of the office at work in a network where nobody publishes what nobody else has read. */
export interface Desk {
	ask: Ask;
	writer: string;
	/** Reads what the writer wrote. */
	reader: string;
}

/** A command on a part that carries no values. */
interface Order {
	record: string;
	part: string;
	verb: 'review' | 'approval' | 'return' | 'unpublication';
	body?: object;
}

/** Makes a record with its first drafts. */
export async function create(desk: Desk, record: string, body: object): Promise<void> {
	await must(desk, { method: 'PUT', path: `/api/records/${record}`, token: desk.writer, revision: 0, body });
}

export async function save(
	desk: Desk,
	{ record, part, ...body }: { record: string; part: string; values: object; translatedFrom?: string }
): Promise<void> {
	const revision = await revisionOf(desk, record, part);
	await must(desk, {
		method: 'PUT',
		path: `/api/records/${record}/parts/${part}`,
		token: desk.writer,
		revision,
		body
	});
}

/** The reader approves and returns, the writer does all else. */
export async function order(desk: Desk, { record, part, verb, body }: Order): Promise<void> {
	await must(desk, {
		method: 'POST',
		path: `/api/records/${record}/parts/${part}/${verb}`,
		token: verb === 'approval' || verb === 'return' ? desk.reader : desk.writer,
		revision: await revisionOf(desk, record, part),
		...(body && { body })
	});
}

/** Has all drafts of a record read by the second person. */
export async function approve(desk: Desk, record: string): Promise<void> {
	for (const part of await draftsOf(desk, record)) {
		await order(desk, { record, part, verb: 'review' });
		await order(desk, { record, part, verb: 'approval' });
	}
}

/** Has all drafts of a record approved and publishes them as one set, now or at an instant. */
export async function publish(desk: Desk, record: string, publishAt?: string): Promise<void> {
	await approve(desk, record);
	const parts: object[] = [];
	for (const part of await draftsOf(desk, record)) {
		parts.push({ record, part, revision: await revisionOf(desk, record, part) });
	}
	const body = { parts, ...(publishAt !== undefined && { publishAt }) };
	await must(desk, { method: 'POST', path: '/api/publications', token: desk.writer, body });
}

export async function withdraw(desk: Desk, record: string, withdrawal: object): Promise<void> {
	const parts = Object.entries(await readParts(desk, record));
	const revisions = Object.fromEntries(parts.map(([part, { revision }]) => [part, revision]));
	const body = { withdrawal, revisions };
	await must(desk, { method: 'POST', path: `/api/records/${record}/withdrawal`, token: desk.writer, body });
}

/** Brings a file and returns what a field names it by. */
export async function bring(desk: Desk, file: Uint8Array, mediaType: string): Promise<Body> {
	const body = Uint8Array.from(file);
	return (await must(desk, { method: 'POST', path: '/api/media', token: desk.writer, body, mediaType })).body;
}

export async function readParts(desk: Desk, record: string): Promise<Record<string, Body>> {
	const { body } = await must(desk, { method: 'GET', path: `/api/records/${record}`, token: desk.writer });
	return { ...body['parts'] };
}

async function draftsOf(desk: Desk, record: string): Promise<string[]> {
	return Object.entries(await readParts(desk, record)).flatMap(([part, { draft }]) => (draft ? [part] : []));
}

async function revisionOf(desk: Desk, record: string, part: string): Promise<number> {
	return Number((await readParts(desk, record))[part]?.['revision'] ?? 0);
}

async function must({ ask }: Desk, asked: Asked): Promise<Answer> {
	const answer = await ask(asked);
	if (answer.status < 300) return answer;
	throw new Error(`${asked.method} ${asked.path} is answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
