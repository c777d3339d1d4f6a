import { type Issue, issueWords } from '@kok/domain/issues';
import type { RefusalCode } from '@kok/domain/refusals';
import { contentTypes, type TypeName } from '@kok/domain/content-types';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import { ownerFieldOf } from '../access/ownership.ts';
import type { Change } from '../db/stores/change-store.ts';
import { findSingle, insertNewRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { applyToPart } from './change-part.ts';
import type { PartRequest } from './judge-change.ts';
import type { Writer } from './own-draft.ts';
import { readSettings } from './settings.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type FirstDrafts = {
	readonly [Name in PartName]?: Omit<Extract<PartRequest, { type: 'SaveDraft' }>, 'type' | 'by'>;
};

export type CreateRecordOutcome =
	| { outcome: 'created' }
	| { outcome: 'exists' }
	| { outcome: 'invalid'; issues: Issue[] }
	| { outcome: 'refused'; refusal: RefusalCode };

/** Makes a record under the client's id, with its first drafts: one command, one event, all or nothing. */
export async function createRecord(
	tools: Tools,
	request: { id: string; type: TypeName; parts: FirstDrafts; by: Writer; caller: Caller }
): Promise<CreateRecordOutcome> {
	const { id, type, parts, by, caller } = request;
	if (by !== 'office' && ownerFieldOf(contentTypes[type]) === undefined)
		return { outcome: 'refused', refusal: 'office-creates' };
	// Without facts it would belong to nobody.
	if (by !== 'office' && !parts.facts)
		return { outcome: 'invalid', issues: [{ path: 'parts.facts', code: 'missing', message: issueWords.missing }] };
	try {
		return await inChain(tools, async (trx, chain) => {
			const single = contentTypes[type].single ?? false;
			const other = single ? await findSingle(trx, type) : undefined;
			if (other !== undefined && other !== id) return { outcome: 'refused', refusal: 'only-one-of-its-type' };
			const isNew = await insertNewRecord(trx, { id, type, createdAt: chain.at, single });
			if (!isNew) return { outcome: 'exists' };

			const changes = await saveFirstDrafts(trx, { id, parts, by, actor: caller.actor, at: chain.at });
			await chain.append({ ...caller, action: 'RecordCreated', object: id, changes });
			return { outcome: 'created' };
		});
	} catch (error) {
		if (error instanceof DraftRefused) return error.outcome;
		throw error;
	}
}

async function saveFirstDrafts(
	trx: Transaction<Database>,
	{ id, parts, by, actor, at }: { id: string; parts: FirstDrafts; by: Writer; actor: string; at: string }
): Promise<Change[]> {
	const { languages } = await readSettings(trx);
	const changes: Change[] = [];
	for (const { part, draft } of inOrder(parts)) {
		const applied = await applyToPart(trx, {
			target: { key: { record: id, part }, readRevision: 0 },
			request: { type: 'SaveDraft', by, ...draft },
			circumstances: { at, actor, fourEyes: true, languages, pinned: false }
		});
		if (applied.outcome === 'changed') changes.push(applied.change);
		else if (applied.outcome === 'refused') throw new DraftRefused(applied);
		else if (applied.outcome === 'invalid') throw new DraftRefused(under(part, applied.issues));
		else throw new Error(`A new record cannot be ${applied.outcome}`);
	}
	return changes;
}

/** What is translated comes after what it is translated from. */
function inOrder(parts: FirstDrafts) {
	const given = partNames.flatMap((part) => {
		const draft = parts[part];
		return draft ? [{ part, draft }] : [];
	});
	const isTranslation = ({ draft }: (typeof given)[number]) => draft.translatedFrom !== undefined;
	return [...given.filter((one) => !isTranslation(one)), ...given.filter(isTranslation)];
}

function under(part: PartName, issues: readonly Issue[]): { outcome: 'invalid'; issues: Issue[] } {
	return {
		outcome: 'invalid',
		issues: issues.map((issue) => ({ ...issue, path: `parts.${part}.values.${issue.path}` }))
	};
}

/** Thrown to roll the transaction back; never leaves this file. */
class DraftRefused extends Error {
	readonly outcome: Extract<CreateRecordOutcome, { outcome: 'invalid' | 'refused' }>;

	constructor(outcome: Extract<CreateRecordOutcome, { outcome: 'invalid' | 'refused' }>) {
		super('A record is created with all its drafts or not at all');
		this.outcome = outcome;
	}
}
