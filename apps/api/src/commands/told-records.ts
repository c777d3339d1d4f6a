import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { linksOf } from '@kok/domain/links';
import { filesOf } from '@kok/domain/media-files';
import type { Part, PartName } from '@kok/domain/rules/part';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import type { Transaction } from 'kysely';
import { type NewRecord, insertSnapshots, putParts, writeManyLinks } from '../db/stores/bulk-store.ts';
import { noteUses } from '../db/stores/media-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { PartKey, StoredPart } from '../db/stores/part-store.ts';
import { insertRecord, typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { type Snapshot, fieldsOf } from '../db/stores/snapshot-store.ts';
import { writeColumns } from './change-part.ts';
import type { JudgedChange, WrittenText } from './judge-change.ts';

/**
 * Records while their history is told. They lie open in memory, because every step reads what the steps before left. What
 * becomes public is written at once: the rules ask the database for it. What nobody but the record itself reads waits
 * until its part becomes public, or until all is told.
 */
export interface ToldRecords {
	create: (record: NewRecord & Pick<OpenRecord, 'type'>) => Promise<void>;
	find: (id: string) => OpenRecord | undefined;
	/** Takes over what was judged. */
	keep: (judged: JudgedChange) => Promise<void>;
	withdraw: (id: string, withdrawn: Withdrawal & { at: string }) => void;
	/** Writes what waits. */
	finish: () => Promise<void>;
}

export function createToldRecords(trx: Transaction<Database>): ToldRecords {
	const told = new Map<string, Told>();
	const waiting: Waiting = { texts: [], parts: new Map() };
	return {
		create: async ({ id, type, createdAt, single }) => {
			await insertRecord(trx, { id, type, createdAt, single });
			told.set(id, toldRecord({ id, type, createdAt }));
		},
		find: (id) => told.get(id)?.record,
		keep: async (judged) => {
			const found = told.get(judged.record.id);
			if (found) await keep(trx, { told: found, judged, waiting });
		},
		withdraw: (id, withdrawn) => {
			const found = told.get(id);
			if (found) found.record.withdrawn = withdrawn;
		},
		finish: async () => {
			await writeTexts(trx, waiting);
			await writeDrafts(trx, [...waiting.parts.values()]);
		}
	};
}

/** A record, and what changes of it from step to step. */
interface Told {
	record: OpenRecord;
	parts: Map<PartName, StoredPart>;
	texts: Map<string, AnyValues>;
}

/** What the database does not have yet. */
interface Waiting {
	texts: { snapshot: Snapshot; files: string[] }[];
	parts: Map<string, { key: PartKey; told: Told }>;
}

function toldRecord(made: Pick<OpenRecord, 'id' | 'type' | 'createdAt'>): Told {
	const [parts, texts] = [new Map<PartName, StoredPart>(), new Map<string, AnyValues>()];
	const record: OpenRecord = {
		...made,
		parts,
		textOf: (hash = '') => texts.get(hash),
		wasScheduled: false,
		hindranceTo: () => undefined,
		stoodInPublic: () => false,
		veil: ''
	};
	return { record, parts, texts };
}

async function keep(
	trx: Transaction<Database>,
	{ told, judged, waiting }: { told: Told; judged: JudgedChange; waiting: Waiting }
): Promise<void> {
	const { target, next, text } = judged;
	const { key, readRevision } = target;
	const type = typeOf(told.record);
	if (text) waiting.texts.push(textIn(told, type, { part: key.part, text }));

	const part = { revision: readRevision + 1, state: next };
	const name = `${key.record} ${key.part}`;
	if (isPublicAsBefore(told.parts.get(key.part)?.state, next)) {
		waiting.parts.set(name, { key, told });
	} else {
		await writeTexts(trx, waiting);
		await putParts(trx, [{ key, part }]);
		await writeColumns(trx, type, { part: key.part, record: told.record, next, written: text?.values });
		waiting.parts.delete(name);
	}
	told.parts.set(key.part, part);
}

function textIn({ texts }: Told, type: ContentType, { part, text }: { part: PartName; text: WrittenText }) {
	const { values, snapshot } = text;
	texts.set(snapshot.hash, values);
	return { snapshot, files: filesOf(fieldsOf(type, part), values).map(({ file }) => file) };
}

function isPublicAsBefore(before: Part = {}, next: Part): boolean {
	return before.published?.snapshot === next.published?.snapshot && before.published?.since === next.published?.since;
}

async function writeTexts(trx: Transaction<Database>, waiting: Waiting): Promise<void> {
	const texts = waiting.texts.splice(0);
	const byHash = new Map(texts.map(({ snapshot }) => [snapshot.hash, snapshot]));
	await insertSnapshots(trx, [...byHash.values()]);
	for (const { snapshot, files } of texts) await noteUses(trx, { snapshot: snapshot.hash, hashes: files });
}

/** The states of parts that nobody but their editors read, with whom their drafts name. */
async function writeDrafts(trx: Transaction<Database>, drafts: readonly { key: PartKey; told: Told }[]): Promise<void> {
	const parts = drafts.flatMap(({ key, told }) => {
		const part = told.parts.get(key.part);
		return part ? [{ key, part, told }] : [];
	});
	await putParts(trx, parts);
	await writeManyLinks(
		trx,
		parts.map(({ key, part, told: { record } }) => {
			const draft = record.textOf(part.state.draft?.snapshot) ?? {};
			return { key, state: 'draft' as const, links: linksOf(fieldsOf(typeOf(record), key.part), draft) };
		})
	);
}
