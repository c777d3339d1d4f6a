import { type ChainEvent, inChain } from '@kok/api/src/commands/tools.ts';
import { inPortions } from '@kok/api/src/db/in-portions.ts';
import { insertRecords, insertSnapshots } from '@kok/api/src/db/stores/bulk-store.ts';
import type { Change } from '@kok/api/src/db/stores/change-store.ts';
import { snapshotOf } from '@kok/api/src/db/stores/snapshot-store.ts';
import type { World } from '@kok/api/src/testing/world.ts';
import { contentTypes } from '@kok/domain/content-types';

const records = 4_300;
/** One record has been changed so often, as a page may be that is edited every day for years. */
const changesOfBusiest = 3_000;

/** Events as an office leaves them: mostly one part of one record, now and then several records as a set. */
export async function writeLog({ api: { tools } }: World, length: number): Promise<void> {
	await inChain(tools, async (trx, chain) => {
		const createdAt = chain.at;
		const all = Array.from({ length: records }, (_, index) => index);
		await insertRecords(
			trx,
			all.map((index) => ({ id: idOf(index), type: 'term', createdAt, single: false }))
		);
		await insertSnapshots(
			trx,
			Array.from({ length }, (_, index) => textNamed(index))
		);
		const events = Array.from({ length }, (_, event) => eventAt(event, Math.min(changesOfBusiest, length / 4)));
		await inPortions(events, async (some) => {
			await chain.append(...some);
			return [];
		});
	});
}

function eventAt(event: number, ofBusiest: number): ChainEvent {
	const changes = changesOf(event, ofBusiest);
	return {
		at: instantOf(event),
		actor: `token:person-${event % 12}`,
		action: changes.length > 1 ? 'SetPublished' : 'DraftSaved',
		object: changes.length > 1 ? 'set' : (changes[0]?.record ?? ''),
		changes,
		request: 'bench'
	};
}

function changesOf(event: number, ofBusiest: number): Change[] {
	const { hash, record } = textOf(event);
	const isBusiest = event % 2 === 0 && event / 2 < ofBusiest;
	const several =
		event % 20 === 19 ? Array.from({ length: 6 }, (_, index) => record + index) : [isBusiest ? 0 : record];
	return several.map((one) => ({ record: idOf(one), part: 'de', before: 1, after: 2, snapshot: hash }));
}

/** A text that an event of the log names, and one of the records that it stood in. */
export function textOf(event: number) {
	return { hash: textNamed(event).hash, record: event * 31 };
}

export function textNamed(index: number) {
	return snapshotOf(contentTypes.term, { part: 'de', values: { name: `Begriff ${index}`, text: `Satz ${index}.` } });
}

export function idOf(index: number): string {
	return `019ab000-0000-7000-8000-${String(index % records).padStart(12, '0')}`;
}

export function instantOf(event: number): string {
	return new Date(Date.parse('2020-01-01T00:00:00.000Z') + event * 1_800_000).toISOString();
}
