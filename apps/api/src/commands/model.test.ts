import type { RefusalCode } from '@kok/domain/refusals';
import { type Part, type PartCommand, type PartName, decidePart } from '@kok/domain/rules/part';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readChainHead, walkChain } from '../db/stores/event-store.ts';
import { findParts } from '../db/stores/part-store.ts';
import { contentTypes } from '@kok/domain/content-types';
import { findRecord } from '../db/stores/record-store.ts';
import { readSnapshots } from '../db/stores/snapshot-store.ts';
import { kinds } from '../testing/database.ts';
import { demandDrafts, newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { changePart } from './change-part.ts';
import type { PartRequest } from './judge-change.ts';
import { createRecord } from './create-record.ts';
import { withdrawRecord } from './withdraw-record.ts';

const parts = ['facts', 'de', 'en'] as const;
type ModelPart = (typeof parts)[number];
const actors = ['ana', 'ben', 'cem'] as const;

/** One thing that somebody tries; `lag` is how many revisions ago they read. */
type Attempt = { record: 0 | 1 | 2; actor: (typeof actors)[number]; lag: 0 | 1 } & (
	{ do: 'create' } | { do: 'withdraw' } | { do: Verb; part: ModelPart; text: number }
);

/** Of the commands on a part those that need nothing else. */
type Verb = Exclude<PartCommand['type'], 'ConfirmTranslation'>;
const verbs = ['SaveDraft', 'DiscardDraft', 'AskForReview', 'Return', 'Approve', 'Publish', 'Unpublish'] as const;
const common = {
	record: fc.constantFrom(0 as const, 1 as const, 2 as const),
	actor: fc.constantFrom(...actors),
	lag: fc.constantFrom(0 as const, 0 as const, 0 as const, 0 as const, 1 as const)
};
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
	{ weight: 2, arbitrary: fc.record({ ...common, do: fc.constant('create' as const) }) },
	{ weight: 1, arbitrary: fc.record({ ...common, do: fc.constant('withdraw' as const) }) },
	{
		weight: 30,
		arbitrary: fc.record({
			...common,
			do: fc.constantFrom(...verbs),
			part: fc.constantFrom(...parts),
			text: fc.nat(3)
		})
	}
);

/** What should be the case, in plain maps. A text stands for its snapshot. */
interface Model {
	records: Map<number, { isWithdrawn: boolean; parts: Map<ModelPart, { state: Part; revision: number }> }>;
	accepted: number;
}

type Outcome = 'done' | 'stale' | 'exists' | 'not-found' | RefusalCode;

describe.each(kinds)('on %s', (kind) => {
	let world: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
	});
	afterAll(async () => world.close());

	test('for any sequence of commands, the record has the state that the rules give, and the log has one event for each accepted command', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(attempt, { minLength: 10, maxLength: 40, size: 'max' }), async (attempts) => {
				const ids = [newRecordId(), newRecordId(), newRecordId()];
				const { read } = world.database.databases;
				const before = await readChainHead(read);
				const model: Model = { records: new Map(), accepted: 0 };
				for (const one of attempts) {
					const expected = judge(model, { attempt: one, at: world.clock.now() });
					expect([one, await make(one, { ids, model, expected })]).toEqual([one, expected]);
					world.clock.advance(1);
				}
				expect(await stateOf(ids)).toEqual(stateOfModel(model, ids));
				const chain = await walkChain(read);
				expect(chain).toMatchObject({ whole: true, head: { seq: before.seq + model.accepted } });
			}),
			{ seed: 20_261_124, numRuns: 25 }
		);
	});

	/** Tries it for real, on the revisions that the model knows or one before. */
	async function make(one: Attempt, { ids, model, expected }: { ids: string[]; model: Model; expected: Outcome }) {
		const { tools } = world.api;
		const caller = { actor: one.actor, request: 'model' };
		const id = ids[one.record] ?? '';
		if (one.do === 'create') {
			const result = await createRecord(tools, { id, type: 'demand', parts: drafts(one.record), by: 'office', caller });
			return outcomeOf(result.outcome === 'created' ? { outcome: 'changed' } : result);
		}
		// The model has taken the step already: what was read is one less where it was accepted.
		const taken = expected === 'done' ? 1 : 0;
		const known = model.records.get(one.record)?.parts;
		if (one.do === 'withdraw') {
			const lagging = (name: ModelPart) =>
				Math.max((known?.get(name)?.revision ?? 1) - (name === 'de' ? one.lag : 0), 0);
			const revisions = { facts: lagging('facts'), de: lagging('de'), en: lagging('en') };
			const result = await withdrawRecord(tools, { id, withdrawal: { reason: 'over' }, revisions, caller });
			return outcomeOf(result.outcome === 'withdrawn' ? { outcome: 'changed' } : result);
		}
		const target = { record: id, part: one.part };
		const readRevision = (known?.get(one.part)?.revision ?? 1) - taken - one.lag;
		const values = valuesOf({ record: one.record, part: one.part, text: one.text });
		const request = requestOf(one.do, values);
		return outcomeOf(await changePart(tools, { target: { key: target, readRevision }, request, caller }));
	}

	async function stateOf(ids: readonly string[]) {
		const { read } = world.database.databases;
		const found = await findParts(read, ids);
		const shown = ids.map(async (id) => {
			const record = await findRecord(read, id);
			const own = [...(found.get(id) ?? new Map<PartName, never>())];
			const states = own.map(async ([part, { state, revision }]) => {
				const { published, draft } = state;
				const values = await readSnapshots(read, {
					type: contentTypes.demand,
					hashes: [published?.snapshot, draft?.snapshot]
				});
				const named = (hash: string) => JSON.stringify(values.get(hash));
				return {
					part,
					revision,
					...(published && { published: { ...published, snapshot: named(published.snapshot) } }),
					...(draft && { draft: { ...draft, snapshot: named(draft.snapshot) } })
				};
			});
			return record && { isWithdrawn: record.withdrawn !== undefined, parts: await Promise.all(states) };
		});
		return Promise.all(shown);
	}
});

