import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { Transaction } from 'kysely';
import { inPortions } from '../db/in-portions.ts';
import type { Database } from '../db/schema.ts';
import { type OpenRecord, withHead } from '../db/stores/open-records.ts';
import { listHanging } from '../db/stores/standing-store.ts';
import { readLanguages } from '../commands/settings.ts';
import { drawHeads } from './draw-heads.ts';
import type { Head, HeadRow, LastChange } from './head.ts';
import { readHeadRows, writeHeads } from './head-store.ts';
import { areTitled, titleAll } from './title-languages.ts';

/**
 * Draws the heads of records anew that the events of a transaction are about, and those of others whose heads follow from
 * them. It is called once, before the transaction ends. Records that are known to be standing so are not read, and are
 * given their new heads.
 */
export async function refreshHeads(
	trx: Transaction<Database>,
	changes: ReadonlyMap<string, LastChange>,
	standing: Map<string, OpenRecord>
): Promise<void> {
	if (changes.size === 0) return;
	const before = await readHeadRows(trx, [...changes.keys()]);
	const heads = await drawHeads(trx, changes, standing);
	await writeHeads(trx, { before, heads });
	for (const [id, record] of standing) {
		const head = officeHeadIn(heads.get(id) ?? []);
		if (head) standing.set(id, withHead(record, head));
	}
	const moves = [...heads].flatMap(([record, drawn]) => moveOf(before.get(record), drawn));

	const others = [
		...(await hangingOn(trx, moves)),
		...(await guardedBeside(trx, moves)),
		...(await wantingTheSame(trx, moves))
	].filter((record) => !heads.has(record));
	if (others.length > 0) await redraw(trx, [...new Set(others)]);
	if (moves.some(({ type, isPublicOtherwise }) => isPublicOtherwise && type.single)) await settleTitles(trx);
}

/** The network may write in other languages now. */
async function settleTitles(trx: Transaction<Database>): Promise<void> {
	const languages = await readLanguages(trx);
	if (!(await areTitled(trx, languages))) await titleAll(trx, languages);
}

/** How the head of the office changed. */
interface Move {
	record: string;
	type: ContentType;
	/** Whether other records keep it from the members, or let them see it, than did before. */
	isUnveiledOtherwise: boolean;
	/** Whether the public reads other facts of it than before, or none. */
	isPublicOtherwise: boolean;
}

function moveOf(before: readonly HeadRow[] | undefined, drawn: readonly Head[]): Move[] {
	const was = before?.find(({ audience }) => audience === 'office');
	const now = officeHeadIn(drawn);
	if (!now || !isTypeName(now.type)) return [];
	return [
		{
			record: now.record,
			type: contentTypes[now.type],
			// Before it was made, it kept itself from them.
			isUnveiledOtherwise: now.veil !== (was?.veil ?? now.record),
			isPublicOtherwise: now.public_facts !== (was?.public_facts ?? null) || now.withdrawn !== (was?.withdrawn ?? 0)
		}
	];
}

function officeHeadIn(drawn: readonly Head[]): HeadRow | undefined {
	return drawn.find(({ row }) => row.audience === 'office')?.row;
}

async function hangingOn(trx: Transaction<Database>, moves: readonly Move[]): Promise<string[]> {
	const moved = moves.filter(({ isUnveiledOtherwise }) => isUnveiledOtherwise).map(({ record }) => record);
	return moved.length === 0 ? [] : listHanging(trx, moved);
}

const types: readonly ContentType[] = Object.values(contentTypes);
const guardedTypes = types.filter(({ guard }) => guard);
/** What a guard looks at: records of these types, and whatever names one. */
const lookedAt = new Set(guardedTypes.flatMap(({ guard, facts }) => (guard && facts[guard.about]?.to) ?? []));

/** Drafts whose type has a guard: what stands against them depends on what is public beside them. */
async function guardedBeside(trx: Transaction<Database>, moves: readonly Move[]): Promise<string[]> {
	if (!moves.some(({ type, isPublicOtherwise }) => isPublicOtherwise && isLookedAt(type))) return [];
	const rows = await trx
		.selectFrom('record_head')
		.select('record')
		.where('audience', '=', 'office')
		.where(
			'type',
			'in',
			guardedTypes.map(({ name }) => name)
		)
		.where((expression) =>
			expression.or((['open', 'in_review', 'approved', 'scheduled'] as const).map((stage) => expression(stage, '=', 1)))
		)
		.execute();
	return rows.map(({ record }) => record);
}

function isLookedAt(type: ContentType): boolean {
	return lookedAt.has(type.name) || namesLookedAt(type.facts);
}

function namesLookedAt(fields: ContentType['facts']): boolean {
	return Object.values(fields).some(
		({ to, items }) => (to !== undefined && lookedAt.has(to)) || (items !== undefined && namesLookedAt(items))
	);
}

/** Drafts that ask for a fixed value which one of the records has taken. */
async function wantingTheSame(trx: Transaction<Database>, moves: readonly Move[]): Promise<string[]> {
	const takers = moves.filter(({ type, isPublicOtherwise }) => isPublicOtherwise && type.fixed !== undefined);
	const rows = await inPortions(takers, async (some) =>
		trx
			.selectFrom('record as taker')
			.innerJoin('record_head as head', (join) =>
				join.onRef('head.type', '=', 'taker.type').onRef('head.wanted', '=', 'taker.fixed_value')
			)
			.select('head.record')
			.where(
				'taker.id',
				'in',
				some.map(({ record }) => record)
			)
			.execute()
	);
	return rows.map(({ record }) => record);
}

/** Draws heads anew of records that did not change themselves. */
async function redraw(trx: Transaction<Database>, records: readonly string[]): Promise<void> {
	const before = await readHeadRows(trx, records);
	const changes = new Map(
		[...before.values()]
			.flat()
			.flatMap(({ audience, record, changed_at, writer }) =>
				audience === 'office' ? [[record, { at: changed_at, actor: writer }] as const] : []
			)
	);
	await writeHeads(trx, { before, heads: await drawHeads(trx, changes) });
}
