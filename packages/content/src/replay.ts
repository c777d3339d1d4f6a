import { type Hash, canonicalJson } from '@kok/domain/canonical';
import { type AnyValues, type Around, type ContentType, type Fields, entrySchema } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import { linksOf } from '@kok/domain/links';
import type { PublishedPart, RecordState } from '@kok/domain/release/compile';
import { hindranceOf } from '@kok/domain/rules/hindrance';
import { type Origin, type Part, type PartCommand, type PartName, type Text, decidePart } from '@kok/domain/rules/part';
import type { Publication } from '@kok/domain/release/publication';
import { type Withdrawal, decideWithdrawal } from '@kok/domain/rules/withdrawal';
import { type Locale, isLocale } from '@kok/domain/words';
import { slugOf } from '@kok/slugs/slug';
import type { History, Step } from './history.ts';
import { type NamedRecord, settleSlugs } from './settle-slugs.ts';

/**
 * Takes every step by the rules of the domain and returns the records as a release is compiled from them.
 * Throws at the first step that a rule refuses or whose values do not fit.
 */
export function replay({ fourEyes, steps }: History, { hash }: { hash: Hash }): RecordState[] {
	const desk: Desk = {
		fourEyes,
		hash,
		records: new Map(),
		texts: new Map(),
		slugs: new Map(),
		fixedValues: new Map(),
		naming: new Map()
	};
	for (const step of steps) take(desk, step);
	return [...desk.records.values()].map((record) => stateOf(desk, record));
}

/** A record while its history is told. */
interface Told {
	id: RecordId;
	type: TypeName;
	parts: Map<PartName, Part>;
	slugs: { [L in Locale]?: string[] };
	withdrawn?: Withdrawal;
	/** What its published facts say that it cannot do without. */
	targets: readonly string[];
	publications: Publication[];
}

/** All that is known at one moment of the telling. */
interface Desk {
	fourEyes: boolean;
	hash: Hash;
	records: Map<RecordId, Told>;
	texts: Map<string, AnyValues>;
	/** Whose a slug is, by type, language and slug. */
	slugs: Map<string, RecordId>;
	/** Whose a fixed value is, by type and value. */
	fixedValues: Map<string, RecordId>;
	/** Whose published facts have named a record, by its id. */
	naming: Map<RecordId, Set<RecordId>>;
}

type PartStep = Exclude<Step, { do: 'Create' | 'Withdraw' }>;

function take(desk: Desk, step: Step): void {
	switch (step.do) {
		case 'Create':
			return create(desk, step);
		case 'Withdraw':
			return withdraw(desk, step);
		case 'SaveDraft':
		case 'AskForReview':
		case 'Approve':
		case 'Publish':
		case 'Unpublish':
		case 'DiscardDraft':
		case 'Return':
			return changePart(desk, step);
	}
}

function create({ records }: Desk, step: Extract<Step, { do: 'Create' }>): void {
	const { record: id, type } = step;
	const declared: ContentType = contentTypes[type];
	if (records.has(id)) throw refused(step, 'the record exists already');
	const another = declared.single && [...records.values()].some((record) => record.type === type);
	if (another) throw refused(step, 'only-one-of-its-type');
	records.set(id, { id, type, parts: new Map(), slugs: {}, targets: [], publications: [] });
}

function withdraw(desk: Desk, step: Extract<Step, { do: 'Withdraw' }>): void {
	const { withdrawal } = step;
	const record = findTold(desk, step);
	const type: ContentType = contentTypes[record.type];
	const successor = withdrawal.reason === 'replaced' ? desk.records.get(withdrawal.by) : undefined;
	const verdict = decideWithdrawal(withdrawal, {
		id: record.id,
		withdrawn: record.withdrawn?.reason,
		single: type.single ?? false,
		logged: (type.logged ?? false) && record.parts.get('facts')?.published !== undefined,
		successorStands: successor?.type === record.type && !successor.withdrawn
	});
	if (!verdict.accepted) throw refused(step, verdict.refusal);
	record.withdrawn = verdict.next;
	settleNames(desk, record);
}

