import { createHash } from 'node:crypto';
import { canonicalJson } from '@kok/domain/canonical';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { exposedIn, withoutExposed } from '@kok/domain/release/earlier-content';
import { describe, expect, test } from 'vitest';
import { demo } from './fictional/demo.ts';
import { generateNetwork } from './fictional/generate.ts';
import { historyOf } from './history.ts';
import { kok } from './kok.ts';
import { replay } from './replay.ts';

const until = '2026-11-24T09:00:00.000Z';
const networks = {
	'the demo': demo,
	'an invented network of 43': generateNetwork({ seed: 43, members: 43, until }),
	'the first content': historyOf(kok, { at: until, actor: 'founding' })
};

describe.each(Object.entries(networks))('of %s', (_, history) => {
	const states = replay(history, { hash });
	const content = compileRelease(states, { hash });
	const ids = states.flatMap(({ id, type, withdrawn }) => (type === 'network' || withdrawn ? [] : [id]));

	test('an earlier content in which nobody is protected since is the same to the byte', () => {
		expect(exposedIn(content, states)).toEqual([]);
		expect(withoutExposed(content, { today: states, hash })).toBe(content);
	});

	test('an earlier content without what is protected since reads as if it had never been there', () => {
		// Records of every type, each alone and with one far from it.
		const groups = ids.flatMap((id, index) => [[id], [id, ids[(index * 7 + 3) % ids.length]]]);
		for (const gone of groups.filter((__, index) => index % Math.ceil(groups.length / 24) === 0)) {
			const today = states.map((state) => (gone.includes(state.id) ? protectedState(state) : state));
			expectSame(withoutExposed(content, { today, hash }), compileRelease(today, { hash }));
		}
	});
});

describe('an earlier content of the demo', () => {
	const states = replay(demo, { hash });
	const content = compileRelease(states, { hash });

	test('shows no member that is withheld by now, and nothing that hangs on it', () => {
		for (const { id } of content.records.member.slice(0, 8)) {
			const today = states.map((state) => (state.id === id ? withFacts(state, { publicity: 'counted_only' }) : state));
			expect(exposedIn(content, today)).toEqual([id]);
			expect(canonicalJson(withoutExposed(content, { today, hash }))).not.toContain(id);
		}
	});

	test('is known to show more of a place than may be known by now', () => {
		const placed = content.records.member.find(({ facts }) => facts.values.seat?.locality !== undefined);
		const state = states.find(({ id }) => id === placed?.id);
		const seat = state?.facts?.values['seat'] as object;
		const exposedWith = (disclosure: string) => {
			const today = states.map((one) => (one === state ? withFacts(one, { seat: { ...seat, disclosure } }) : one));
			return exposedIn(content, today);
		};
		expect(exposedWith('public')).toEqual([]);
		expect(exposedWith('area_only')).toEqual([placed?.id]);
		expect(exposedWith('confidential')).toEqual([placed?.id]);
	});

	test('keeps no address of what was withdrawn first for another reason and then to protect someone', () => {
		const address = content.withdrawn[0];
		const state = states.find(
			({ type, slugs, withdrawn }) =>
				withdrawn && type === address?.type && canonicalJson(slugs) === canonicalJson(address.slugs)
		);
		expect(state).toBeDefined();
		const today = states.map((one) => (one === state ? protectedState(one) : one));
		expectSame(withoutExposed(content, { today, hash }), compileRelease(today, { hash }));
	});

	test('names no file that is absent', () => {
		const [file = ''] = content.media;
		const absent = new Set([file]);
		expect(withoutExposed(content, { today: states, hash, absent }).media).not.toContain(file);
	});
});

function protectedState(state: RecordState): RecordState {
	return { ...state, withdrawn: { reason: 'protection' } };
}

function withFacts(state: RecordState, values: object): RecordState {
	return state.facts ? { ...state, facts: { ...state.facts, values: { ...state.facts.values, ...values } } } : state;
}

/** Compared as text: a difference in a long content would take minutes to be shown. */
function expectSame(found: Content, expected: Content): void {
	expect(firstDifference(canonicalJson(found), canonicalJson(expected))).toBeUndefined();
}

function firstDifference(a: string, b: string): object | undefined {
	if (a === b) return undefined;
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return { found: a.slice(Math.max(at - 200, 0), at + 200), expected: b.slice(Math.max(at - 200, 0), at + 200) };
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