function judge(model: Model, { attempt: one, at }: { attempt: Attempt; at: string }): Outcome {
	const record = model.records.get(one.record);
	if (one.do === 'create') {
		if (record) return 'exists';
		const first = parts.map((part) => [part, { revision: 1, state: firstState(one, part) }] as const);
		model.records.set(one.record, { isWithdrawn: false, parts: new Map(first) });
		model.accepted += 1;
		return 'done';
	}
	if (!record) return 'not-found';
	if (one.lag > 0) return one.do === 'withdraw' || revisionOf(record, one.part) > 0 ? 'stale' : 'not-found';
	if (record.isWithdrawn) return 'withdrawn';
	if (one.do === 'withdraw') {
		record.isWithdrawn = true;
		model.accepted += 1;
		return 'done';
	}
	const part = record.parts.get(one.part);
	if (!part) return 'not-found';
	const text = { snapshot: canonical(valuesOf(one)) };
	const command = one.do === 'SaveDraft' ? { type: one.do, text } : { type: one.do };
	const circumstances = { at, actor: one.actor, fourEyes: true };
	const verdict = decidePart(part.state, { name: one.part, command, circumstances });
	if (!verdict.accepted) return verdict.refusal;
	record.parts.set(one.part, { state: verdict.next, revision: part.revision + 1 });
	model.accepted += 1;
	return 'done';
}

function revisionOf(record: { parts: Map<ModelPart, { revision: number }> }, part: ModelPart): number {
	return record.parts.get(part)?.revision ?? 0;
}

function firstState({ record, actor }: Attempt, part: ModelPart): Part {
	return { draft: { snapshot: canonical(valuesOf({ record, part, text: 0 })), stage: 'open', writtenBy: actor } };
}

function stateOfModel({ records }: Model, ids: readonly string[]) {
	return ids.map((_, index) => {
		const record = records.get(index);
		const own = [...(record?.parts ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
		return (
			record && {
				isWithdrawn: record.isWithdrawn,
				parts: own.map(([part, { state, revision }]) => ({ part, revision, ...state }))
			}
		);
	});
}

function outcomeOf(result: { outcome: string; refusal?: RefusalCode; issues?: unknown }): string {
	if (result.outcome === 'changed') return 'done';
	return result.refusal ?? result.outcome;
}

function requestOf(type: Verb, values: object): PartRequest {
	switch (type) {
		case 'SaveDraft':
			return { type, by: 'office', values };
		case 'DiscardDraft':
			return { type, by: 'office' };
		case 'AskForReview':
		case 'Return':
		case 'Approve':
		case 'Publish':
		case 'Unschedule':
		case 'Unpublish':
			return { type };
	}
}

function drafts(record: number) {
	const of = (part: ModelPart) => ({ values: valuesOf({ record, part, text: 0 }) });
	return { facts: of('facts'), de: of('de'), en: of('en') };
}

/** Four texts for each part of each record; a number for each record, which no two may share. */
function valuesOf({ record, part, text }: { record: number; part: ModelPart; text: number }): Record<string, unknown> {
	const { facts, de, en } = demandDrafts(record + 1).parts;
	switch (part) {
		case 'facts':
			return { ...facts.values, note: `Vermerk ${text}` };
		case 'de':
			return { ...de.values, summary: `Satz ${text}` };
		case 'en':
			return { ...en.values, summary: `Sentence ${text}` };
	}
}

/** As the database holds it: members in order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, member: unknown) =>
		typeof member === 'object' && member !== null && !Array.isArray(member)
			? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: member
	);
}
