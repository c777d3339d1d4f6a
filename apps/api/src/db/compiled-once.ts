import type { Compilable, CompiledQuery, Kysely, QueryResult, Transaction } from 'kysely';
import { ahead } from './dialects/sent-ahead.ts';
import type { Database } from './schema.ts';

/** What a statement is run with, by name. */
type Given = Readonly<Record<string, string | number | null>>;

/** Before the name of a value in its place, while the statement is built. No text that is asked for contains it. */
const mark = '\u0000';

/**
 * A statement that is built once for each connection and then runs with one set of values after the other. Building one of
 * forty columns takes as long as running it.
 */
export function compiledOnce<Values extends Given, Row>(
	names: readonly (keyof Values & string)[],
	build: (db: Kysely<Database>, values: Values) => Compilable<Row>
): (db: Kysely<Database>, values: Values) => Promise<QueryResult<Row>> {
	const queryOf = compilingOnce(names, build);
	return async (db, values) => db.executeQuery(queryOf(db, values));
}

/** The same for a statement of a transaction whose answer nobody reads, which is sent ahead. */
export function sentOnce<Values extends Given>(
	names: readonly (keyof Values & string)[],
	build: (db: Kysely<Database>, values: Values) => Compilable
): (trx: Transaction<Database>, values: Values) => Promise<void> {
	const queryOf = compilingOnce(names, build);
	return async (trx, values) => void (await trx.executeQuery(ahead(queryOf(trx, values))));
}

function compilingOnce<Values extends Given, Row>(
	names: readonly (keyof Values & string)[],
	build: (db: Kysely<Database>, values: Values) => Compilable<Row>
): (db: Kysely<Database>, values: Values) => CompiledQuery<Row> {
	const built = new WeakMap<object, CompiledQuery<Row>>();
	return function queryOf(db, values) {
		const { adapter } = db.getExecutor();
		const query = built.get(adapter) ?? build(db, placesOf<Values>(names)).compile();
		built.set(adapter, query);
		const given: Given = values;
		// A column that has no place in the statement would stay as it was, and nobody would notice.
		if (Object.keys(given).length !== names.length) throw new Error(`Values beside ${names.join(', ')}`);
		const parameters = query.parameters.map((parameter) =>
			typeof parameter === 'string' && parameter.startsWith(mark) ? given[parameter.slice(mark.length)] : parameter
		);
		return { ...query, parameters };
	};
}

/** Stands for the values while a statement is built. Sound, because whoever builds a statement passes values on unread. */
function placesOf<Values extends Given>(names: readonly (keyof Values & string)[]): Values {
	return Object.fromEntries(names.map((name) => [name, `${mark}${name}`])) as Values;
}
