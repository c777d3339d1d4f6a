import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import type { AnyRecord } from '@kok/domain/release/any-record';
import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { isValues, typesFound } from '../any-record.ts';

/** A record that can be found. It stays where it is: an index holds no text. */
export interface Document {
	type: TypeName;
	record: AnyRecord;
	/** Records without a page of their own that are read on its page. */
	told: readonly Told[];
}

export interface Told {
	type: TypeName;
	record: AnyRecord;
}

/** What is told on the page of another record, and the field that names that record. */
const tellers = {
	introduction: 'clauses',
	assessment: 'demand',
	demand_act_link: 'clauses',
	representation: 'body'
} as const;

/** Every record with a page, in the order of the release, a type at a time. */
export function* listDocuments(content: Content): Generator<undefined, Document[]> {
	const told = toldOf(content);
	const documents: Document[] = [];
	for (const type of typesFound) {
		yield;
		for (const record of content.records[type]) documents.push({ type, record, told: told.get(record.id) ?? untold });
	}
	return documents;
}

const untold: readonly Told[] = [];

/** A page of the site that shows no record stands among what the network says of itself. */
export function fixedDocument(record: AnyRecord): Document {
	return { type: 'page', record, told: untold };
}

/** The place of each document's type among the types that can be found. */
export function typePlaces(documents: readonly Document[]): Uint8Array {
	return Uint8Array.from(documents, ({ type }) => typesFound.indexOf(type));
}

/** By the id of the record on whose page it is told. */
function toldOf(content: Content): ReadonlyMap<string, readonly Told[]> {
	const told = new Map<string, Told[]>();
	const tell = (type: TypeName, record: AnyRecord, owners: readonly string[]) => {
		for (const owner of owners) {
			const known = told.get(owner) ?? [];
			told.set(owner, known);
			known.push({ type, record });
		}
	};
	for (const [type, field] of Object.entries(tellers) as [keyof typeof tellers, string][]) {
		const records: readonly AnyRecord[] = content.records[type];
		for (const record of uncorrectedRecords(records)) tell(type, record, idsIn(record.facts.values[field]));
	}

	const introductions = new Map(uncorrectedRecords(content.records.introduction).map((record) => [record.id, record]));
	for (const record of uncorrectedRecords(content.records.reaction)) {
		const { clauses } = introductions.get(String(record.facts.values['introduction']))?.facts.values ?? {};
		tell('reaction', record, idsIn(clauses));
	}
	return told;
}

/** Of one id, or of a list of citations. */
function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	return isValues(value) ? idsIn(value['demand']) : [];
}
