import { createHash } from 'node:crypto';
import { compileRelease } from '@kok/domain/release/compile';
import { parseContent } from '@kok/domain/release/content';
import { isBehind, listDemands, listGoals } from '@kok/domain/release/reading';
import { describe, expect, test } from 'vitest';
import type { StepCommand } from '../history.ts';
import { replay } from '../replay.ts';
import { demo } from './demo.ts';
import { demandsFor, generateNetwork } from './generate.ts';

const until = '2026-11-24T09:00:00.000Z';

describe.each([1, 7, 43, 430])('an invented network of %i members', (members) => {
	const history = generateNetwork({ seed: members, members, until });
	const states = replay(history, { hash });
	const content = compileRelease(states, { hash });

	test('is made through the rules of the domain, with as many members, goals and demands as asked for', () => {
		expect(content.entered).toMatchObject({ network: 1, goal: 9, demand: demandsFor(members) });
		expect(content.records.member.length + protectedIn(states)).toBe(members);
		expect(() => parseContent(JSON.parse(JSON.stringify(content)))).not.toThrow();
	});

	test('has a history in the order of time, which ends by the given instant', () => {
		const instants = history.steps.map(({ at }) => at);
		expect(instants.every((instant, index) => index === 0 || instant >= (instants[index - 1] ?? ''))).toBe(true);
		expect(instants.at(-1)?.localeCompare(until)).toBe(-1);
	});

	test('is the same for the same seed, and another for another seed', () => {
		const told = JSON.stringify(history);
		expect(JSON.stringify(generateNetwork({ seed: members, members, until })) === told).toBe(true);
		expect(JSON.stringify(generateNetwork({ seed: members + 1, members, until })) === told).toBe(false);
	});

	test('gives every demand and every member a name of its own', () => {
		const names = [
			...listDemands(content).flatMap(({ wording }) => [wording.de?.values.title, wording.en?.values.title]),
			...content.records.member.map(({ wording }) => wording.de?.values.name)
		].filter((name) => name !== undefined);
		expect(new Set(names).size).toBe(names.length);
	});

	test('shows nothing of confidential places', () => {
		expect(JSON.stringify(content)).not.toMatch(/Hinter[a-z]|Am besten vormittags/);
	});
});

describe('the demo', () => {
	const states = replay(demo, { hash });
	const content = compileRelease(states, { hash });

	test('shows everything that can happen to a record', () => {
		const done = new Set(demo.steps.map((step) => step.do));
		const all: StepCommand['do'][] = [
			'Create',
			'SaveDraft',
			'AskForReview',
			'Approve',
			'Publish',
			'Unpublish',
			'DiscardDraft',
			'Return',
			'Withdraw'
		];
		expect([...done].sort()).toEqual(all.sort());
		const reasons = states.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.reason] : []));
		expect(new Set(reasons)).toEqual(new Set(['over', 'replaced', 'protection']));
	});

	test('holds texts that are behind, texts without English, and members that are protected', () => {
		expect(content.records.member.some((record) => isBehind(record, 'en'))).toBe(true);
		expect(listDemands(content).some((record) => isBehind(record, 'en'))).toBe(true);
		expect(content.records.member.some(({ wording }) => !wording.en)).toBe(true);
		expect(protectedIn(states)).toBeGreaterThan(0);
	});

	test('keeps former addresses', () => {
		expect(content.records.member.some(({ wording }) => (wording.de?.formerSlugs.length ?? 0) > 0)).toBe(true);
		expect(content.withdrawn.some(({ replacedBy }) => replacedBy)).toBe(true);
	});

	test('has demands on every ground and under every aim', () => {
		const grounds = listDemands(content).map(({ facts }) => facts.values.ground);
		expect(new Set(grounds.map((ground) => ground?.kind))).toEqual(new Set(['documented', 'imported']));
		expect(grounds.some((ground) => ground?.kind === 'documented' && ground.since === null)).toBe(true);
		const served = new Set(listDemands(content).map(({ facts }) => facts.values.goal));
		const aims = listGoals(content).filter(({ facts }) => facts.values.kind === 'aim');
		expect(aims.every(({ id }) => served.has(id))).toBe(true);
	});

	test('leaves drafts at every stage', () => {
		const last = new Map(
			demo.steps.flatMap((step) =>
				'part' in step && step.part !== 'inside' ? [[`${step.record} ${step.part}`, step.do]] : []
			)
		);
		const ends = new Set(last.values());
		expect(ends).toEqual(new Set(['Publish', 'Unpublish', 'DiscardDraft', 'SaveDraft', 'AskForReview', 'Approve']));
	});
});

test('a network of four thousand members is replayed in at most twelve times what its text is read and written in', () => {
	const history = generateNetwork({ seed: 3, members: 4_300, until });
	let states: ReturnType<typeof replay> = [];
	const replayed = processorTimeOf(() => (states = replay(history, { hash })));
	const turns = 2;
	const yardstick = processorTimeOf(() => {
		for (let turn = 0; turn < turns; turn += 1) JSON.parse(JSON.stringify(history));
	});
	expect(replayed / (yardstick / turns)).toBeLessThan(12);
	expect(states.length).toBeGreaterThan(4_300 + demandsFor(4_300));
});

/** Milliseconds of this process alone, so that a busy machine does not fail the test. */
function processorTimeOf(work: () => void): number {
	const began = process.cpuUsage();
	work();
	return process.cpuUsage(began).user / 1_000;
}

test('a size for which there are not enough names is refused', () => {
	expect(() => generateNetwork({ seed: 1, members: 0, until })).toThrow(RangeError);
	expect(() => generateNetwork({ seed: 1, members: 100_000, until })).toThrow(RangeError);
});

function protectedIn(states: ReturnType<typeof replay>): number {
	return states.filter(
		({ type, facts, withdrawn }) => type === 'member' && !withdrawn && facts?.values['publicity'] === 'counted_only'
	).length;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
