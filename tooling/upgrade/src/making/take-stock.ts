import { readChainHead } from '@kok/api/src/db/stores/event-store.ts';
import { lastRelease } from '@kok/api/src/db/stores/release-store.ts';
import { type InterfaceLanguage, interfaceLanguages } from '@kok/domain/words';
import { addressOf, typesWithPages } from '@kok/site/src/lib/addresses/address.ts';
import type { Inventory } from '../fixture/fixture.ts';
import { type Rows, countRows, readRows } from '../fixture/rows.ts';
import type { Ask, Body } from '../network/ask.ts';
import type { Pages } from '../network/site-pages.ts';
import type { OpenNetwork } from '../network/open-network.ts';

/** What the API says of everything that it holds, to someone who may see all. */
export interface Answers {
	records: Body[];
	tokens: Body;
	releases: Body;
}

export async function readAnswers(ask: Ask, token: string): Promise<Answers> {
	const ids: string[] = [];
	for (let cursor = ''; ;) {
		const { body } = await ask({ path: `/api/records?limit=200${cursor}`, token });
		ids.push(...(body['records'] ?? []).map(({ id }) => String(id)));
		if (!body['next']) break;
		cursor = `&cursor=${String(body['next'])}`;
	}
	const records: Body[] = [];
	for (const id of ids.toSorted()) records.push((await ask({ path: `/api/records/${id}`, token })).body);
	const tokens = (await ask({ path: '/api/tokens', token })).body;
	const releases = (await ask({ path: '/api/releases?limit=200', token })).body;
	return { records, tokens, releases };
}

/** The state of one database, told by its rows alone. */
export async function countHolding({ databases }: OpenNetwork): Promise<{ holding: Inventory['sqlite']; rows: Rows }> {
	const rows = await readRows(databases);
	const release = await lastRelease(databases.read);
	if (!release) throw new Error('Nothing was sealed');
	const { number, at, content } = release;
	const chain = await readChainHead(databases.read);
	return { holding: { tables: countRows(rows), chain, release: { number, at, content } }, rows };
}

/** The same state in numbers that a person can check: records by type, drafts by stage, withdrawals by reason. */
export function countAnswers({ records }: Answers): Pick<Inventory, 'records' | 'drafts' | 'withdrawn'> {
	const drafts = records.flatMap(({ parts }) => Object.values<Body>(parts ?? {}).flatMap(({ draft }) => draft ?? []));
	return {
		records: tally(records, ({ type }) => String(type)),
		drafts: tally(drafts, ({ stage, publishAt }) => (publishAt ? `${String(stage)}, scheduled` : String(stage))),
		withdrawn: tally(
			records.flatMap(({ withdrawn }) => withdrawn ?? []),
			({ reason }) => String(reason)
		)
	};
}

/** Every address that a record ever had, also of those that nothing public tells of any more. */
export function listAddresses({ records }: Answers): string[] {
	const addresses = records.flatMap(({ type, slugs }) =>
		interfaceLanguages.flatMap((locale) =>
			[...(slugs?.[locale] ?? [])].flatMap((slug) => addressIn(String(type), { locale, slug: String(slug) }) ?? [])
		)
	);
	// What stands on a page of many has no address of its own.
	return addresses.filter((address) => !address.includes('#'));
}

function addressIn(type: string, { locale, slug }: { locale: InterfaceLanguage; slug: string }): string | undefined {
	const known = typesWithPages.find((each) => each === type);
	return known && addressOf({ to: 'record', type: known, slug }, locale);
}

export function shortAddresses(pages: Pages): Record<string, string> {
	return Object.fromEntries(
		Object.entries(pages).map(([path, { status, to }]) => [path, to === undefined ? `${status}` : `${status} ${to}`])
	);
}

function tally<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