function changePart(desk: Desk, step: PartStep): void {
	const { part: name, at, actor } = step;
	const record = findTold(desk, step);
	const type: ContentType = contentTypes[record.type];
	if (record.withdrawn) throw refused(step, 'withdrawn');
	if (Object.keys(fieldsOf(type, name)).length === 0) throw refused(step, 'part-does-not-exist');

	const before = record.parts.get(name) ?? {};
	const verdict = decidePart(before, {
		name,
		command: commandOf(desk, record, step),
		circumstances: {
			at,
			actor,
			fourEyes: desk.fourEyes,
			logged: type.logged ?? false,
			...gateOf(desk, record, { step, before })
		}
	});
	if (!verdict.accepted) throw refused(step, verdict.refusal);

	record.parts.set(name, verdict.next);
	if (type.keepsVersions !== undefined) noteWhatIsPublic(desk, record, { name, at, before, next: verdict.next });
	if (verdict.event.type !== 'Published') return;
	keepNames(desk, record, { name, text: verdict.next.published });
	if (name !== 'inside') settleNames(desk, record, { name, before, next: verdict.next });
}

function noteWhatIsPublic(
	desk: Desk,
	{ publications }: Told,
	{ name, at, before, next }: { name: PartName; at: string; before: Part; next: Part }
): void {
	const { published } = next;
	if (name === 'inside' || before.published?.snapshot === published?.snapshot) return;
	publications.push(
		published ? { part: name, at, snapshot: published.snapshot, values: textOf(desk, published) } : { part: name }
	);
}

function commandOf(desk: Desk, record: Told, step: PartStep): PartCommand {
	switch (step.do) {
		case 'SaveDraft':
			return { type: 'SaveDraft', text: { snapshot: keepValues(desk, record, step), ...originOf(record, step) } };
		case 'AskForReview':
		case 'Return':
		case 'Approve':
		case 'Publish':
		case 'Unpublish':
		case 'DiscardDraft':
			return { type: step.do };
	}
}

type SaveStep = Extract<Step, { do: 'SaveDraft' }>;

function keepValues({ records, texts, hash }: Desk, { type: ofRecord }: Told, step: SaveStep): string {
	const fields = fieldsOf(contentTypes[ofRecord], step.part);
	const read = entrySchema(fields).safeParse(step.values);
	if (!read.success) throw refused(step, read.error.message);
	const values: AnyValues = read.data;
	for (const { field, target, type } of linksOf(fields, values)) {
		if (records.get(target)?.type !== type) throw refused(step, `no-such-record (${field})`);
	}

	const snapshot = hash(canonicalJson(values));
	texts.set(snapshot, values);
	return snapshot;
}

/** A translator works from what stands there now: the draft where there is one, else what is published. */
function originOf({ parts }: Told, step: SaveStep): { origin?: Origin } {
	const { translatedFrom } = step;
	if (translatedFrom === undefined) return {};
	const source = parts.get(translatedFrom);
	const text = source?.draft ?? source?.published;
	if (!text) throw refused(step, 'nothing-to-translate');
	return { origin: { locale: translatedFrom, snapshot: text.snapshot } };
}

/** What stands against publishing facts as they are, and whether a second person has to read them. */
function gateOf(desk: Desk, { id, type: name }: Told, { step, before }: { step: PartStep; before: Part }) {
	if (step.do !== 'Publish' || step.part !== 'facts' || !before.draft) return {};
	const type: ContentType = contentTypes[name];
	const facts = textOf(desk, before.draft);
	const published = before.published && textOf(desk, before.published);
	const hindrance = hindranceOf(type, { facts, before: published, around: lookAround(desk, type, facts) });
	const holder = type.fixed === undefined ? undefined : desk.fixedValues.get(keyOf(name, facts[type.fixed]));
	const taken = holder !== undefined && holder !== id ? ('number-taken' as const) : undefined;
	return { hindrance: hindrance ?? taken, asksSecondReader: type.asksSecondReader?.(facts) ?? false };
}

function lookAround(desk: Desk, { guard }: ContentType, facts: AnyValues): Around | undefined {
	const about = guard && facts[guard.about];
	if (typeof about !== 'string') return undefined;
	const naming = [...(desk.naming.get(about) ?? [])].flatMap((id) => {
		const record = desk.records.get(id);
		const named = record && publicFacts(desk, record);
		return record && named ? [{ id, type: record.type, facts: named }] : [];
	});
	const target = desk.records.get(about);
	return { about, target: target && publicFacts(desk, target), naming };
}

function publicFacts(desk: Desk, { parts, withdrawn }: Told): AnyValues | undefined {
	const published = withdrawn ? undefined : parts.get('facts')?.published;
	return published && textOf(desk, published);
}

