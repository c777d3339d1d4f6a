import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { contentTypes } from '@kok/domain/content-types';
import { compileRelease, compileTypes } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { describe, expect, test } from 'vitest';
import { derivedNumbers, protectedNumber, telltales } from './counts.ts';
import { findCanaries, findWord } from './find.ts';
import { openMint } from './mint.ts';
import { plant } from './plant.ts';
import { inEveryState } from './states.ts';

const until = '2026-11-24T09:00:00.000Z';
const mint = openMint();
const told = generateNetwork({ seed: 43, members: 43, until });
const { history, scheduled } = inEveryState(plant(told, mint), mint);
const states = replay(history, { hash: hashText });
const content = compileRelease(states, { hash: hashText });

describe('a network full of canaries', () => {
	test('is made by the rules, and has every type in every state that is not public', () => {
		expect(mint.planted.size).toBeGreaterThan(2_000);
		expect(scheduled).toHaveLength(Object.keys(contentTypes).length - 1);
		const where = [...mint.planted.values()].join('\n');
		for (const one of ['member.inside.', 'demand.facts.note', 'service.facts, protected', 'of a hidden item'])
			expect(where).toContain(one);
	});

	test('has no canary in its release', () => {
		const text = JSON.stringify(content);
		expect(findCanaries([{ name: 'release', text }], mint.planted)).toEqual([]);
		expect(findWord([{ name: 'release', text }], 'Schutzwohnung')).toEqual([]);
	});

	test('is found to leak as soon as one field has a wider audience', () => {
		const { note } = contentTypes.demand.facts;
		const facts = { ...contentTypes.demand.facts, note: { ...note, audience: 'public' as const } };
		const types = { ...contentTypes, demand: { ...contentTypes.demand, facts } };
		const text = JSON.stringify(compileTypes(states, { hash: hashText, types }));
		const leaks = findCanaries([{ name: 'release', text }], mint.planted);
		expect(new Set(leaks.map(({ planted }) => planted))).toEqual(new Set(['demand.facts.note']));
	});

	test('is found to leak as soon as protected records are shown', () => {
		const member = { ...contentTypes.member, isWithheld: () => false };
		const text = JSON.stringify(compileTypes(states, { hash: hashText, types: { ...contentTypes, member } }));
		const leaks = findCanaries([{ name: 'release', text }], mint.planted);
		expect(leaks.some(({ planted }) => planted.startsWith('member.de'))).toBe(true);
	});
});

describe('protected members', () => {
	test('do not change the content: it is the same as without them', () => {
		expect(protectedNumber(states)).toBeGreaterThan(0);
		expect(telltales(states)).toEqual([]);
	});

	test('cannot be counted by subtracting one public number from another', () => {
		const derived = derivedNumbers(content, []);
		expect(derived.length).toBeGreaterThan(20);
		expect(derived.filter(({ number }) => number === protectedNumber(states))).toEqual([]);
	});

	test('would be counted if a release counted all entered members', () => {
		const count = protectedNumber(states);
		const counting = { ...content, entered: { ...content.entered, member: content.entered.member + count } };
		expect(derivedNumbers(counting, []).map(({ number }) => number)).toContain(count);
	});
});

test('a canary is found in capitals, divided, and in a number that is dialled', () => {
	const one = openMint();
	const word = one.word('here');
	const { phone } = one.example({ phone: contentTypes.member.facts.phone }, 'there');
	const spellings = [
		word.toUpperCase(),
		`${word.slice(0, 4)}\u00AD${word.slice(4)}`,
		`tel:${String(phone).replaceAll(' ', '')}`
	];
	const artefacts = spellings.map((text, index) => ({ name: String(index), text }));
	expect(findCanaries(artefacts, one.planted).map(({ found, planted }) => [found, planted])).toEqual([
		['0', 'here'],
		['1', 'here'],
		['2', 'there']
	]);
});
