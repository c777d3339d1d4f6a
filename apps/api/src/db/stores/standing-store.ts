import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { vitalFieldsOf, vitalTargetsOf, withTheirDependents, withTheirTargets } from '@kok/domain/vital-targets';
import { type Locale, contentLanguages, isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { OpenRecord } from './open-records.ts';
import type { Database } from '../schema.ts';
import { raise } from './snapshot-store.ts';

/** Where a record stands with the public. */
export interface Standing {
	id: string;
	type: ContentType;
	/**
	 * `shown`: it is read. `hidden`: it, or something that it cannot do without, was never read or protects someone.
	 * `past`: it was read once and is not now.
	 */
	is: 'shown' | 'hidden' | 'past';
	/** Its published titles by language. */
	titles: ReadonlyMap<Locale, string>;
}

/** Where some records stand with the public, in the order of their ids; the rules are those by which a release is compiled. */
export async function readStandings(db: Kysely<Database>, records: readonly string[]): Promise<Standing[]> {
	const found = await readWithTargets(db, records);
	const shown = new Set(withTheirTargets(found.filter(isShownAlone)).map(({ id }) => id));
	const hidden = withTheirDependents(found, { ids: found.filter(isHiddenAlone).map(({ id }) => id) });
	const asked = new Set(records);
	const standing = (id: string): Standing['is'] => (shown.has(id) ? 'shown' : hidden.has(id) ? 'hidden' : 'past');
	return found
		.filter(({ id }) => asked.has(id))
		.map(({ id, type, titles }) => ({ id, type, is: standing(id), titles }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What keeps each of some records from being shown: the record itself where it is not public, and whatever it cannot do
 * without that is not. Of one that is shown it is nothing.
 */
export async function readBlockers(
	db: Kysely<Database>,
	records: readonly OpenRecord[]
): Promise<Map<string, ReadonlySet<string>>> {
	const own = records.flatMap(foundOpen);
	const asked = new Set(own.map(({ id }) => id));
	const missing = own.flatMap(({ targets }) => targets).filter((id) => !asked.has(id));
	const all = new Map([...own, ...(await readWithTargets(db, missing))].map((found) => [found.id, found]));
	return new Map(own.map(({ id }) => [id, blockersOf(id, all)]));
}

function blockersOf(record: string, all: ReadonlyMap<string, Found>): ReadonlySet<string> {
	const reached = new Set([record]);
	const blockers = new Set<string>();
	for (const id of reached) {
		const found = all.get(id);
		if (!found || !isShownAlone(found)) blockers.add(id);
		for (const target of found?.targets ?? []) reached.add(target);
	}
	return blockers;
}

function foundOpen({ id, type: name, withdrawn, parts, textOf }: OpenRecord): Found[] {
	if (!isTypeName(name)) return [];
	const type: ContentType = contentTypes[name];
	const texts = [...parts].flatMap(([part, { state }]) => {
		const values = textOf(state.published?.snapshot);
		return values ? [{ part, values }] : [];
	});
	return [foundIn({ id, type, withdrawnFor: withdrawn?.reason ?? null, texts })];
}

/** Some records, and all whose published facts say that they cannot do without one of them. */
export async function listHanging(db: Kysely<Database>, records: readonly string[]): Promise<string[]> {
	const found = new Set(records);
	for (let next = [...found]; next.length > 0;) {
		const rows = await inPortions(next, async (some) => selectHanging(db, some).execute());
		next = [...new Set(rows.map(({ record }) => record))].filter((record) => !found.has(record));
		for (const record of next) found.add(record);
	}
	return [...found];
}

const types: readonly ContentType[] = Object.values(contentTypes);
const vitalFields = [...new Set(types.flatMap(vitalFieldsOf))];

/** A field of the same name may be no vital one in another type; then one record more is looked at. */
function selectHanging(db: Kysely<Database>, targets: readonly string[]) {
	return db
		.selectFrom('link')
		.select('record')
		.where('target', 'in', targets)
		.where('part', '=', 'facts')
		.where('state', '=', 'published')
		.where('field', 'in', vitalFields);
}

interface Found {
	id: string;
	type: ContentType;
	withdrawnFor: Database['record']['withdrawn_for'];
	facts: AnyValues | undefined;
	targets: readonly string[];
	titles: ReadonlyMap<Locale, string>;
	/** Languages in which it has published words. */
	wordings: readonly Locale[];
}

function isShownAlone(found: Found): boolean {
	const isNamed = found.type.title === undefined || found.wordings.length > 0;
	return found.facts !== undefined && found.withdrawnFor === null && isNamed && !isWithheld(found);
}

/** Published facts are never taken back, so one without them was never public. */
function isHiddenAlone(found: Found): boolean {
	return found.withdrawnFor === 'protection' || found.facts === undefined || isWithheld(found);
}

function isWithheld({ type, facts }: Found): boolean {
	return facts !== undefined && (type.isWithheld?.(facts) ?? false);
}

/** The records, and all that they cannot do without. */
async function readWithTargets(db: Kysely<Database>, records: readonly string[]): Promise<Found[]> {
	const all: Found[] = [];
	const asked = new Set<string>();
	for (let next = [...new Set(records)]; next.length > 0;) {
		for (const id of next) asked.add(id);
		const found = await readFound(db, next);
		all.push(...found);
		next = [...new Set(found.flatMap(({ targets }) => targets))].filter((id) => !asked.has(id));
	}
	return all;
}

async function readFound(db: Kysely<Database>, ids: readonly string[]): Promise<Found[]> {
	const rows = await inPortions(ids, async (some) => selectPublished(db, some).execute());
	return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, group]) => {
		const [{ type: name = '', withdrawn_for: withdrawnFor = null } = {}] = group;
		if (!isTypeName(name)) return [];
		const type: ContentType = contentTypes[name];
		const texts = group.flatMap(({ name: part, kind, fields_version, body }) =>
			part === null || kind === null || fields_version === null || body === null
				? []
				: [{ part, values: raise(type, { part: kind, fields_version, body }) }]
		);
		return [foundIn({ id, type, withdrawnFor, texts })];
	});
}

/** A record by what is published of it. */
function foundIn({
	id,
	type,
	withdrawnFor,
	texts
}: Pick<Found, 'id' | 'type' | 'withdrawnFor'> & { texts: readonly { part: string; values: AnyValues }[] }): Found {
	const facts = texts.find(({ part }) => part === 'facts')?.values;
	const words = texts.flatMap(({ part, values }) => (isLocale(part) ? [{ locale: part, values }] : []));
	return { id, type, withdrawnFor, facts, targets: vitalTargetsOf(type, facts ?? {}), ...titlesIn(type, words) };
}

/** A row for each published text of a record, or one without a text. */
function selectPublished(db: Kysely<Database>, records: readonly string[]) {
	return db
		.selectFrom('record')
		.leftJoin('part', (join) =>
			join.onRef('part.record', '=', 'record.id').on('part.name', 'in', ['facts', ...contentLanguages])
		)
		.leftJoin('snapshot', 'snapshot.hash', 'part.published')
		.select(['record.id', 'record.type', 'record.withdrawn_for', 'part.name'])
		.select(['snapshot.part as kind', 'snapshot.fields_version', 'snapshot.body'])
		.where('record.id', 'in', records);
}

function titlesIn({ title }: ContentType, words: readonly { locale: Locale; values: AnyValues }[]) {
	const titles = title === undefined ? [] : words.map(({ locale, values }) => [locale, String(values[title])] as const);
	return { wordings: words.map(({ locale }) => locale), titles: new Map(titles) };
}