/** What stays a record's own once it was published: its fixed value, and whom its facts name. */
function keepNames(desk: Desk, record: Told, { name, text }: { name: PartName; text: Text | undefined }): void {
	const { id, type } = record;
	const declared: ContentType = contentTypes[type];
	const values = text && textOf(desk, text);
	if (!values || name !== 'facts') return;
	if (declared.fixed !== undefined) desk.fixedValues.set(keyOf(type, values[declared.fixed]), id);
	const links = linksOf(declared.facts, values);
	record.targets = links.flatMap(({ isVital, target }) => (isVital ? [target] : []));
	for (const { target } of links) desk.naming.set(target, (desk.naming.get(target) ?? new Set()).add(id));
}

/** The slugs follow what the public reads now: of the record, and of what hangs on it. */
function settleNames(desk: Desk, { id, type }: Told, change?: { name: PartName; before: Part; next: Part }): void {
	const { records, naming, slugs: holders } = desk;
	const renamed = change && renamedIn(desk, contentTypes[type], change);
	// Other words under the same title change neither what is public nor what it is called.
	if (change && change.name !== 'facts' && change.before.published && renamed === undefined) return;
	const find = (record: string) => namedRecord(desk, records.get(record));
	settleSlugs({ find, naming, holders }, { record: id, renamed });
}

function namedRecord(desk: Desk, told: Told | undefined): NamedRecord | undefined {
	if (!told) return undefined;
	const { id, type, parts, slugs, withdrawn } = told;
	const published = parts.get('facts')?.published;
	const targets = published ? told.targets : [];
	const words = [...parts.keys()].filter(isLocale).flatMap((locale) => {
		const text = parts.get(locale)?.published;
		return text ? [{ locale, values: textOf(desk, text) }] : [];
	});
	const facts = published && textOf(desk, published);
	return { id, type, slugs, ...(withdrawn && { withdrawn }), facts, targets, words };
}

/** The language in which a title became another one. */
function renamedIn(
	desk: Desk,
	{ title }: ContentType,
	{ name, before, next }: { name: PartName; before: Part; next: Part }
): Locale | undefined {
	const locale = isLocale(name) ? name : undefined;
	if (!locale || title === undefined || !before.published || !next.published) return undefined;
	const [former, now] = [before.published, next.published].map((text) =>
		slugOf(String(textOf(desk, text)[title]), locale)
	);
	return former === now ? undefined : locale;
}

function stateOf(desk: Desk, { id, type, parts, slugs, withdrawn, publications }: Told): RecordState {
	const facts = publishedOf(desk, parts.get('facts'));
	const wording = [...parts.keys()].filter(isLocale).flatMap((locale) => {
		const part = publishedOf(desk, parts.get(locale));
		return part ? [[locale, part] as const] : [];
	});
	return {
		id,
		type,
		...(facts && { facts }),
		wording: Object.fromEntries(wording),
		slugs,
		...(withdrawn && { withdrawn }),
		...(publications.length > 0 && { publications })
	};
}

function publishedOf(desk: Desk, part: Part | undefined): PublishedPart | undefined {
	if (!part?.published) return undefined;
	const { since, origin } = part.published;
	return {
		values: textOf(desk, part.published),
		since,
		...(origin && { origin: { locale: origin.locale, values: textOf(desk, origin) } })
	};
}

function textOf({ texts }: Desk, { snapshot }: { snapshot: string }): AnyValues {
	const values = texts.get(snapshot);
	if (!values) throw new Error(`No text has the hash ${snapshot}`);
	return values;
}

function findTold({ records }: Desk, step: Step): Told {
	const record = records.get(step.record);
	if (!record) throw refused(step, 'there is no such record');
	return record;
}

function fieldsOf({ facts, wording, inside }: ContentType, part: PartName): Fields {
	if (part === 'facts') return facts;
	return part === 'inside' ? inside : wording;
}

function keyOf(...parts: unknown[]): string {
	return parts.join(' ');
}

function refused(step: Step, reason: string): RefusedStep {
	return new RefusedStep(step, reason);
}

/** A step that a rule refuses, and why: the code of a refusal, or a sentence for who wrote the history. */
export class RefusedStep extends Error {
	readonly step: Step;
	readonly reason: string;

	constructor(step: Step, reason: string) {
		const part = 'part' in step ? ` ${step.part}` : '';
		super(`${step.do}${part} of ${step.record} by ${step.actor} at ${step.at}: ${reason}`, { cause: step });
		this.step = step;
		this.reason = reason;
	}
}
