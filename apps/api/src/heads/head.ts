import type { ContentType } from '@kok/domain/content-type';
import { type Languages, inTheirOrder } from '@kok/domain/languages';
import { ownerOf } from '@kok/domain/owner';
import { confirmedField, lastConfirmed, withConfirmation } from '@kok/domain/rules/confirmation';
import type { RefusalCode } from '@kok/domain/refusals';
import { type Draft, type PartName, partNames } from '@kok/domain/rules/part';
import { isLocale, writtenIn } from '@kok/domain/words';
import type { Selectable } from 'kysely';
import * as z from 'zod';
import { ownersIn } from '../access/ownership.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { StoredPart } from '../db/stores/part-store.ts';
import type { Database } from '../db/schema.ts';
import type { Face, PartFace } from './face.ts';
import { isBehind } from './is-behind.ts';
import { foldedWords, sortKeyOf } from './title-words.ts';

export type HeadRow = Selectable<Database['record_head']>;
type TitleRow = Selectable<Database['head_title']>;
type WordRow = Selectable<Database['head_word']>;

/** What an audience finds of a record in lists. */
export interface Head {
	row: HeadRow;
	titles: TitleRow[];
	words: WordRow[];
}

/** The last event about a record: when, and whose it was. */
export interface LastChange {
	at: string;
	actor: string | null;
}

/** What a head says that does not stand in the record's own parts. */
export interface HeadContext {
	type: ContentType;
	changed: LastChange;
	/** What keeps it from the members; see `readBlockers`. */
	blockers: ReadonlySet<string>;
	hindrances: ReadonlyMap<PartName, RefusalCode>;
	/** Of the network. */
	languages: Languages;
}

export const never = '9999-12-31T23:59:59.999Z';
/** More than one record keeps it from the members. */
const severalVeils = '*';

/** The heads of a record: that of the office, and that of the members where somebody among them may know of it. */
export function headsOf(record: OpenRecord, context: HeadContext): Head[] {
	const isKnown = !context.blockers.has(record.id) && context.blockers.size <= 1;
	return [headOfOffice(record, context), ...(isKnown ? [headOfMembers(record, context)] : [])];
}

function headOfOffice(record: OpenRecord, { type, changed, blockers, hindrances, languages }: HeadContext): Head {
	const face = faceOf(record, (part, stored) => shownToOffice(record, { part, stored, hindrances }));
	const facts = textIn(record, 'facts', 'office');
	return headIn(languages, {
		...nothingKnown,
		audience: 'office',
		record: record.id,
		type: type.name,
		veil: veilOf(blockers),
		owner: ownerOf(type, { id: record.id, values: facts ?? {} }) ?? null,
		...keepersOf(type, record),
		writer: changed.actor,
		changed_at: changed.at,
		due: dueIn(face),
		confirmed: confirmedIn(type, record, 'office'),
		wanted: wantedIn(record, type),
		public_facts: record.parts.get('facts')?.state.published?.snapshot ?? null,
		...statesIn(face),
		face: { ...face, titles: titlesOf(record, type, 'office') }
	});
}

function headOfMembers(record: OpenRecord, { type, blockers, languages }: HeadContext): Head {
	const face = faceOf(record, (_, stored) => shownToMembers(record, stored));
	// What only members see tells nothing to those who are none.
	const since = Object.entries(face.parts).flatMap(([part, { published }]) =>
		published && part !== 'inside' ? [published.since] : []
	);
	const facts = textIn(record, 'facts', 'members');
	return headIn(languages, {
		...nothingKnown,
		audience: 'members',
		record: record.id,
		type: type.name,
		veil: veilOf(blockers),
		owner: ownerOf(type, { id: record.id, values: facts ?? {} }) ?? null,
		...keepersOf(type, record),
		changed_at: since.toSorted().at(-1) ?? record.createdAt,
		confirmed: confirmedIn(type, record, 'members'),
		...statesIn(face),
		face: { ...face, titles: titlesOf(record, type, 'members') }
	});
}

const nothingKnown = { writer: null, due: never, wanted: null, public_facts: null };

function headIn(languages: Languages, { face, ...row }: Omit<HeadRow, 'face'> & { face: Face }): Head {
	const { audience, record } = row;
	const words = new Set(titlesInOrder(face, languages).flatMap(foldedWords));
	return {
		row: { ...row, face: JSON.stringify(face) },
		titles: titleRows(row, { face, languages }),
		words: [...words].map((word) => ({ audience, record, word }))
	};
}

/** Its place in the order of titles of each language; one that it has no title in takes it from the first that it has. */
export function titleRows(
	{ audience, record, type }: Pick<HeadRow, 'audience' | 'record' | 'type'>,
	{ face, languages }: { face: Pick<Face, 'titles'>; languages: Languages }
): TitleRow[] {
	const [first = ''] = titlesInOrder(face, languages);
	return languages.map((locale) => {
		return { audience, record, type, locale, sort: sortKeyOf(face.titles[locale] ?? first) };
	});
}

function titlesInOrder({ titles }: Pick<Face, 'titles'>, languages: Languages): string[] {
	return inTheirOrder(writtenIn(titles), languages).flatMap((locale) => titles[locale] ?? []);
}

