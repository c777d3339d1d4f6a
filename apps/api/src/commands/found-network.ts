import { setImmediate } from 'node:timers/promises';
import type { History, Step } from '@kok/content/history';
import { decideWithdrawal } from '@kok/domain/rules/withdrawal';
import { contentTypes } from '@kok/domain/content-types';
import type { Transaction } from 'kysely';
import { learnSizes } from '../db/learn-sizes.ts';
import { withdrawalAction } from '../db/stores/event-store.ts';
import { findRecord, markWithdrawn } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { changed, partEvent } from './change-part.ts';
import type { KnownCircumstances } from './circumstances.ts';
import { type PartRequest, judgeChange } from './judge-change.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type ToldRecords, createToldRecords } from './told-records.ts';
import { type ChainEvent, type Tools, inChain } from './tools.ts';
import { isLogged } from './withdraw-record.ts';

/** The name under which the first content stands in the log. */
const request = 'founding';

/** All events of a large network are more than a function takes as arguments. */
const appendedAtOnce = 1_000;

/**
 * Founds a network from its history, by the rules of every other day, in one transaction: a crash leaves all
 * of it or nothing. Does nothing where there are records already. Throws when a step breaks a rule.
 */
export async function foundNetwork(tools: Tools, history: History): Promise<{ outcome: 'founded' | 'exists' }> {
	const result = await inChain(tools, async (trx, chain) => {
		const any = await trx.selectFrom('record').select('id').limit(1).executeTakeFirst();
		if (any) return { outcome: 'exists' } as const;
		const told = createToldRecords(trx);
		const events: ChainEvent[] = [];
		for (const [index, step] of history.steps.entries()) {
			events.push(await take(trx, told, { step, fourEyes: history.fourEyes }));
			// The driver frees its statements only when the event loop turns; without a pause a large network fills the memory.
			if (index % 100 === 99) await setImmediate();
		}
		await told.finish();
		for (let first = 0; first < events.length; first += appendedAtOnce)
			await chain.append(...events.slice(first, first + appendedAtOnce));
		return { outcome: 'founded' } as const;
	});
	if (result.outcome === 'exists') return result;
	await learnSizes(tools.databases);
	tools.onPublicChange();
	return result;
}

/** Takes one step, and returns what the log says of it. */
async function take(
	trx: Transaction<Database>,
	told: ToldRecords,
	{ step, fourEyes }: { step: Step; fourEyes: boolean }
): Promise<ChainEvent> {
	const { at, actor, record } = step;
	switch (step.do) {
		case 'Create': {
			const single = contentTypes[step.type].single ?? false;
			await told.create({ id: record, type: step.type, createdAt: at, single });
			return { at, actor, request, action: 'RecordCreated', object: record, changes: [] };
		}
		case 'Withdraw':
			return withdraw(trx, told, step);
		case 'SaveDraft':
		case 'AskForReview':
		case 'Approve':
		case 'Publish':
		case 'Unpublish':
		case 'DiscardDraft':
		case 'Return':
			return changePart(trx, told, { step, circumstances: { at, actor, fourEyes, pinned: false } });
	}
}

type PartStep = Exclude<Step, { do: 'Create' | 'Withdraw' }>;

async function changePart(
	trx: Transaction<Database>,
	told: ToldRecords,
	{ step, circumstances }: { step: PartStep; circumstances: KnownCircumstances }
): Promise<ChainEvent> {
	const key = { record: step.record, part: step.part };
	const record = told.find(step.record);
	const readRevision = record?.parts.get(step.part)?.revision ?? 0;
	const target = { key, readRevision };
	const judged = await judgeChange(trx, record, { target, request: requestOf(step), circumstances });
	if (judged.outcome !== 'accepted') {
		throw new Error(`${step.do} of ${key.record}/${key.part} at ${step.at} is ${JSON.stringify(judged)}`);
	}
	await told.keep(judged);
	const { at, actor } = circumstances;
	return partEvent({ at, actor, request, action: judged.event.type, changes: [changed(judged).change] });
}

/** What a step asks of a part. */
export function requestOf(step: PartStep): PartRequest {
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
	told: ToldRecords,
	{ at, actor, record, withdrawal }: Extract<Step, { do: 'Withdraw' }>
): Promise<ChainEvent> {
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
	told.withdraw(record, { ...withdrawal, at });
	await settleSlugs(trx, { record });
	return { at, actor, request, action: withdrawalAction(withdrawal.reason), object: record, changes: [] };
}
