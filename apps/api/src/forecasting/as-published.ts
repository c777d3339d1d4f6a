import { type NamedRecord, type Names, settleSlugs } from '@kok/content/settle-slugs';
import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { PublishedPart, RecordState } from '@kok/domain/release/compile';
import { withConfirmation } from '@kok/domain/rules/confirmation';
import { vitalTargetsOf } from '@kok/domain/vital-targets';
import { isLocale, writtenIn } from '@kok/domain/words';
import { slugOf } from '@kok/slugs/slug';
import type { ForeseenText } from './foreseen-text.ts';

/**
 * The records of a network as they would be if some texts were published at an instant, in their order. A release is
 * compiled from them as from any records: it is the one that publishing these texts would make. A record that nothing
 * changes is handed on as it is. A text of a record that is not among them, or was withdrawn, is passed over.
 */
export function asPublished(
	records: readonly RecordState[],
	{ texts, at }: { texts: readonly ForeseenText[]; at: string }
): RecordState[] {
	const table = openTable(records);
	for (const text of texts) {
		const before = table.records.get(text.record);
		if (!before || before.withdrawn || !isTypeName(before.type)) continue;
		const type: ContentType = contentTypes[before.type];
		table.records.set(before.id, withText(before, type, { text, at }));
		if (text.snapshot === text.replaces) continue;
		settle(table, { before, type, text });
	}
	return [...table.records.values()];
}

function withText(record: RecordState, type: ContentType, { text, at }: { text: ForeseenText; at: string }) {
	const { part, snapshot, values, replaces, origin, editorial, confirmedOn } = text;
	const shown: PublishedPart = {
		values: part === 'facts' ? withConfirmation(type, { facts: values, confirmedOn }) : values,
		since: at,
		...(origin && { origin })
	};
	const isNoted = type.keepsVersions !== undefined && snapshot !== replaces;
	const noted = { part, at, snapshot, values, ...(editorial && { editorial }) };
	const publications = [...(record.publications ?? []), ...(isNoted ? [noted] : [])];
	return {
		...record,
		...(part === 'facts' ? { facts: shown } : { wording: { ...record.wording, [part]: shown } }),
		...(publications.length > 0 && { publications })
	};
}

/** All records by their ids, and what their slugs follow from. */
interface Table {
	records: Map<string, RecordState>;
	holders: Names['holders'];
	/** Who cannot do without a record, by its id. */
	naming: Map<string, Set<RecordId>>;
}

function openTable(records: readonly RecordState[]): Table {
	const table: Table = { records: new Map(records.map((one) => [one.id, one])), holders: new Map(), naming: new Map() };
	for (const record of records) {
		noteTargets(table, record);
		for (const locale of writtenIn(record.slugs))
			for (const slug of record.slugs[locale] ?? []) table.holders.set(`${record.type} ${locale} ${slug}`, record.id);
	}
	return table;
}

function noteTargets({ naming }: Table, { id, type, facts }: RecordState): void {
	if (!facts || !isTypeName(type)) return;
	for (const target of vitalTargetsOf(contentTypes[type], facts.values))
		naming.set(target, (naming.get(target) ?? new Set()).add(id));
}

/** Gives and takes slugs as publishing the text would. */
function settle(
	table: Table,
	{ before, type, text: { record, part, values } }: { before: RecordState; type: ContentType; text: ForeseenText }
): void {
	const now = table.records.get(record);
	if (now && part === 'facts') noteTargets(table, now);
	const { title } = type;
	const former = isLocale(part) ? before.wording[part]?.values : undefined;
	const isRenamed =
		title !== undefined &&
		isLocale(part) &&
		former !== undefined &&
		slugOf(String(former[title]), part) !== slugOf(String(values[title]), part);

	const named = new Map<string, NamedRecord>();
	const find = (id: string) => {
		const known = named.get(id) ?? namedRecord(table.records.get(id));
		if (known) named.set(id, known);
		return known;
	};
	settleSlugs({ ...table, find }, { record: before.id, ...(isRenamed && isLocale(part) && { renamed: part }) });
	for (const { id, slugs } of named.values()) {
		const state = table.records.get(id);
		if (state && !isSameSlugs(state.slugs, slugs)) table.records.set(id, { ...state, slugs });
	}
}

function namedRecord(record: RecordState | undefined): NamedRecord | undefined {
	if (!record || !isTypeName(record.type)) return undefined;
	const { id, type, facts, wording, slugs, withdrawn } = record;
	return {
		id,
		type: record.type,
		slugs: Object.fromEntries(writtenIn(slugs).map((locale) => [locale, [...(slugs[locale] ?? [])]])),
		...(withdrawn && { withdrawn }),
		facts: facts?.values,
		targets: facts ? vitalTargetsOf(contentTypes[type], facts.values) : [],
		words: writtenIn(wording).flatMap((locale) => {
			const values = wording[locale]?.values;
			return values ? [{ locale, values }] : [];
		})
	};
}

function isSameSlugs(before: RecordState['slugs'], after: RecordState['slugs']): boolean {
	const languages = new Set([...writtenIn(before), ...writtenIn(after)]);
	return [...languages].every((locale) => (before[locale] ?? []).join(' ') === (after[locale] ?? []).join(' '));
}
