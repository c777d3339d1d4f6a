import { createHash } from 'node:crypto';
import { canonicalJson } from '@kok/domain/canonical';
import type { CompiledRecords } from '@kok/domain/release/compiled-records';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateNetwork } from './fictional/generate.ts';
import { replay } from './replay.ts';

const states = replay(generateNetwork({ seed: 5, members: 3, until: '2026-11-24T09:00:00.000Z' }), { hash });
const network = states.find(({ type }) => type === 'network');
const others = states.filter((state) => state !== network);

/** What may have happened to a record between two releases. */
const changes = {
	'is withdrawn': (state) => ({ ...state, withdrawn: { reason: 'over' } }),
	'lost its words': (state) => ({ ...state, wording: {} }),
	'has another address': (state) => ({ ...state, slugs: { ...state.slugs, de: ['neu', ...(state.slugs.de ?? [])] } }),
	'was published anew': (state) => ({
		...state,
		...(state.facts && { facts: { ...state.facts, since: '2026-11-25T09:00:00.000Z' } })
	}),
	'is gone': () => undefined
} satisfies Record<string, (state: RecordState) => RecordState | undefined>;

const step = fc.record({
	changed: fc.dictionary(fc.nat({ max: others.length - 1 }).map(String), fc.constantFrom(...Object.values(changes)), {
		maxKeys: 12
	}),
	languages: fc.constantFrom(['de', 'en'], ['en', 'de'])
});

describe('a release of which what has not changed was compiled before', () => {
	test('is the same to the byte as one that is compiled anew, whatever changed', () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
				const memory: CompiledRecords = new WeakMap();
				for (const one of steps) {
					const records = recordsAfter(one);
					const again = compileRelease(records, { hash, memory });
					expect(canonicalJson(again)).toBe(canonicalJson(compileRelease(records, { hash })));
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('has the same objects for records of which nothing changed, and others for those that name what is gone', () => {
		const memory: CompiledRecords = new WeakMap();
		const before = compileRelease(states, { hash, memory }).records;
		const goal = before.demand.map(({ facts }) => facts.values.goal).find((id) => id !== undefined);
		const naming = before.demand.filter(({ facts }) => facts.values.goal === goal).map(({ id }) => id);
		expect(naming.length).toBeGreaterThan(0);
		const after = compileRelease(
			states.filter(({ id }) => id !== goal),
			{ hash, memory }
		).records;
		const anew = after.demand.filter((demand, place) => demand !== before.demand[place]).map(({ id }) => id);
		expect(anew).toEqual(naming);
		expect(after.service.every((service, place) => service === before.service[place])).toBe(true);
	});
});

function recordsAfter({
	changed,
	languages
}: {
	changed: Record<string, (state: RecordState) => RecordState | undefined>;
	languages: readonly string[];
}) {
	const rest = others.flatMap((state, place) => {
		const change = changed[place];
		return (change ? change(state) : state) ?? [];
	});
	const facts = network?.facts && { ...network.facts, values: { ...network.facts.values, languages } };
	return network && facts ? [{ ...network, facts }, ...rest] : rest;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