function faceOf(
	{ createdAt, withdrawn, parts }: OpenRecord,
	show: (part: PartName, stored: StoredPart) => PartFace | undefined
): Omit<Face, 'titles'> {
	const shown = partNames.flatMap((part) => {
		const stored = parts.get(part);
		const face = stored && show(part, stored);
		return face ? [[part, face] as const] : [];
	});
	return { createdAt, ...(withdrawn && { withdrawn }), parts: Object.fromEntries(shown) };
}

function shownToOffice(
	{ parts }: OpenRecord,
	{ part, stored, hindrances }: { part: PartName; stored: StoredPart; hindrances: HeadContext['hindrances'] }
): PartFace {
	const { published, draft } = stored.state;
	const hindrance = hindrances.get(part);
	return {
		...(published && { published: { since: published.since } }),
		...(draft && { draft: shownOfDraft(draft) }),
		...(isBehind(stored, { parts, seesDrafts: true }) && { behind: true }),
		...(hindrance && { hindrance })
	};
}

function shownOfDraft({ stage, writtenBy, publishAt }: Draft): NonNullable<PartFace['draft']> {
	return { stage, writtenBy, ...(publishAt !== undefined && { publishAt }) };
}

function shownToMembers({ parts, textOf }: OpenRecord, stored: StoredPart): PartFace | undefined {
	const { published } = stored.state;
	if (!published || !textOf(published.snapshot)) return undefined;
	return {
		published: { since: published.since },
		...(isBehind(stored, { parts, seesDrafts: false }) && { behind: true })
	};
}

/** What an audience reads in a part: the office the draft where there is one. A text that was erased is none. */
function textIn({ parts, textOf }: OpenRecord, part: PartName, audience: HeadRow['audience']) {
	const { published, draft } = parts.get(part)?.state ?? {};
	return (audience === 'office' ? textOf(draft?.snapshot) : undefined) ?? textOf(published?.snapshot);
}

function titlesOf(record: OpenRecord, { title }: ContentType, audience: HeadRow['audience']): Face['titles'] {
	if (title === undefined) return {};
	const titles = [...record.parts.keys()].filter(isLocale).flatMap((locale) => {
		const words = textIn(record, locale, audience);
		return words ? [[locale, String(words[title])] as const] : [];
	});
	return Object.fromEntries(titles);
}

/** The value of the type's fixed fact in a draft. */
function wantedIn({ parts, textOf }: OpenRecord, { fixed }: ContentType): string | null {
	const facts = textOf(parts.get('facts')?.state.draft?.snapshot);
	return fixed === undefined || facts === undefined ? null : String(facts[fixed]);
}

function keepersOf(type: ContentType, record: OpenRecord): Pick<HeadRow, 'keeper' | 'next_keeper'> {
	const keepers = type.name === 'member' ? [record.id] : ownersIn(type, record);
	return { keeper: keepers.at(-1) ?? '', next_keeper: keepers.at(0) ?? '' };
}

/** When it was last known to hold. What is public counts, where something is. */
function confirmedIn(type: ContentType, record: OpenRecord, audience: HeadRow['audience']): string {
	const field = confirmedField(type);
	if (field === undefined || record.withdrawn) return never;
	const { confirmedOn } = record;
	const facts = textIn(record, 'facts', 'members') ?? textIn(record, 'facts', audience) ?? {};
	const { [field]: day, sources } = withConfirmation(type, { facts, confirmedOn });
	const known = Confirmable.safeParse({ confirmedOn: day, sources });
	return (known.success ? lastConfirmed(known.data) : undefined) ?? '';
}

const Confirmable = z.object({
	confirmedOn: z.string().optional(),
	sources: z.array(z.object({ dated: z.string().optional(), retrieved: z.string().optional() })).default([])
});

function veilOf(blockers: ReadonlySet<string>): string {
	const [first = ''] = blockers;
	return blockers.size > 1 ? severalVeils : first;
}

/** Nothing in a withdrawn record becomes public any more, and nobody works on it. */
function statesIn({ parts, withdrawn }: Omit<Face, 'titles'>) {
	const named = Object.entries(parts);
	const is = (has: (face: PartFace) => boolean) => Number(!withdrawn && named.some(([, face]) => has(face)));
	const inStage = (stage: Draft['stage']) => is(({ draft }) => draft?.stage === stage && !draft.publishAt);
	return {
		published: Number(
			!withdrawn && named.some(([part, { published }]) => part !== 'inside' && published !== undefined)
		),
		open: inStage('open'),
		in_review: inStage('in_review'),
		approved: inStage('approved'),
		scheduled: is(({ draft }) => draft?.publishAt !== undefined),
		withdrawn: Number(withdrawn !== undefined),
		behind: is(({ behind }) => behind === true),
		hindered: is(({ hindrance }) => hindrance !== undefined)
	};
}

function dueIn({ parts, withdrawn }: Omit<Face, 'titles'>): string {
	const hours = Object.values(parts).flatMap(({ draft }) => draft?.publishAt ?? []);
	return (withdrawn ? undefined : hours.toSorted()[0]) ?? never;
}
