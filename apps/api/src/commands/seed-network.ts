import type { Entry } from '@kok/content/history';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import type { Kysely, Transaction } from 'kysely';
import { type WholeRecord, currentText, findWholeRecords, readCurrentTexts } from '../db/stores/bulk-store.ts';
import type { Change } from '../db/stores/change-store.ts';
import { insertRecord } from '../db/stores/record-store.ts';
import { atOneMoment } from '../db/one-moment.ts';
import type { Database } from '../db/schema.ts';
import { appendPartEvent, applyToPart } from './change-part.ts';
import { enteringNotices } from './enter-notices.ts';
import { type Tools, inChain } from './tools.ts';
import { readValues } from './values.ts';

/** The name under which later first content stands in the log. */
const request = 'seeding';

/** What becomes of a part that the database does not hold as the entry has it. */
interface SeedPart {
	record: string;
	part: PartName;
	/** `edited`: someone worked on it, so it is left alone. */
	fate: 'new' | 'changed' | 'edited';
}

interface PlannedPart extends SeedPart {
	values: AnyValues;
	revision: number;
	translatedFrom?: Locale;
}

/** What the entries hold that the database does not; nothing is written. */
export async function compareSeed({ databases }: Tools, entries: readonly Entry[]): Promise<SeedPart[]> {
	return atOneMoment(databases, async (trx) => plan(trx, entries));
}

/**
 * Brings in what is new or changed as drafts, all or nothing, one event a record. What someone worked on and what
 * was withdrawn is left alone. Throws when a rule refuses a draft.
 */
export async function seedNetwork(tools: Tools, entries: readonly Entry[]): Promise<SeedPart[]> {
	return inChain(tools, async (trx, chain) => {
		const any = await trx.selectFrom('record').select('id').limit(1).executeTakeFirst();
		if (!any) throw new Error('The database is empty; run npm start once, which founds the network.');
		const planned = await plan(trx, entries);
		const byRecord = Map.groupBy(
			planned.filter(({ fate }) => fate !== 'edited'),
			({ record }) => record
		);
		for (const { id, type } of entries) {
			const parts = byRecord.get(id);
			if (!parts) continue;
			const isNew = parts.some(({ fate }) => fate === 'new');
			const single = 'single' in contentTypes[type];
			if (isNew) await insertRecord(trx, { id, type, createdAt: chain.at, single });
			const changes: Change[] = [];
			for (const part of parts) changes.push(await saveDraft(trx, part, chain.at));
			const action = isNew ? 'RecordCreated' : 'DraftSaved';
			await appendPartEvent(chain, { actor: request, request, action, changes });
		}
		return planned;
	});
}

async function saveDraft(trx: Transaction<Database>, planned: PlannedPart, at: string): Promise<Change> {
	const { record, part, values, revision, translatedFrom } = planned;
	const applied = await applyToPart(trx, {
		target: { key: { record, part }, readRevision: revision },
		request: { type: 'SaveDraft', by: 'office', values, translatedFrom },
		circumstances: { at, actor: request, fourEyes: true, pinned: false }
	});
	if (applied.outcome === 'changed') return applied.change;
	throw new Error(`${record}/${part} cannot be brought in (${JSON.stringify(applied)}); nothing was written.`);
}

async function plan(db: Kysely<Database>, entries: readonly Entry[]): Promise<PlannedPart[]> {
	const ids = entries.map(({ id }) => id);
	const records = await findWholeRecords(db, ids);
	const texts = await readTexts(db, records.values());
	const touched = await touchedParts(db);
	return entries.flatMap((entry) => {
		const type: ContentType = contentTypes[entry.type];
		const record = records.get(entry.id);
		if (record?.withdrawn) return [];
		const planned = partsOf(entry).flatMap(({ part, values: given }): PlannedPart[] => {
			const read = readValues(type, { part, values: given });
			if ('issues' in read) throw new Error(`The entry ${entry.id}/${part} does not fit its fields.`);
			const stored = record?.parts.get(part);
			const text = stored && texts.get(currentText(stored) ?? '');
			if (text && isSame(text, read.values)) return [];
			const isFinal = (type.logged ?? false) && stored?.state.published !== undefined;
			const isLeft = record?.type !== entry.type || isFinal || touched.has(`${entry.id} ${part}`);
			const fate = !record ? 'new' : isLeft ? 'edited' : 'changed';
			return [{ record: entry.id, part, fate, values: read.values, revision: stored?.revision ?? 0 }];
		});
		// A translation of the entry is none of what someone else wrote.
		const isOwnGerman = !planned.some(({ part, fate }) => part === 'de' && fate === 'edited');
		return planned.map((one) => (one.part === 'en' && isOwnGerman ? { ...one, translatedFrom: 'de' } : one));
	});
}

/**
 * What the parts say, raised to today's fields, so that a text which an older version stored does not count as changed.
 */
async function readTexts(
	db: Kysely<Database>,
	records: Iterable<WholeRecord>
): Promise<ReadonlyMap<SnapshotHash, AnyValues>> {
	const texts = new Map<SnapshotHash, AnyValues>();
	for (const [name, ofType] of Map.groupBy(records, ({ type }) => type)) {
		if (!isTypeName(name)) continue;
		for (const [hash, values] of await readCurrentTexts(db, contentTypes[name], ofType)) texts.set(hash, values);
	}
	return texts;
}

function isSame(one: AnyValues, other: AnyValues): boolean {
	return canonicalJson(jsonOf(one)) === canonicalJson(jsonOf(other));
}

function partsOf({ facts, wording, inside }: Entry): { part: PartName; values: AnyValues }[] {
	return [
		{ part: 'facts', values: facts },
		{ part: 'de', values: wording.de },
		...(wording.en ? [{ part: 'en' as const, values: wording.en }] : []),
		...(inside ? [{ part: 'inside' as const, values: inside }] : [])
	];
}

/** The parts that anything but founding and seeding ever touched, as `record part`. */
async function touchedParts(db: Kysely<Database>): Promise<Set<string>> {
	const rows = await db
		.selectFrom('event')
		.innerJoin('event_change', 'event_change.event', 'event.seq')
		.select(['event_change.record', 'event_change.part'])
		.distinct()
		.where('event.request', 'not in', ['founding', request, enteringNotices])
		.execute();
	return new Set(rows.map(({ record, part }) => `${record} ${part}`));
}
