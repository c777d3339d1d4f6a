import { setImmediate } from 'node:timers/promises';
import type { History, Step } from '@kok/content/history';
import type { Circumstances } from '@kok/domain/rules/part';
import { decideWithdrawal } from '@kok/domain/rules/withdrawal';
import { contentTypes } from '@kok/domain/content-types';
import type { Transaction } from 'kysely';
import { learnSizes } from '../db/learn-sizes.ts';
import { withdrawalAction } from '../db/stores/event-store.ts';
import { findPart } from '../db/stores/part-store.ts';
import { findRecord, insertRecord, markWithdrawn } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { appendPartEvent, applyToPart } from './change-part.ts';
import type { PartRequest } from './judge-change.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type Chain, type Tools, inChain } from './tools.ts';
import { isLogged } from './withdraw-record.ts';

/** The name under which the first content stands in the log. */
const request = 'founding';

/**
 * Founds a network from its history, by the rules of every other day, in one transaction: a crash leaves all
 * of it or nothing. Does nothing where there are records already. Throws when a step breaks a rule.
 */
export async function foundNetwork(tools: Tools, history: History): Promise<{ outcome: 'founded' | 'exists' }> {
	const result = await inChain(tools, async (trx, chain) => {
		const any = await trx.selectFrom('record').select('id').limit(1).executeTakeFirst();
		if (any) return { outcome: 'exists' } as const;
		for (const [index, step] of history.steps.entries()) {
			await take(trx, chain, { step, fourEyes: history.fourEyes });
			// The driver frees its statements only when the event loop turns; without a pause a large network fills the memory.
			if (index % 100 === 99) await setImmediate();
		}
		return { outcome: 'founded' } as const;
	});
	if (result.outcome === 'exists') return result;
	await learnSizes(tools.databases);
	tools.onPublicChange();
	return result;
}

async function take(
	trx: Transaction<Database>,
	chain: Chain,
	{ step, fourEyes }: { step: Step; fourEyes: boolean }
): Promise<void> {
	const { at, actor, record } = step;
	switch (step.do) {
		case 'Create': {
			const single = contentTypes[step.type].single ?? false;
			await insertRecord(trx, { id: record, type: step.type, createdAt: at, single });
			await chain.append({ at, actor, request, action: 'RecordCreated', object: record, changes: [] });
			return;
		}
		case 'Withdraw':
			return withdraw(trx, chain, step);
		case 'SaveDraft':
		case 'AskForReview':
		case 'Approve':
		case 'Publish':
		case 'Unpublish':
		case 'DiscardDraft':
		case 'Return':
			return changePart(trx, chain, { step, circumstances: { at, actor, fourEyes } });
	}
}

type PartStep = Exclude<Step, { do: 'Create' | 'Withdraw' }>;

async function changePart(
	trx: Transaction<Database>,
	chain: Chain,
	{ step, circumstances }: { step: PartStep; circumstances: Circumstances }
): Promise<void> {
	const key = { record: step.record, part: step.part };
	const readRevision = (await findPart(trx, key))?.revision ?? 0;
	const applied = await applyToPart(trx, { target: { key, readRevision }, request: requestOf(step), circumstances });
	if (applied.outcome !== 'changed') {
		throw new Error(`${step.do} of ${key.record}/${key.part} at ${step.at} is ${JSON.stringify(applied)}`);
	}
	const { at, actor } = circumstances;
	await appendPartEvent(chain, { at, actor, request, action: applied.event.type, changes: [applied.change] });
}

function requestOf(step: PartStep): PartRequest {
	switch (step.do) {
		case 'SaveDraft':
			return {
				type: 'SaveDraft',
				by: 'office',
				values: step.values,
				translatedFrom: step.translatedFrom,
				isTold: true
			};
		case 'DiscardDraft':
			return { type: 'DiscardDraft', by: 'office' };
		case 'AskForReview':
		case 'Return':
		case 'Approve':
		case 'Publish':
		case 'Unpublish':
			return { type: step.do };
	}
}

async function withdraw(
	trx: Transaction<Database>,
	chain: Chain,
	{ at, actor, record, withdrawal }: Extract<Step, { do: 'Withdraw' }>
): Promise<void> {
	const stored = await findRecord(trx, record);
	const successor = withdrawal.reason === 'replaced' ? await findRecord(trx, withdrawal.by) : undefined;
	const verdict = decideWithdrawal(withdrawal, {
		id: record,
		withdrawn: stored?.withdrawn?.reason,
		single: false,
		logged: stored !== undefined && (await isLogged(trx, stored)),
		successorStands: successor !== undefined && !successor.withdrawn && successor.type === stored?.type
	});
	if (!verdict.accepted) throw new Error(`Withdrawing ${record} at ${at} is refused: ${verdict.refusal}`);
	await markWithdrawn(trx, { id: record, at, withdrawal });
	await settleSlugs(trx, { record });
	await chain.append({ at, actor, request, action: withdrawalAction(withdrawal.reason), object: record, changes: [] });
}
