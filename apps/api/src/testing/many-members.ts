import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { usualLanguages } from '@kok/domain/languages';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import { insertRecords } from '../db/stores/bulk-store.ts';
import type { Databases } from '../db/databases.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { StoredPart } from '../db/stores/part-store.ts';
import { headsOf } from '../heads/head.ts';
import { writeHeads } from '../heads/head-store.ts';

const words = ['Beratung', 'Ärztinnen', 'Haus', 'Zuflucht', 'Mühle', 'Recht', 'Arbeit', 'Frauen', 'Nord', 'Süd'];
const since = '2026-11-24T09:00:00.000Z';

/** Three words and a number; each of the words stands in the names of very many. */
export function nameOfMember(count: number): string {
	return [0, 3, 7].map((step) => words[(count * (step + 1) + step) % words.length]).join(' ') + ` ${count}`;
}

/** The id of one of the many members. */
export function idOfMember(count: number): string {
	return `019ab000-0000-7000-8000-${String(count).padStart(12, '0')}`;
}

/** Whoever erases on the same server waits for a transaction, so none is long. */
const inOneTransaction = 300;

/** Writes members as lists show them, and nothing else of them. Of two one is public, the other a draft. */
export async function writeManyMembers({ write }: Databases, many: number): Promise<void> {
	for (let first = 0; first < many; first += inOneTransaction) {
		const length = Math.min(inOneTransaction, many - first);
		const records = Array.from({ length }, (_, index) => openMember(first + index));
		await write.transaction().execute(async (trx) => {
			await insertRecords(
				trx,
				records.map(({ id, type, createdAt }) => ({ id, type, createdAt, single: false }))
			);
			const heads = new Map(records.map((record) => [record.id, headsIn(record)]));
			await writeHeads(trx, { before: new Map(), heads });
		});
	}
}

function headsIn(record: OpenRecord) {
	const isPublic = record.parts.get('facts')?.state.published !== undefined;
	return headsOf(record, {
		type: contentTypes.member,
		changed: { at: record.createdAt, actor: 'token:x' },
		languages: usualLanguages,
		hindrances: new Map(),
		blockers: new Set(isPublic ? [] : [record.id])
	});
}

function openMember(count: number): OpenRecord {
	const texts: Readonly<Record<SnapshotHash, AnyValues>> = {
		facts: { publicity: 'named', sources: [] },
		de: { name: nameOfMember(count) }
	};
	const part = (snapshot: SnapshotHash): StoredPart => ({
		revision: 1,
		state:
			count % 2 === 0
				? { published: { snapshot, since } }
				: { draft: { snapshot, stage: 'open', writtenBy: 'token:x' } }
	});
	return {
		id: idOfMember(count),
		type: 'member',
		createdAt: new Date(Date.parse(since) + count * 1_000).toISOString(),
		parts: new Map((['facts', 'de'] satisfies PartName[]).map((name) => [name, part(name)])),
		textOf: (hash = '') => texts[hash],
		wasScheduled: false,
		hindranceTo: () => undefined,
		stoodInPublic: () => false,
		veil: count % 2 === 0 ? '' : idOfMember(count)
	};
}
