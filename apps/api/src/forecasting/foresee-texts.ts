import type { ContentType } from '@kok/domain/content-type';
import type { Part, PartName } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import { givingWay } from '@kok/release/give-way';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { isOwnOf } from '../access/ownership.ts';
import { readCircumstances } from '../commands/circumstances.ts';
import { type ChangeFault, type JudgedChange, judgeChange } from '../commands/judge-change.ts';
import { writerOf } from '../commands/own-draft.ts';
import type { Database } from '../db/schema.ts';
import { type OpenRecord, findOpenRecordsById } from '../db/stores/open-records.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import { readSnapshots } from '../db/stores/snapshot-store.ts';
import type { ForeseenText } from './foreseen-text.ts';

/** A text that somebody wants to see published: as it was typed, or the draft that stands there in a revision. */
export type AskedText = PartKey & ({ values: unknown; translatedFrom?: Locale | undefined } | { revision: number });

/** Why one of the texts cannot be foreseen. */
export type TextFault = PartKey & { /** Which of the texts it is. */ index: number; fault: ChangeFault };

/**
 * Checks texts as if each were saved as a draft by whoever asks; a draft is taken as it stands. Nothing is written. A
 * delegate is told of records that are not the own ones that they do not exist. What members see is never public, so it
 * is checked and then left out.
 */
export async function foreseeTexts(
	db: Kysely<Database>,
	{ asked, actor, at }: { asked: readonly AskedText[]; actor: Actor; at: string }
): Promise<{ texts: ForeseenText[] } | { faults: TextFault[] }> {
	const records = await findOpenRecordsById(
		db,
		asked.map(({ record }) => record)
	);
	const circumstances = await readCircumstances(db, { at, actor: actor.id, request: { type: 'SaveDraft' } });
	const [texts, faults]: [ForeseenText[], TextFault[]] = [[], []];
	const giveWay = givingWay();
	for (const [index, one] of asked.entries()) {
		const { record: id, part } = one;
		const mayWrite = actor.role !== 'delegate' || (await isOwnOf(db, actor, id));
		const record = mayWrite ? records.get(id) : undefined;
		const found = record ? await textIn(db, record, { one, actor, circumstances }) : notFound;
		if ('outcome' in found) faults.push({ record: id, part, index, fault: found });
		else if (part !== 'inside') texts.push(await foreseen(db, { record: found.record, part, text: found }));
		await giveWay();
	}
	return faults.length > 0 ? { faults } : { texts };
}

const notFound = { outcome: 'not-found' } as const;

/** A checked text, and what it was translated from. */
interface Checked extends Pick<ForeseenText, 'snapshot' | 'values' | 'editorial'> {
	record: OpenRecord;
	origin?: { locale: Locale; snapshot: string } | undefined;
}

interface Checking {
	one: AskedText;
	actor: Actor;
	circumstances: Awaited<ReturnType<typeof readCircumstances>>;
}

async function textIn(
	db: Kysely<Database>,
	record: OpenRecord,
	{ one, actor, circumstances }: Checking
): Promise<Checked | ChangeFault> {
	const stored = record.parts.get(one.part);
	const revision = stored?.revision ?? 0;
	if ('revision' in one) {
		const draft = stored?.state.draft;
		if (!stored) return notFound;
		if (revision !== one.revision) return { outcome: 'stale' };
		if (!draft) return { outcome: 'refused', refusal: 'no-draft' };
		const values = record.textOf(draft.snapshot);
		if (!values) return { outcome: 'refused', refusal: 'text-erased' };
		return { record, snapshot: draft.snapshot, values, origin: draft.origin, editorial: draft.correction };
	}
	const judged = await judgeChange(db, record, {
		target: { key: one, readRevision: revision },
		request: {
			type: 'SaveDraft',
			by: writerOf(actor),
			values: one.values,
			translatedFrom: one.translatedFrom ?? stored?.state.draft?.origin?.locale
		},
		circumstances
	});
	return judged.outcome === 'accepted' ? checked(judged, { part: one.part, draft: stored?.state.draft }) : judged;
}

/** The text of a draft that is meant as a correction is foreseen as one, by whatever way it comes here. */
function checked(
	{ record, next, text }: JudgedChange,
	{ part, draft }: { part: PartName; draft: Part['draft'] }
): Checked {
	const saved = part === 'inside' ? next.published : next.draft;
	if (!saved || !text) throw new Error('A draft that may be saved has a text');
	const editorial = draft?.snapshot === saved.snapshot ? draft.correction : undefined;
	return { record, snapshot: saved.snapshot, values: text.values, origin: saved.origin, editorial };
}

async function foreseen(
	db: Kysely<Database>,
	{ record, part, text }: { record: OpenRecord; part: ForeseenText['part']; text: Checked }
): Promise<ForeseenText> {
	const { snapshot, values, origin, editorial } = text;
	const source = origin && (await originText(db, typeOf(record), { record, snapshot: origin.snapshot }));
	const replaces = record.parts.get(part)?.state.published?.snapshot;
	return {
		record: record.id,
		part,
		snapshot,
		values,
		...(replaces !== undefined && { replaces }),
		...(editorial && { editorial }),
		...(origin && source && { origin: { locale: origin.locale, values: source } }),
		...(record.confirmedOn !== undefined && { confirmedOn: record.confirmedOn })
	};
}

async function originText(
	db: Kysely<Database>,
	type: ContentType,
	{ record, snapshot }: { record: OpenRecord; snapshot: string }
) {
	return record.textOf(snapshot) ?? (await readSnapshots(db, { type, hashes: [snapshot] })).get(snapshot);
}
