import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { SnapshotHash } from '@kok/domain/rules/part';
import { type Locale, contentLanguages, isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { compiledOnce } from '../compiled-once.ts';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';
import { publishingAlone } from './setting-store.ts';
import { raise } from './snapshot-store.ts';

/** The facts of a record that are published, while it is not withdrawn. */
export interface PublicFacts {
	id: string;
	type: string;
	facts: AnyValues;
}

export async function publicFactsOf(db: Kysely<Database>, id: string): Promise<AnyValues | undefined> {
	const [found] = factsIn(await publicFacts(db).where('record.id', '=', id).execute());
	return found?.facts;
}

/** The published facts of the one record of a type. */
export async function findSingleFacts(db: Kysely<Database>, type: ContentType): Promise<AnyValues | undefined> {
	const [row] = (await readSingle(db, { type: type.name })).rows;
	return row && row.body !== null ? raise(type, { ...row, body: row.body }) : undefined;
}

/** The published facts of the network, and whether an admin has decided that one person may publish alone. */
export async function findNetworkFacts(
	db: Kysely<Database>
): Promise<{ facts: AnyValues; publishesAlone: boolean } | undefined> {
	const { network } = contentTypes;
	const [row] = (await readSingleText(db, { type: network.name })).rows;
	if (!row || row.is_erased) return undefined;
	const known = networkFacts.get(row.hash);
	const facts = known ?? (await findSingleFacts(db, network));
	if (!facts) return undefined;
	if (!known) {
		networkFacts.clear();
		networkFacts.set(row.hash, facts);
	}
	return { facts, publishesAlone: row.alone === 'true' };
}

/** Those that were read last, by the hash that names them: every change asks for them, and they hardly ever change. */
const networkFacts = new Map<SnapshotHash, AnyValues>();

/** The published name of the network in each language, while it is not withdrawn. */
export async function findNetworkNames(db: Kysely<Database>): Promise<Partial<Record<Locale, string>>> {
	const { network } = contentTypes;
	const rows = await db
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.select(['part.name', 'snapshot.part', 'snapshot.fields_version', 'snapshot.body'])
		.where('record.single_of', '=', network.name)
		.where('record.withdrawn_at', 'is', null)
		.where('part.name', 'in', contentLanguages)
		.execute();
	const named = rows.flatMap(({ name: locale, body, ...row }) => {
		const { name } = body === null ? {} : raise(network, { ...row, body });
		return isLocale(locale) && typeof name === 'string' ? [[locale, name] as const] : [];
	});
	return Object.fromEntries(named);
}

const readSingle = compiledOnce(['type'], (db, { type }: { type: string }) =>
	singleTexts(db, type).select(['snapshot.part', 'snapshot.fields_version', 'snapshot.body'])
);

const readSingleText = compiledOnce(['type'], (db, { type }: { type: string }) =>
	singleTexts(db, type)
		.select('snapshot.hash')
		.select((expression) => [
			expression('snapshot.body', 'is', null).as('is_erased'),
			expression.selectFrom('setting').select('value').where('setting.name', '=', publishingAlone).as('alone')
		])
);

function singleTexts(db: Kysely<Database>, type: string) {
	return db
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.where('record.single_of', '=', type)
		.where('part.name', '=', 'facts');
}

/** Facts of those records that are public in themselves: published, with a wording where their type has a title. */
export async function namedFactsOf(db: Kysely<Database>, ids: readonly string[]): Promise<PublicFacts[]> {
	return inPortions(ids, async (some) => {
		const found = factsIn(await publicFacts(db).where('record.id', 'in', some).execute());
		const named = await withWording(db, some);
		return found.filter(({ id, type }) => named.has(id) || (isTypeName(type) && isWithoutTitle(contentTypes[type])));
	});
}

async function withWording(db: Kysely<Database>, ids: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.selectFrom('part')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.select('part.record')
		.distinct()
		.where('part.record', 'in', ids)
		.where('part.name', 'in', contentLanguages)
		.where('snapshot.body', 'is not', null)
		.execute();
	return new Set(rows.map(({ record }) => record));
}

function isWithoutTitle({ title }: ContentType): boolean {
	return title === undefined;
}

/** Public facts that name a record, in the order of their ids. */
export async function publicFactsNaming(db: Kysely<Database>, target: string): Promise<PublicFacts[]> {
	const naming = namingAny(db, [target]);
	return factsIn(await publicFacts(db).where('record.id', 'in', naming).orderBy('record.id').execute());
}

/** Public facts of some records. */
export async function publicFactsOfSome(db: Kysely<Database>, ids: readonly string[]): Promise<PublicFacts[]> {
	return inPortions(ids, async (some) => factsIn(await publicFacts(db).where('record.id', 'in', some).execute()));
}

/** Public facts, of whatever type, that name one of some records in a field. */
export async function publicFactsNamingSome(
	db: Kysely<Database>,
	{ field, targets }: { field: string; targets: readonly string[] }
): Promise<PublicFacts[]> {
	return inPortions(targets, async (some) => {
		const naming = namingAny(db, some).where('field', '=', field);
		return factsIn(await publicFacts(db).where('record.id', 'in', naming).execute());
	});
}

function namingAny(db: Kysely<Database>, targets: readonly string[]) {
	return db
		.selectFrom('link')
		.select('record')
		.where('target', 'in', targets)
		.where('part', '=', 'facts')
		.where('state', '=', 'published');
}

function publicFacts(db: Kysely<Database>) {
	return db
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.select(['record.id', 'record.type', 'snapshot.part', 'snapshot.fields_version', 'snapshot.body'])
		.where('part.name', '=', 'facts')
		.where('record.withdrawn_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof publicFacts>['execute']>>[number];

function factsIn(rows: readonly Row[]): PublicFacts[] {
	return rows.flatMap(({ id, type, body, ...row }) =>
		body === null || !isTypeName(type) ? [] : [{ id, type, facts: raise(contentTypes[type], { ...row, body }) }]
	);
}
