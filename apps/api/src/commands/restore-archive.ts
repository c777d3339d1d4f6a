import { canonicalJson } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, storedSchema } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import { filesOf } from '@kok/domain/media-files';
import { type Part, type PartName, partNames } from '@kok/domain/rules/part';
import { writtenIn } from '@kok/domain/words';
import { hashText } from '@kok/release/envelope';
import type { Transaction } from 'kysely';
import { type PartLinks, insertRecords, insertSnapshots, writeManyLinks, writeParts } from '../db/stores/bulk-store.ts';
import type { Change } from '../db/stores/change-store.ts';
import { learnSizes } from '../db/learn-sizes.ts';
import { insertLeaving } from '../db/stores/leaving-store.ts';
import { findFiles, noteUses } from '../db/stores/media-store.ts';
import { type NewNote, insertNotes } from '../db/stores/note-store.ts';
import { insertPublications } from '../db/stores/publication-store.ts';
import { type NewSet, insertSet } from '../db/stores/publication-set-store.ts';
import { markConfirmed, markWithdrawn, setFixedValue } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf, raise } from '../db/stores/snapshot-store.ts';
import { type Archive, Archive as ArchiveSchema, raiseArchive } from './archive-network.ts';
import { type Decisions, archivedColumns } from './archived-columns.ts';
import { insertCarriedTables, unknownColumns, withCarried } from './carried-columns.ts';
import { settleArchivedSlugs } from './settle-slugs.ts';
import { type Chain, type Tools, inChain } from './tools.ts';

/** An archive holds texts. The files in the data folder are known to the database that took them in, and to no other. */
const noFiles =
	'An archive brings no pictures or documents along, so nothing was written. Move such a network with its data folder, as docs/operations.md says under “Copying and moving the data”.';

type ArchivedRecord = Archive['records'][number];
type ArchivedText = Archive['texts'][number];
type ArchivedNote = NonNullable<Archive['notes']>[number];

/** The name under which a restored network stands in the log. */
const request = 'restoring';

/**
 * Reads a whole network back into an empty database: all of it or nothing, with one event a record. Throws a sentence
 * where the database is not empty, the archive is damaged, or a file that it names is not kept here.
 */
export async function restoreArchive(
	tools: Tools,
	given: unknown,
	decisions: Decisions = archivedColumns
): Promise<{ records: number }> {
	const read = ArchiveSchema.safeParse(raiseArchive(given));
	if (!read.success) throw new Error('This is no archive of this version. Export one again with kok export.');
	const archive = withNotes(read.data, tools.newId);
	const texts = readTexts(archive);
	const fault = faultIn(archive, texts);
	if (fault !== undefined) throw new Error(`The archive is damaged: ${fault}. Nothing was written.`);
	const unknown = unknownColumns(archive, decisions);
	if (unknown.length > 0) {
		const names = unknown.join(', ');
		throw new Error(`The archive brings columns that this version does not know: ${names}. Nothing was written.`);
	}

	await inChain(tools, async (trx, chain) => {
		const any = await trx.selectFrom('record').select('id').limit(1).executeTakeFirst();
		if (any) throw new Error('The database is not empty. Name an empty one: DATA_DIR or DATABASE_URL.');
		const carrying = withCarried(trx, archive, decisions);
		await writeTexts(carrying, archive, texts);
		await writeRecords(carrying, archive, texts);
		for (const set of setsIn(archive, tools.newId)) await insertSet(carrying, set);
		for (const leaving of archive.leavings ?? []) await insertLeaving(carrying, leaving);
		await insertCarriedTables(trx, archive);
		await insertNotes(carrying, notesOf(archive, await appendEvents(chain, archive)));
	});
	await learnSizes(tools.databases);
	tools.onPublicChange();
	return { records: archive.records.length };
}

/** An archive of a version without notes has the reason itself where a draft names its note. */
function withNotes(archive: Archive, newId: Tools['newId']): Archive & { notes: ArchivedNote[] } {
	if (archive.notes) return { ...archive, notes: archive.notes };
	const notes: ArchivedNote[] = [];
	const records = archive.records.map((record) => {
		const parts = partsIn(record.parts).map(([part, stored]) => {
			const { draft } = stored;
			if (draft?.returnedFor === undefined) return [part, stored] as const;
			const note = { id: newId(), record: record.id, part, author: request, at: archive.at };
			notes.push({ ...note, text: draft.returnedFor });
			return [part, { ...stored, draft: { ...draft, returnedFor: note.id } }] as const;
		});
		return { ...record, parts: Object.fromEntries(parts) };
	});
	return { ...archive, records, notes };
}

