import { type AnyValues, versionOf } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { languagesIn } from '@kok/domain/languages';
import type { Part, PartName, Text } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import { findSingleFacts } from '../db/stores/facts-store.ts';
import { type StoredPart, findParts, isPartName, writePart } from '../db/stores/part-store.ts';
import { followInSets } from '../db/stores/publication-set-store.ts';
import { raise, storeSnapshot } from '../db/stores/snapshot-store.ts';
import type { Database } from '../db/schema.ts';
import { readTime } from '../publishing/clock.ts';
import { appendPartEvent } from './change-part.ts';
import { noticesOfThen } from './notices-of-then.ts';
import { forgetSettings } from './settings.ts';
import { type Chain, type Tools, inChain } from './tools.ts';

/** The name under which this stands in the log. */
export const enteringNotices = 'entering-notices';
const byTheUpgrade = { actor: 'upgrade', request: enteringNotices };

/** The version of the network's fields since which a network says by itself what its country's law asks for. */
const firstOfOwn = 3;
const { network } = contentTypes;

/** A text of the network that an older version stored, and where it stands. */
interface OldText {
	record: string;
	part: PartName;
	hash: string;
	values: AnyValues;
}

/**
 * Up to version 0.4.0 the site said of every network what the law of Germany asks for, and how its figures are to be read. A
 * network in Germany that writes in German says it in its own texts from now on, published and drafts alike, so its pages
 * go on saying it and its office can change it. To any other network nothing is added, for it was not true of it.
 * Returns how many texts were replaced. It happens once: today's texts are known by their version.
 */
export async function enterNotices(tools: Pick<Tools, 'databases' | 'clock' | 'mark'>): Promise<number> {
	// Looks first without the chain's lock: this runs at every start.
	const { read } = tools.databases;
	if (!(await isInGermany(read)) || (await findOldTexts(read)).length === 0) return 0;
	// While the clock is doubted nothing is dated; the next start looks again.
	if ((await readTime(read, tools.clock.now())).doubt) return 0;
	return inChain(tools, async (trx, chain) => {
		const old = await findOldTexts(trx);
		const replaced = new Map<string, string>();
		for (const { part, hash, values } of old) {
			const next = { ...noticesOfThen[part], ...values };
			replaced.set(hash, await storeSnapshot(trx, { type: network, part, values: next }));
		}
		for (const record of new Set(old.map((text) => text.record))) await replaceIn(trx, { chain, record, replaced });
		forgetSettings(trx);
		return replaced.size;
	});
}

/** There is no field for a network's country: its time zone and its main language tell. */
async function isInGermany(db: Tools['databases']['read']): Promise<boolean> {
	const facts = await findSingleFacts(db, network);
	if (!facts) return false;
	return ['Europe/Berlin', 'Europe/Busingen'].includes(String(facts['timeZone'])) && languagesIn(facts)[0] === 'de';
}

async function findOldTexts(db: Tools['databases']['read']): Promise<OldText[]> {
	const rows = await db
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.innerJoin('snapshot', (join) =>
			join.on((on) =>
				on.or([on('snapshot.hash', '=', on.ref('part.published')), on('snapshot.hash', '=', on.ref('part.draft'))])
			)
		)
		.select(['part.record', 'part.name', 'snapshot.hash', 'snapshot.part', 'snapshot.fields_version', 'snapshot.body'])
		.where('record.single_of', '=', network.name)
		.where('part.name', 'in', Object.keys(noticesOfThen))
		.where('snapshot.fields_version', '<', Math.min(firstOfOwn, versionOf(network)))
		.orderBy('part.name')
		.orderBy('snapshot.hash')
		.execute();
	return rows.flatMap(({ record, name, hash, body, ...row }) => {
		if (body === null || !isPartName(name)) return [];
		return [{ record, part: name, hash, values: raise(network, { ...row, body }) }];
	});
}

/** Points the parts of the network to the texts that took the place of those before, each time as their next revision. */
async function replaceIn(
	trx: Transaction<Database>,
	{ chain, record, replaced }: { chain: Chain; record: string; replaced: ReadonlyMap<string, string> }
): Promise<void> {
	const parts = (await findParts(trx, [record])).get(record) ?? new Map<PartName, StoredPart>();
	for (const [part, { state: before, revision: first }] of parts) {
		const key = { record, part };
		let [state, revision] = [before, first];
		for (const { name, action } of steps) {
			const snapshot = replaced.get(state[name]?.snapshot ?? '');
			if (snapshot === undefined) continue;
			state = withReplaced(state, { name, replaced, at: chain.at });
			await writePart(trx, { key, revision, next: state });
			const change = { ...key, before: revision, after: revision + 1, snapshot };
			await appendPartEvent(chain, { ...byTheUpgrade, action, changes: [change] });
			revision += 1;
		}
		const { draft } = state;
		if (draft) await followInSets(trx, { ...key, before: first, after: revision, snapshot: draft.snapshot });
	}
}

const steps = [
	{ name: 'draft', action: 'DraftSaved' },
	{ name: 'published', action: 'Published' }
] as const;

/** A state with its new text. A translation of a text that was replaced is one of the new. */
function withReplaced(
	state: Part,
	{ name, replaced, at }: { name: 'draft' | 'published'; replaced: ReadonlyMap<string, string>; at: string }
): Part {
	const renewed = <Some extends Text>(text: Some): Some => ({
		...text,
		snapshot: replaced.get(text.snapshot) ?? text.snapshot,
		...(text.origin && {
			origin: { ...text.origin, snapshot: replaced.get(text.origin.snapshot) ?? text.origin.snapshot }
		})
	});
	const { draft, published } = state;
	if (name === 'draft') return { ...state, ...(draft && { draft: renewed(draft) }) };
	return { ...state, ...(published && { published: { ...renewed(published), since: at } }) };
}
