import { changePart } from '@kok/api/src/commands/change-part.ts';
import { createRecord } from '@kok/api/src/commands/create-record.ts';
import { withdrawRecord } from '@kok/api/src/commands/withdraw-record.ts';
import { type StoredPart, findParts } from '@kok/api/src/db/stores/part-store.ts';
import type { AnyValues } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { randomUUID } from 'node:crypto';
import type { Mint } from './mint.ts';
import type { Running } from './running.ts';

const writer = { actor: 'canary-writer', request: 'canaries' };
const reader = { actor: 'canary-reader', request: 'canaries' };

type Request = Parameters<typeof changePart>[1]['request'];

/** Plans the approved parts of records for an hour that is still to come. */
export async function schedule(running: Running, records: readonly string[]): Promise<void> {
	const publishAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
	for (const record of records)
		await orderAll(running, record, { request: { type: 'Publish', publishAt }, by: writer });
}

/** A protected member joins, as the office enters it: written, read by someone else, published. */
export async function letJoin(running: Running, mint: Mint): Promise<string> {
	const record = randomUUID();
	const word = () => mint.word('a protected member that joins');
	const sources = [{ title: word(), publisher: word() }];
	const facts: AnyValues = { publicity: 'counted_only', phone: '+49 30 000 1', sources };
	const parts = { facts: { values: facts }, de: { values: { name: word(), mission: word() } } };
	const made = await createRecord(running.api.tools, {
		id: record,
		type: 'member',
		parts,
		by: 'office',
		caller: writer
	});
	if (made.outcome !== 'created') throw new Error(`The member is ${JSON.stringify(made)}`);
	await orderAll(running, record, { request: { type: 'AskForReview' }, by: writer });
	await orderAll(running, record, { request: { type: 'Approve' }, by: reader });
	await orderAll(running, record, { request: { type: 'Publish' }, by: writer });
	return record;
}

/** The member leaves again. */
export async function letLeave({ api }: Running, { record, mint }: { record: string; mint: Mint }): Promise<void> {
	const parts = (await findParts(api.tools.databases.read, [record])).get(record) ?? new Map<PartName, StoredPart>();
	const revisions = Object.fromEntries([...parts].map(([name, { revision }]) => [name, revision]));
	const result = await withdrawRecord(api.tools, {
		id: record,
		withdrawal: { reason: 'over' },
		reason: mint.word('the reason for which a member was withdrawn'),
		revisions,
		caller: writer
	});
	if (result.outcome !== 'withdrawn') throw new Error(`The member is ${JSON.stringify(result)}`);
}

async function orderAll(
	{ api: { tools } }: Running,
	record: string,
	{ request, by }: { request: Request; by: typeof writer }
): Promise<void> {
	const parts = (await findParts(tools.databases.read, [record])).get(record) ?? new Map<PartName, StoredPart>();
	for (const [part, { revision }] of parts) {
		const target = { key: { record, part }, readRevision: revision };
		const result = await changePart(tools, { target, request, caller: by });
		if (result.outcome !== 'changed') throw new Error(`${record}/${part} is ${JSON.stringify(result)}`);
	}
}