/** Notes belong to the event that brings their record. */
function notesOf({ notes }: { notes: readonly ArchivedNote[] }, events: ReadonlyMap<string, number>): NewNote[] {
	return notes.map((note) => ({ ...note, event: events.get(note.record) ?? 0 }));
}

/** A text with its values, raised to today's fields; an erased one has none. */
interface ReadText extends ArchivedText {
	values: AnyValues | undefined;
}

type Texts = ReadonlyMap<string, ReadText>;

function readTexts({ texts }: Archive): Texts {
	return new Map(texts.map((text) => [text.hash, { ...text, values: valuesOf(text) }]));
}

function valuesOf({ type, part, fieldsVersion, body }: ArchivedText): AnyValues | undefined {
	if (body === null || !isTypeName(type)) return undefined;
	return raise(contentTypes[type], { part, fields_version: fieldsVersion, body });
}

function faultIn(archive: Archive, texts: Texts): string | undefined {
	const { records } = archive;
	for (const text of texts.values()) {
		const { hash, type, part, fieldsVersion: fields_version, body, values } = text;
		if (!isTypeName(type)) return `nobody knows the type ${type}`;
		if (body === null) continue;
		if (hashText(canonicalJson({ type, part, fields_version, body })) !== hash) return `the text ${hash} was altered`;
		const declared: ContentType = contentTypes[type];
		if (!storedSchema(declared[part]).safeParse(values).success) return `the text ${hash} does not fit its fields`;
	}
	const types = new Map(records.map(({ id, type }) => [id, type]));
	const stray = (archive.notes ?? []).find(({ record }) => !types.has(record));
	if (stray) return `note ${stray.id} is about a record that is not there`;
	const stranger = (archive.leavings ?? []).find(({ member }) => types.get(member) !== 'member');
	if (stranger) return `it says that ${stranger.member} leaves, which is no member in it`;
	if (types.size !== records.length) return 'a record stands in it twice';
	for (const record of records) {
		const fault = faultOfRecord(record, { texts, types });
		if (fault !== undefined) return `record ${record.id}: ${fault}`;
	}
	return faultOfSets(archive, { texts, types });
}

function faultOfSets(
	{ sets = [] }: Archive,
	{ texts, types }: { texts: Texts; types: ReadonlyMap<string, string> }
): string | undefined {
	for (const { id, parts } of sets) {
		const lost = parts.find(({ record, snapshot }) => !types.has(record) || !texts.has(snapshot));
		if (lost) return `set ${id} names a part of ${lost.record} that is not there`;
	}
	return undefined;
}

function faultOfRecord(
	record: ArchivedRecord,
	{ texts, types }: { texts: Texts; types: ReadonlyMap<string, string> }
): string | undefined {
	if (!isTypeName(record.type)) return `nobody knows the type ${record.type}`;
	const lostVersion = (record.publications ?? []).find(
		({ snapshot }) => snapshot !== null && texts.get(snapshot)?.type !== record.type
	);
	if (lostVersion) return `the text ${lostVersion.snapshot} is missing`;
	for (const { text, fields } of textsIn(record)) {
		const found = texts.get(text);
		if (found?.type !== record.type) return `the text ${text} is missing`;
		const lost = linksOf(fields, found.values ?? {}).find(({ target, type }) => types.get(target) !== type);
		if (lost) return `${lost.field} names ${lost.target}, which is not there`;
	}
	return undefined;
}

function textsIn({ type, parts }: ArchivedRecord) {
	const declared = typeOf(type);
	return partsIn(parts).flatMap(([name, { published, draft }]) =>
		[published, draft].flatMap((text) => (text ? [{ text: text.snapshot, fields: fieldsOf(declared, name) }] : []))
	);
}

async function writeTexts(trx: Transaction<Database>, archive: Archive, texts: Texts): Promise<void> {
	await insertSnapshots(
		trx,
		archive.texts.map(({ fieldsVersion, body, ...row }) => ({ ...row, fields_version: fieldsVersion, body }))
	);
	for (const { hash, type, part, values } of texts.values()) {
		const hashes = filesOf(typeOf(type)[part], values ?? {}).map(({ file }) => file);
		const kept = await findFiles(trx, hashes);
		const lost = hashes.find((file) => !kept.has(file));
		if (lost !== undefined) throw new Error(`A text names the file ${lost}. ${noFiles}`);
		await noteUses(trx, { snapshot: hash, hashes });
	}
}

