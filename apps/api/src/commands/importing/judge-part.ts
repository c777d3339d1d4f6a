import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, entrySchema } from '@kok/domain/content-type';
import { issuesOf } from '@kok/domain/issues';
import { type Circumstances, type Origin, type Part, type PartName, decidePart } from '@kok/domain/rules/part';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import type { PartRead } from '@kok/domain/table/table';
import { isLocale } from '@kok/domain/words';
import { currentText, type WholeRecord } from '../../db/stores/bulk-store.ts';
import type { StoredPart } from '../../db/stores/part-store.ts';
import { type Snapshot, fieldsOf, snapshotOf } from '../../db/stores/snapshot-store.ts';

/** A text that is to be saved, judged: what stands there after it. */
export interface Save {
	part: PartName;
	before: StoredPart | undefined;
	values: AnyValues;
	snapshot: Snapshot;
	next: Part;
	/** What stood there; nothing where the part is new. */
	former: AnyValues | undefined;
	columnOf: PartRead['columnOf'];
	cellsOf: PartRead['cellsOf'];
}

/** What judging a part needs beside the part: its record as it stands, and the texts in it. */
export interface JudgingContext {
	record: WholeRecord | undefined;
	texts: ReadonlyMap<string, AnyValues>;
	circumstances: Circumstances;
	/** The row's other texts that were judged before, which a translation may come from. */
	saves: readonly Save[];
}

export type JudgedPart = { fate: 'save'; save: Save } | { fate: 'same' } | { fate: 'faulty'; issues: RowIssue[] };

/** Judges the parts of one type. */
export function partJudge(type: ContentType) {
	function readValues({ part, value, columnOf, faults }: PartRead): { values: AnyValues } | { issues: RowIssue[] } {
		const read = entrySchema(fieldsOf(type, part)).safeParse(value, { reportInput: true });
		if (read.success && faults.length === 0) return { values: read.data };
		const issues = read.success ? [] : issuesOf(read.error);
		return { issues: [...faults, ...issues.map(({ path, ...issue }) => ({ ...issue, column: columnOf(path) }))] };
	}

	return function judgePart(read: PartRead, context: JudgingContext): JudgedPart {
		const given = readValues(read);
		if ('issues' in given) return { fate: 'faulty', issues: given.issues };

		const before = context.record?.parts.get(read.part);
		const stored = before && context.texts.get(currentText(before) ?? '');
		if (stored && isSame(stored, given.values)) return { fate: 'same' };

		const objection = objectionTo(read, context);
		if (objection) return { fate: 'faulty', issues: [objection] };
		return decide(type, { read, values: given.values, context });
	};
}

/** What stands against changing a part that is there: it was not read as it is now, or the record is withdrawn. */
function objectionTo({ part, revision, translatedFrom }: PartRead, { record }: JudgingContext): RowIssue | undefined {
	if (record?.withdrawn) return rowIssue('id', 'withdrawn');
	if (translatedFrom && !isLocale(translatedFrom)) return rowIssue(`${part}.translatedFrom`, 'not-a-translation');
	if (!record) return undefined;
	const column = `${part}.revision`;
	const stored = record.parts.get(part)?.revision;
	if (revision === undefined) return stored === undefined ? undefined : rowIssue(column, 'revision-missing');
	if (!/^[1-9]\d{0,8}$/.test(revision)) return rowIssue(column, 'not-a-revision');
	return Number(revision) === stored ? undefined : rowIssue(column, 'stale');
}

function decide(
	type: ContentType,
	{ read, values, context }: { read: PartRead; values: AnyValues; context: JudgingContext }
): JudgedPart {
	const { part, columnOf, cellsOf } = read;
	const before = context.record?.parts.get(part);
	const snapshot = snapshotOf(type, { part, values });
	const origin = originOf(read, context);
	const verdict = decidePart(before?.state ?? {}, {
		name: part,
		command: { type: 'SaveDraft', text: { snapshot: snapshot.hash, ...(origin && { origin }) } },
		circumstances: { ...context.circumstances, logged: type.logged ?? false }
	});
	if (!verdict.accepted) {
		const column = verdict.refusal === 'not-a-translation' ? `${part}.translatedFrom` : part;
		return { fate: 'faulty', issues: [rowIssue(column, verdict.refusal)] };
	}
	const former = before && context.texts.get(currentText(before) ?? '');
	return { fate: 'save', save: { part, before, values, snapshot, next: verdict.next, former, columnOf, cellsOf } };
}

/**
 * What a wording was translated from: what the row brings in that language, else what it came from before, so that a
 * small correction does not hide that it is behind, else what stands there now.
 */
function originOf({ part, translatedFrom }: PartRead, { record, saves }: JudgingContext): Origin | undefined {
	const state = record?.parts.get(part)?.state;
	const former = (state?.draft ?? state?.published)?.origin;
	if (translatedFrom === undefined) return former;
	if (!isLocale(translatedFrom)) return undefined;

	const fresh = saves.find((save) => save.part === translatedFrom)?.snapshot.hash;
	if (fresh === undefined && former?.locale === translatedFrom) return former;
	const source = record?.parts.get(translatedFrom);
	const snapshot = fresh ?? (source && currentText(source));
	return snapshot === undefined ? undefined : { locale: translatedFrom, snapshot };
}

function isSame(one: AnyValues, other: AnyValues): boolean {
	return canonicalJson(jsonOf(one)) === canonicalJson(jsonOf(other));
}
