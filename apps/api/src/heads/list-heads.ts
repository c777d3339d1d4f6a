import type { Locale } from '@kok/domain/words';
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, expressionBuilder, sql } from 'kysely';
import { plannedAnew } from '../db/dialects/named-statements.ts';
import type { Database } from '../db/schema.ts';
import type { HeadRow } from './head.ts';
import { foldedWords } from './title-words.ts';

export const orders = ['title', 'changed', 'due', 'confirmed'] as const;
export type Order = (typeof orders)[number];

/** States that a record is counted in. It is in several where its parts are. */
export const states = ['published', 'open', 'in_review', 'approved', 'scheduled', 'withdrawn'] as const;
type State = (typeof states)[number];
const counted = [...states, 'behind', 'hindered'] as const;
export type Counts = Record<'all' | (typeof counted)[number], number>;

/** Which records are asked for. */
export interface Filter {
	type?: string | undefined;
	state?: State | undefined;
	withdrawn?: boolean | undefined;
	behind?: boolean | undefined;
	owner?: string | undefined;
	writer?: string | undefined;
	dueBefore?: string | undefined;
	confirmedBefore?: string | undefined;
	changedSince?: string | undefined;
	/** Words, or beginnings of words, that all stand in a title. */
	q?: string | undefined;
}

/** Where a page begins: behind the record that the page before ended with. */
export interface Place {
	key: string;
	record: string;
}

export interface Page {
	order: Order;
	/** By whose titles the records are ordered. */
	locale: Locale;
	after?: Place | undefined;
	limit: number;
}

/** Whose heads are looked through: those of the office, or those of the members, but what the own members keep as the office has it. */
export type Looking = { by: 'office' } | { by: 'members'; own: readonly string[] };

/** What a list shows of a head. */
export const shown = [
	'audience',
	'record',
	'type',
	'owner',
	'writer',
	'changed_at',
	'due',
	'confirmed',
	'behind',
	'hindered',
	'face'
] as const;

const listed = [...shown, 'key'] as const;

/** A row of a list, and its place in the order. */
export type ListedHead = Pick<HeadRow, (typeof shown)[number]> & { key: string };

/** A page of records in their order, in one statement. */
export async function listHeads(
	db: Kysely<Database>,
	{ filter, page, looking }: { filter: Filter; page: Page; looking: Looking }
): Promise<ListedHead[]> {
	const direction = directionOf(page.order);
	const of = (scope: Scope) => db.selectFrom(selectPage(db, { filter, page, scope }).as('listed')).select(listed);
	const [first, ...others] = scopesOf(looking);
	const listedHeads = others.reduce((some, scope) => some.unionAll(of(scope)), of(first));
	return listedHeads
		.orderBy('key', direction)
		.orderBy('record', direction)
		.limit(page.limit)
		.modifyEnd(sql.raw(plannedAnew))
		.execute();
}

/** How many records there are in each state, whichever of them is asked for, in one statement. */
export async function countHeads(
	db: Kysely<Database>,
	{ filter, looking }: { filter: Filter; looking: Looking }
): Promise<Counts> {
	const of = (scope: Scope) => selectStates(db, { ...filter, state: undefined }, scope);
	const [first, ...others] = scopesOf(looking);
	const heads = others.reduce((some, scope) => some.unionAll(of(scope)), of(first));
	const found = await db
		.selectFrom(heads.as('head'))
		.select(({ fn }) => fn.countAll<number | string>().as('all'))
		.select(({ fn }) => counted.map((state) => fn.sum<number | string | null>(state).as(state)))
		.modifyEnd(sql.raw(plannedAnew))
		.executeTakeFirstOrThrow();
	const numberOf = (name: keyof Counts) => Number(found[name] ?? 0);
	return {
		all: numberOf('all'),
		published: numberOf('published'),
		open: numberOf('open'),
		in_review: numberOf('in_review'),
		approved: numberOf('approved'),
		scheduled: numberOf('scheduled'),
		withdrawn: numberOf('withdrawn'),
		behind: numberOf('behind'),
		hindered: numberOf('hindered')
	};
}