async function writeRecords(trx: Transaction<Database>, { records }: Archive, texts: Texts): Promise<void> {
	const valuesIn = (hash: string | undefined) => (hash === undefined ? {} : (texts.get(hash)?.values ?? {}));
	await insertRecords(
		trx,
		records.map(({ id, type, createdAt }) => ({ id, type, createdAt, single: typeOf(type).single ?? false }))
	);
	await insertPublications(
		trx,
		records.flatMap(({ id, publications = [] }) =>
			publications.map(({ perLanguage = false, counted = null, editorial = false, ...publication }, index) => ({
				...publication,
				perLanguage,
				counted,
				editorial,
				record: id,
				turn: index + 1
			}))
		)
	);
	await writeParts(trx, records.flatMap(partsToWrite));
	await writeManyLinks(
		trx,
		records.flatMap((record) => linksToWrite(record, valuesIn))
	);
	for (const { id, type, slugs, parts, withdrawn, confirmedOn } of records) {
		const { fixed } = typeOf(type);
		const facts = parts.facts?.published;
		if (fixed !== undefined && facts) await setFixedValue(trx, id, String(valuesIn(facts.snapshot)[fixed]));
		if (withdrawn) await markWithdrawn(trx, { id, at: withdrawn.at, withdrawal: withdrawn });
		if (confirmedOn !== undefined) await markConfirmed(trx, { id, confirmedOn });
		const rows = writtenIn(slugs).flatMap((locale) =>
			(slugs[locale] ?? []).map((slug, index) => ({ type, locale, slug, record: id, turn: index + 1 }))
		);
		if (rows.length > 0) await trx.insertInto('slug').values(rows).execute();
	}
	await settleArchivedSlugs(
		trx,
		records.map(({ id }) => id)
	);
}

/** The sets of an archive. What it says is scheduled and is in none of them, as in older archives, becomes public alone. */
function setsIn({ at, records, sets = [] }: Archive, newId: Tools['newId']): NewSet[] {
	const placed = new Set(sets.flatMap(({ parts }) => parts.map(({ record, part }) => `${record} ${part}`)));
	const single = records.flatMap(({ id: record, parts, withdrawn }) =>
		partsIn(parts).flatMap(([part, { revision, draft }]): NewSet[] => {
			if (draft?.publishAt === undefined || withdrawn || placed.has(`${record} ${part}`)) return [];
			const { publishAt, writtenBy: scheduledBy, snapshot } = draft;
			const only = { record, part, revision, snapshot };
			return [{ id: newId(), publishAt, scheduledAt: at, scheduledBy, parts: [only] }];
		})
	);
	return [...sets, ...single];
}

function partsToWrite({ id, parts }: ArchivedRecord) {
	return partsIn(parts).map(([part, { revision, ...state }]) => ({
		key: { record: id, part },
		revision: revision - 1,
		// What came as JSON holds no undefined.
		next: state as Part
	}));
}

function linksToWrite(
	{ id, type, parts }: ArchivedRecord,
	valuesIn: (hash: string | undefined) => AnyValues
): PartLinks[] {
	return partsIn(parts).flatMap(([part, stored]) =>
		(['draft', 'published'] as const).map((state) => ({
			key: { record: id, part },
			state,
			links: linksOf(fieldsOf(typeOf(type), part), valuesIn(stored[state]?.snapshot))
		}))
	);
}

/** One event a record, and one more for the day on which it was confirmed; returns the numbers of the first by record. */
async function appendEvents(chain: Chain, { records }: Archive): Promise<ReadonlyMap<string, number>> {
	const events = new Map<string, number>();
	for (const { id, parts, confirmedOn } of records) {
		const changes = partsIn(parts).map(([part, { revision, draft, published }]): Change => {
			const snapshot = (draft ?? published)?.snapshot;
			return { record: id, part, before: 0, after: revision, ...(snapshot !== undefined && { snapshot }) };
		});
		const { seq } = await chain.append({ actor: request, request, action: 'RecordRestored', object: id, changes });
		events.set(id, seq);
		if (confirmedOn === undefined) continue;
		await chain.append({ actor: request, request, action: 'Confirmed', object: id, changes: [{ confirmedOn }] });
	}
	return events;
}

type ArchivedPart = NonNullable<ArchivedRecord['parts'][PartName]>;

function partsIn(parts: ArchivedRecord['parts']): [PartName, ArchivedPart][] {
	return partNames.flatMap((name): [PartName, ArchivedPart][] => {
		const part = parts[name];
		return part ? [[name, part]] : [];
	});
}

function typeOf(name: string): ContentType {
	if (!isTypeName(name)) throw new Error(`Nobody knows the type ${name}`);
	return contentTypes[name];
}
