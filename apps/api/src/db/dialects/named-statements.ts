import type pg from 'pg';

/** For each name, the server keeps a plan in memory for as long as the connection lasts. */
const mostNames = 150;
const mostCounted = 2_000;
/** Of a list of values every length is another text; only what is asked again and again gets a name. */
const timesUnnamed = 2;
const longest = 4_000;

const ordinary = /^(?:select|insert|update|delete|with)\b/;

/** At the end of a statement whose best plan depends on its values: it gets no name, so it is planned anew each time. */
export const plannedAnew = '/* planned anew */';

/** Gives the statements that are asked most a name each, the same one on every connection. */
export function createNames(): (text: string) => string | undefined {
	const names = new Map<string, string>();
	const counts = new Map<string, number>();

	return function nameOf(text) {
		const known = names.get(text);
		if (known !== undefined || names.size >= mostNames || text.length > longest || !ordinary.test(text)) return known;
		if (text.endsWith(plannedAnew)) return undefined;
		const count = (counts.get(text) ?? 0) + 1;
		if (counts.size >= mostCounted) counts.clear();
		counts.set(text, count);
		if (count <= timesUnnamed) return undefined;
		counts.delete(text);
		const name = `kok_${names.size}`;
		names.set(text, name);
		return name;
	};
}

/**
 * Lets a connection run named statements by their name: PostgreSQL then neither parses nor plans them anew, which for a
 * join takes several times as long as running it.
 */
export function runByName(client: pg.PoolClient, nameOf: (text: string) => string | undefined): void {
	const run = client.query.bind(client);
	const query = (given: unknown, values: unknown, ...rest: unknown[]): unknown => {
		const name = typeof given === 'string' && Array.isArray(values) && rest.length === 0 ? nameOf(given) : undefined;
		return Reflect.apply(run, client, name === undefined ? [given, values, ...rest] : [{ name, text: given, values }]);
	};
	Object.assign(client, { query });
}