/** How many records there are of each type that has some, the most first, in one statement. */
export async function countTypes(
	db: Kysely<Database>,
	{ filter, looking }: { filter: Filter; looking: Looking }
): Promise<{ type: string; count: number }[]> {
	const of = (scope: Scope) => db.selectFrom('record_head as head').select('head.type').where(matching(filter, scope));
	const [first, ...others] = scopesOf(looking);
	const heads = others.reduce((some, scope) => some.unionAll(of(scope)), of(first));
	const rows = await db
		.selectFrom(heads.as('head'))
		.select(({ fn }) => ['type', fn.countAll<number | string>().as('count')])
		.groupBy('type')
		.modifyEnd(sql.raw(plannedAnew))
		.execute();
	const counted = rows.map(({ type, count }) => ({ type, count: Number(count) }));
	return counted.toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** Part of the heads that someone looks through. */
interface Scope {
	audience: HeadRow['audience'];
	within?: (head: Head) => Expression<SqlBool>;
}

function scopesOf(looking: Looking): [Scope, ...Scope[]] {
	if (looking.by === 'office') return [{ audience: 'office' }];
	const { own } = looking;
	if (own.length === 0) return [{ audience: 'members', within: (head) => head('head.veil', '=', '') }];
	const isKept = (head: Head) => head.and([head('head.keeper', 'in', own), head('head.next_keeper', 'in', own)]);
	return [
		{
			audience: 'members',
			within: (head) => head.and([head('head.veil', 'in', ['', ...own]), head.not(isKept(head))])
		},
		{ audience: 'office', within: isKept }
	];
}

type Tables = Database & { head: Database['record_head']; place: Database['head_title'] };
type Head = ExpressionBuilder<Tables, 'head'>;

function selectStates(db: Kysely<Database>, filter: Filter, scope: Scope) {
	return db
		.selectFrom('record_head as head')
		.select(counted.map((state) => `head.${state}` as const))
		.where(matching(filter, scope));
}

/** By title the place of each record is looked up in its language first, else in the heads themselves. */
function selectPage(db: Kysely<Database>, { filter, page, scope }: { filter: Filter; page: Page; scope: Scope }) {
	const { order } = page;
	const heads = selectHeads(db).limit(page.limit);
	return order === 'title'
		? byTitle(heads.where(matching({ ...filter, q: undefined }, scope)), { filter, page, scope })
		: byColumn(heads.where(matching(filter, scope)), { ...page, order });
}

type Heads = ReturnType<typeof selectHeads>;
function selectHeads(db: Kysely<Database>) {
	return db.selectFrom('record_head as head').select(shown.map((column) => `head.${column}` as const));
}

function byTitle(heads: Heads, { filter: { type, q }, page, scope }: { filter: Filter; page: Page; scope: Scope }) {
	const { locale, after } = page;
	return heads
		.innerJoin('head_title as place', (join) =>
			join.onRef('place.record', '=', 'head.record').on('place.audience', '=', scope.audience)
		)
		.select('place.sort as key')
		.where('place.locale', '=', locale)
		.where(wordsIn(sql.ref('place.record'), { q, scope }))
		.$if(type !== undefined, (query) => query.where('place.type', '=', type ?? ''))
		.$if(after !== undefined, (query) =>
			query.where((place) =>
				place(place.refTuple('place.sort', 'place.record'), '>', place.tuple(after?.key ?? '', after?.record ?? ''))
			)
		)
		.orderBy('place.sort')
		.orderBy('place.record');
}

const columns = { changed: 'head.changed_at', due: 'head.due', confirmed: 'head.confirmed' } as const;

function byColumn(heads: Heads, { order, after }: Page & { order: keyof typeof columns }) {
	const column = columns[order];
	const direction = directionOf(order);
	return heads
		.select(`${column} as key` as const)
		.$if(after !== undefined, (query) =>
			query.where((head) =>
				head(
					head.refTuple(column, 'head.record'),
					direction === 'asc' ? '>' : '<',
					head.tuple(after?.key ?? '', after?.record ?? '')
				)
			)
		)
		.orderBy(column, direction)
		.orderBy('head.record', direction);
}

/** What was changed last comes first. */
function directionOf(order: Order): 'asc' | 'desc' {
	return order === 'changed' ? 'desc' : 'asc';
}

function matching(filter: Filter, scope: Scope): Expression<SqlBool> {
	const { audience, within } = scope;
	const head = expressionBuilder<Tables, 'head'>();
	const { type, state, withdrawn, behind, owner, writer, dueBefore, changedSince, confirmedBefore, q } = filter;
	return head.and([
		head('head.audience', '=', audience),
		...(within ? [within(head)] : []),
		...(type === undefined ? [] : [head('head.type', '=', type)]),
		...(state === undefined ? [] : [head(`head.${state}`, '=', 1)]),
		...(withdrawn === undefined ? [] : [head('head.withdrawn', '=', Number(withdrawn))]),
		...(behind === undefined ? [] : [head('head.behind', '=', Number(behind))]),
		...(owner === undefined ? [] : [head('head.owner', '=', owner)]),
		...(writer === undefined ? [] : [head('head.writer', '=', writer)]),
		...(dueBefore === undefined ? [] : [head('head.due', '<', dueBefore)]),
		...(confirmedBefore === undefined ? [] : [head('head.confirmed', '<', confirmedBefore)]),
		...(changedSince === undefined ? [] : [head('head.changed_at', '>=', changedSince)]),
		wordsIn(sql.ref('head.record'), { q, scope })
	]);
}

/** No text has a greater character. */
const last = '\u{10ffff}';

/**
 * Whether all words begin a word in the titles of a record. PostgreSQL would ask that of each record by itself; as something
 * that `is true` it gathers the records of a word once.
 */
function wordsIn(
	record: Expression<unknown>,
	{ q = '', scope: { audience } }: { q?: string | undefined; scope: Scope }
) {
	const words = expressionBuilder<Database>();
	return words.and(
		foldedWords(q).map((word) => {
			const found = words
				.selectFrom('head_word')
				.select('head_word.record')
				.where('head_word.audience', '=', audience)
				.where('head_word.word', '>=', word)
				.where('head_word.word', '<', word + last);
			return sql<SqlBool>`(${record} in ${found}) is true`;
		})
	);
}
