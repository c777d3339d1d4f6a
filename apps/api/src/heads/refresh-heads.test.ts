import * as fc from 'fast-check';
import type { TypeName } from '@kok/domain/content-types';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changePart } from '../commands/change-part.ts';
import { changeParts } from '../commands/change-parts.ts';
import { createRecord } from '../commands/create-record.ts';
import { eraseRecord } from '../commands/erase-record.ts';
import type { PartRequest } from '../commands/judge-change.ts';
import { publishDueSets } from '../commands/publish-due.ts';
import { unscheduleSet } from '../commands/unschedule-set.ts';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { findParts } from '../db/stores/part-store.ts';
import { listSets } from '../db/stores/publication-set-store.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { findUnlikeHead } from './recount-heads.ts';

/** Services hang on members, demands ask for the same numbers, and an assessment needs an introduction of its demand. */
const cast = [
	'member',
	'member',
	'service',
	'service',
	'demand',
	'demand',
	'body',
	'introduction',
	'introduction',
	'assessment'
] as const satisfies readonly TypeName[];
const parts = ['facts', 'de', 'en', 'inside'] as const;
const names = ['Äußere Mühle', 'Lichthof', 'Lichthof am See'];
const sources = [{ title: 'Bericht', publisher: 'Netz' }];
const caller = { actor: 'ana', request: 'test' };
const hour = 3_600_000;

const often = ['save', 'publish', 'publish all'] as const;
const seldom = [
	'discard',
	'schedule',
	'schedule all',
	'unschedule',
	'take back',
	'withdraw',
	'protect',
	'erase',
	'wait'
] as const;
const attempt = fc.record({
	who: fc.nat(cast.length - 1),
	verb: fc.oneof(
		{ weight: 2, arbitrary: fc.constantFrom(...often) },
		{ weight: 1, arbitrary: fc.constantFrom(...seldom) }
	),
	part: fc.constantFrom(...parts),
	variant: fc.nat(2)
});
type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let ids: string[];
	let round = 0;
	/** What was accepted at least once. */
	const done = new Set<string>();

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await (await openDesk(world)).found(networkDrafts({ fourEyes: false }));
		// So that nobody else publishes what is due.
		await world.api.stop();
	});
	afterAll(async () => world.close());

	test('for any sequence of commands, lists show what a slow recount over all parts finds', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(attempt, { minLength: 30, maxLength: 60, size: 'max' }), async (attempts) => {
				round += 1;
				ids = cast.map(() => newRecordId());
				for (const index of cast.keys()) await create(index);
				for (const one of attempts) {
					if (await make(one)) done.add(one.verb);
					world.clock.advance(1);
				}
				expect(await findUnlikeHead(world.database.databases.read)).toBeUndefined();
			}),
			{ seed: 20_261_129, numRuns: 20 }
		);
		expect([...done].toSorted()).toEqual([...often, ...seldom].toSorted());
	});

	async function create(index: number) {
		const drafts = Object.entries(draftsOf(index, 0)).map(([part, values]) => [part, { values }]);
		const type = cast[index] ?? 'member';
		const made = await createRecord(world.api.tools, {
			id: ids[index] ?? '',
			type,
			parts: Object.fromEntries(drafts),
			by: 'office',
			caller
		});
		expect(made).toEqual({ outcome: 'created' });
	}

	/** Whether it was accepted. */
	async function make({ who, verb, part, variant }: Attempt): Promise<boolean> {
		const { tools } = world.api;
		const id = ids[who] ?? '';
		const revisions = await revisionsOf(id);
		const change = async (request: PartRequest) => {
			const target = { key: { record: id, part }, readRevision: revisions[part] ?? 0 };
			return (await changePart(tools, { target, request, caller })).outcome === 'changed';
		};
		const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
		switch (verb) {
			case 'save': {
				const values = draftsOf(who, variant)[part];
				const translatedFrom = part === 'en' && revisions.de !== undefined ? 'de' : undefined;
				return values !== undefined && change({ type: 'SaveDraft', by: 'office', values, translatedFrom });
			}
			case 'discard':
				return change({ type: 'DiscardDraft', by: 'office' });
			case 'publish':
				return change({ type: 'Publish' });
			case 'schedule':
				return change({ type: 'Publish', publishAt });
			case 'take back':
				return change({ type: 'Unpublish' });
			case 'publish all':
				return publishAll(id, {});
			case 'schedule all':
				return publishAll(id, { publishAt });
			case 'unschedule': {
				const [set] = await listSets(tools.databases.read, { status: 'scheduled', limit: 1 });
				return set !== undefined && (await unscheduleSet(tools, { id: set.id, caller })).outcome === 'unscheduled';
			}
			case 'withdraw':
			case 'protect': {
				const withdrawal = { reason: verb === 'protect' ? ('protection' as const) : ('over' as const) };
				return (await withdrawRecord(tools, { id, withdrawal, revisions, caller })).outcome === 'withdrawn';
			}
			case 'erase':
				return (await eraseRecord(tools, { id, caller })).outcome === 'erased';
			case 'wait':
				world.clock.advance(2 * hour);
				await publishDueSets(tools);
				return true;
		}
	}

	async function publishAll(id: string, more: { publishAt?: string }): Promise<boolean> {
		const { tools } = world.api;
		const drafts = [...((await findParts(tools.databases.read, [id])).get(id) ?? [])].flatMap(
			([name, { state, revision }]) => (state.draft ? [{ record: id, part: name, revision }] : [])
		);
		const request = { type: 'Publish' as const, ...more };
		return drafts.length > 0 && (await changeParts(tools, { parts: drafts, request, caller })).outcome === 'changed';
	}

	async function revisionsOf(id: string): Promise<Partial<Record<(typeof parts)[number], number>>> {
		const found = (await findParts(world.database.databases.read, [id])).get(id) ?? new Map<string, never>();
		return Object.fromEntries([...found].map(([name, { revision }]) => [name, revision]));
	}

	/** The drafts of one of the cast, in one of three variants. */
	function draftsOf(index: number, variant: number): Partial<Record<(typeof parts)[number], object>> {
		const [member = '', other = ''] = ids;
		const name = names[variant] ?? '';
		const demand = ids[4 + (variant % 2)];
		switch (cast[index] ?? 'member') {
			case 'member': {
				const { facts } = memberDrafts(name, { publicity: variant === 2 ? 'counted_only' : 'named' }).parts;
				return { facts: facts.values, de: { name }, en: { name: `The ${name}` }, inside: { colleagueNote: name } };
			}
			case 'service': {
				const { facts, de } = serviceDrafts(variant === 0 ? other : member, `Beratung ${name}`).parts;
				return { facts: facts.values, de: de.values };
			}
			case 'demand': {
				const { facts, de, en } = demandDrafts(round * 3 + (variant % 2), name).parts;
				return { facts: facts.values, de: de.values, en: en.values };
			}
			case 'body':
				return { facts: { kind: 'parliament', level: 'country', sources }, de: { name } };
			case 'introduction':
				return { facts: { clauses: [{ demand }], body: ids[6], form: 'letter', sources } };
			case 'assessment': {
				const said = { axis: 'network', status: 'introduced', on: '2026-02-01', author: 'Netz' };
				return { facts: { demand, ...said, sources } };
			}
		}
	}
});
