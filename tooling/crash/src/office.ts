import type { Json } from '@kok/domain/canonical';
import { type PartName, partNames } from '@kok/domain/rules/part';
import * as z from 'zod';
import { PartAtDesk, RecordAtDesk } from './at-desk.ts';
import type { Answer, Client, Request } from './client.ts';
import { jsonOf } from './drafts.ts';
import { type Ledger, type Standing, noteStanding, standingOf } from './ledger.ts';

/** Someone who may write, by a token. */
export interface Person {
	secret: string;
}

/** Sends commands and writes down in the ledger what the server says it has done. */
export interface Office {
	/** Whether the server still answers. */
	create: (record: string, body: { type: string; parts: Record<string, { values: unknown }> }) => Promise<boolean>;
	save: (target: Target, body: { values: Json; translatedFrom?: string }) => Promise<boolean>;
	order: (target: Target, order: { verb: string; method?: 'POST' | 'DELETE'; body?: unknown }) => Promise<boolean>;
	/** At once, or at an instant. */
	publishSet: (
		parts: readonly { record: string; part: PartName; revision: number }[],
		publishAt?: string
	) => Promise<boolean>;
	withdraw: (record: string, withdrawal: Json) => Promise<boolean>;
}

export interface Target {
	record: string;
	part: PartName;
	read: number;
	by: Person;
}

const PublishedSet = z.object({
	/** Where it was scheduled. */
	set: z.string().optional(),
	parts: z.array(z.object({ record: z.string(), part: z.enum(partNames), revision: z.int() }))
});
const Stale = z.object({ current: PartAtDesk });

export function openOffice(client: Client, ledger: Ledger, writer: Person): Office {
	const ask = async (touched: string[], request: Request) => {
		for (const record of touched) ledger.touched.add(record);
		return judge(ledger, await client.send(request));
	};
	const change = async (target: Target, request: Omit<Request, 'token' | 'read'>, sent?: Json) => {
		const { record, read, by } = target;
		const answer = await ask([record], { ...request, token: by.secret, read });
		if (answer.done) notePart(ledger, target, { ...answer, sent });
		else if (answer.status === 412) noteCurrent(ledger, answer.body);
		return answer.status > 0;
	};

	return {
		create: async (record, body) => {
			const path = `/api/records/${record}`;
			const answer = await ask([record], { method: 'PUT', path, token: writer.secret, read: 0, body });
			if (answer.done) noteCreated(ledger, record, { answer, sent: body.parts });
			return answer.status > 0;
		},
		save: async (target, body) => change(target, { method: 'PUT', path: pathOf(target), body }, body.values),
		order: async (target, { verb, method = 'POST', body }) =>
			change(target, { method, path: `${pathOf(target)}/${verb}`, body }),
		publishSet: async (parts, publishAt) => {
			const records = parts.map(({ record }) => record);
			const body = { parts: [...parts], ...(publishAt !== undefined && { publishAt }) };
			const answer = await ask(records, { method: 'POST', path: '/api/publications', token: writer.secret, body });
			if (answer.done) noteSet(ledger, { ...answer, publishAt });
			return answer.status > 0;
		},
		withdraw: async (record, withdrawal) => {
			const parts = ledger.records.get(record)?.parts ?? new Map<PartName, Standing>();
			const revisions = Object.fromEntries([...parts].map(([part, { revision }]) => [part, revision]));
			const path = `/api/records/${record}/withdrawal`;
			const body = { withdrawal, revisions };
			const answer = await ask([record], { method: 'POST', path, token: writer.secret, body });
			if (answer.done) noteWithdrawn(ledger, record, answer);
			return answer.status > 0;
		}
	};
}

type Judged = Answer & { done: boolean };

function judge({ counts }: Ledger, answer: Answer | undefined): Judged {
	if (!answer) counts.unanswered += 1;
	else if (answer.status < 300) counts.acknowledged += 1;
	else if (answer.status === 409 || answer.status === 412) counts.refused += 1;
	else counts.unexpected.push(`${answer.status} ${JSON.stringify(answer.body)}`);
	const given = answer ?? { status: 0, request: '', body: undefined };
	return { ...given, done: given.status >= 200 && given.status < 300 };
}

function pathOf({ record, part }: Target): string {
	return `/api/records/${record}/parts/${part}`;
}

function notePart(
	ledger: Ledger,
	{ record, part }: Target,
	{ request, body, revision = 0, sent }: Judged & { sent: Json | undefined }
): void {
	const shown = PartAtDesk.parse(body);
	noteStanding(ledger, shown);
	// The ETag says what this command did; the body may already show what another did after it.
	ledger.acknowledged.push({ request, object: record, changes: [{ record, part, after: revision }], text: sent });
	if (shown.revision !== revision) ledger.counts.overtaken += 1;
}

function noteCurrent(ledger: Ledger, body: unknown): void {
	const { data } = Stale.safeParse(body);
	if (data) noteStanding(ledger, data.current);
}

function noteCreated(
	ledger: Ledger,
	record: string,
	{ answer, sent }: { answer: Judged; sent: Record<string, { values: unknown }> }
): void {
	const { type, parts } = RecordAtDesk.parse(answer.body);
	const shown = Object.values(parts);
	const standing = shown.map((part) => [part.part, standingOf(part)] as const);
	ledger.records.set(record, { type, parts: new Map(standing), isWithdrawn: false });
	const changes = shown.map(({ part, revision }) => ({ record, part, after: revision }));
	ledger.acknowledged.push({ request: answer.request, object: record, changes, text: undefined });
	for (const { part, draft } of shown) if (draft) ledger.texts.set(draft.snapshot, jsonOf(sent[part]?.values));
}

function noteSet(ledger: Ledger, { request, body, publishAt }: Judged & { publishAt: string | undefined }): void {
	const { set, parts } = PublishedSet.parse(body);
	const isScheduled = set !== undefined && publishAt !== undefined;
	const records = [...new Set(parts.map(({ record }) => record))];
	const object = records.length === 1 && records[0] !== undefined ? records[0] : 'set';
	const changes = parts.map(({ record, part, revision }) => ({ record, part, after: revision }));
	ledger.acknowledged.push({ request, object, changes, text: undefined });
	for (const { record, part, revision } of parts) {
		const before = ledger.records.get(record)?.parts;
		const known = before?.get(part);
		if (!known?.draft) continue;
		if (isScheduled) before?.set(part, { ...known, revision, draft: { ...known.draft, publishAt } });
		else before?.set(part, { revision, published: { snapshot: known.draft.snapshot } });
	}
}

function noteWithdrawn(ledger: Ledger, record: string, { request }: Judged): void {
	const known = ledger.records.get(record);
	if (known) known.isWithdrawn = true;
	ledger.acknowledged.push({ request, object: record, changes: [], text: undefined });
}
