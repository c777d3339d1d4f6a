import { createHash } from 'node:crypto';
import type { AnyRecord } from '@kok/domain/release/any-record';
import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, typeNames } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { type Assessed, axes, realisationOn, realisationStates } from '@kok/domain/rules/realisation';
import { interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../history.ts';
import { replay } from '../replay.ts';
import { austrian } from './austrian.ts';
import { generateNetwork } from './generate.ts';

const until = '2026-11-24T09:00:00.000Z';
const day = until.slice(0, 10);

const networks: readonly [string, Content][] = [
	['of 1 member', generated(1)],
	['of 7 members', generated(7)],
	['of 43 members', generated(43)],
	['of 430 members', generated(430)],
	['in the other country', compiled(historyOf(austrian, { at: until, actor: 'founding' }))]
];

describe.each(networks)('an invented network %s', (_, content) => {
	const all = typeNames.flatMap((name) => {
		const records: readonly AnyRecord[] = content.records[name];
		return records.map((record) => ({ name, record }));
	});
	const types = new Map(all.map(({ name, record }) => [record.id, name]));

	test('has public records of every type, in both languages', () => {
		for (const name of typeNames) {
			const languages = content.records[name].flatMap(({ wording }) => Object.keys(wording));
			expect(new Set(languages), name).toEqual(new Set(interfaceLanguages));
		}
	});

	test('names only records that are public and of the type that is asked for', () => {
		const unresolved = all.flatMap(({ name, record }) => {
			const { facts }: ContentType = contentTypes[name];
			return linksOf(facts, record.facts.values).filter(({ target, type }) => types.get(target) !== type);
		});
		expect(unresolved).toEqual([]);
	});

	test('cites only clauses that a demand has', () => {
		const clauses = new Map(
			content.records.demand.map(({ id, facts }) => [id, facts.values.clauses.map((clause) => clause.id)])
		);
		const citing = [
			...content.records.statement.map(({ facts }) => facts.values.citations),
			...content.records.introduction.map(({ facts }) => facts.values.clauses),
			...content.records.demand_act_link.map(({ facts }) => facts.values.clauses)
		].flat();
		expect(citing.length).toBeGreaterThan(0);
		for (const { demand, clauses: cited = [] } of citing) {
			expect(cited.filter((id) => !clauses.get(demand)?.includes(id))).toEqual([]);
		}
	});

	test('takes every share from a count of the same year', () => {
		const figures = new Map(content.records.figure.map(({ id, facts }) => [id, facts.values]));
		const shares = [...figures.values()].filter(({ unit }) => unit === 'percent');
		expect(shares.length).toBeGreaterThan(0);
		for (const { base = '', from, counts } of shares) {
			expect(figures.get(base)).toMatchObject({ from, counts });
			expect(figures.get(base)?.unit).not.toBe('percent');
		}
	});

	test('states a membership only of members that are named', () => {
		expect(content.records.membership.filter(({ facts }) => facts.values.member === undefined)).toEqual([]);
	});

	test('names no real country, law, telephone number or network', () => {
		const told = JSON.stringify(content.records);
		expect(told).not.toMatch(/Deutschland|Germany|Österreich|Austria|\bEU\b|Bundestag|Nationalrat|KOK\b/);
		expect(told).not.toMatch(/AufenthG|StGB|ProstSchG|BGBl|2011\/36|"(116 ?0|08000|\+49|\+43)/);
		expect(told).not.toMatch(/Bayern|Hessen|Sachsen|Thüringen|Saarland|Brandenburg|Hamburg|Bremen|Tirol|Kärnten/);
		const links = told.match(/https?:\/\/[^/"]+/g) ?? [];
		expect(links.filter((link) => !/\.example$|\/\/www\.wikipedia\.org$/.test(link))).toEqual([]);
	});

	test('shows no more of a service than the disclosure of its places allows', () => {
		const places = content.records.service.flatMap(({ facts }) => facts.values.places.map(({ place }) => place));
		expect(JSON.stringify(content.records.service)).not.toMatch(/Hinter[a-z]|shelterPlaces|Holzplatz/);
		expect(places.every((place) => place?.street === undefined || place.locality !== undefined)).toBe(true);
	});
});

describe('the network of 43 members', () => {
	const { records } = generated(43);
	const assessed = records.assessment.map(({ id, facts }) => ({ id, since: facts.since, ...facts.values }) as const);
	const careers = records.demand.map(({ id }) => assessed.filter(({ demand }) => demand === id));

	test('has demands in every state that the network can see them in', () => {
		const said = assessed.filter(({ axis }) => axis === 'network').map(({ status }) => status);
		expect(new Set(said.filter((status) => status !== undefined))).toEqual(new Set(realisationStates));
		expect(new Set(assessed.map(({ axis }) => axis))).toEqual(new Set(axes));
	});

	test('has demands that are realised, and some that were and are taken back', () => {
		const today = careers.map((career: readonly Assessed[]) => realisationOn(career, { day })?.status);
		expect(today).toEqual(expect.arrayContaining(['realised', 'reversed', 'rejected', 'stalled', 'open']));
	});

	test('has accounts that give no state, and some dated to the month or the year alone', () => {
		const stateless = assessed.filter(({ status }) => status === undefined);
		expect(new Set(stateless.map(({ axis }) => axis))).toEqual(new Set(['officials', 'monitors']));
		expect(new Set(assessed.map(({ on }) => on.length))).toEqual(new Set([4, 7, 10]));
	});

	test('has deadlines that were met, that were missed, of which nobody knows, and that are still to come', () => {
		const deadlines = records.legal_act.flatMap(({ facts }) => facts.values.deadlines ?? []);
		const over = deadlines.filter(({ until }) => until < day);
		expect(new Set(over.map(({ outcome }) => outcome))).toEqual(new Set(['met', 'missed', undefined]));
		expect(deadlines.some(({ until }) => until > day)).toBe(true);
		expect(deadlines.some(({ body }) => body !== undefined)).toBe(true);
	});

	test('has assessments, links, memberships and seats that others correct', () => {
		const { assessment, demand_act_link: links, membership, representation } = records;
		for (const kind of [assessment, links, membership, representation])
			expect(kind.some(({ facts }) => facts.values.corrects !== undefined)).toBe(true);
	});

	test('has answers that are overdue, and acts that have passed every stage', () => {
		const answered = new Set(records.reaction.map(({ facts }) => facts.values.introduction));
		const overdue = records.introduction.filter(
			({ id, facts }) => (facts.values.answerDue ?? day) < day && !answered.has(id)
		);
		expect(overdue.length).toBeGreaterThan(0);
		expect(records.legal_act.some(({ facts }) => facts.values.stages.length === 7)).toBe(true);
	});

	test('shows sections of the law in the wording of then and of now', () => {
		for (const { wording } of records.provision) {
			const { first, reform } = wording.de?.values.history ?? {};
			expect(first?.wording).toBeTypeOf('string');
			expect(reform?.wording).not.toBe(first?.wording);
		}
	});

	test('has services that show their place, only its area, and nothing of it', () => {
		const places = records.service.flatMap(({ facts }) => facts.values.places.map(({ place }) => place));
		expect(places.some((place) => place?.street !== undefined)).toBe(true);
		expect(places.some((place) => place && Object.keys(place).join() === 'area')).toBe(true);
		expect(places.every((place) => place !== undefined)).toBe(true);
		const stored = replay(generateNetwork({ seed: 43, members: 43, until }), { hash });
		expect(JSON.stringify(stored)).toContain('confidential');
		expect(JSON.stringify(stored)).toContain('Schutzwohnung');
	});

	test.each(networks)('does not say where people are hidden: %s', (_, of) => {
		expect(JSON.stringify(of)).not.toMatch(/Schutzwohnung|Safe flat/i);
	});
});

function generated(members: number): Content {
	return compiled(generateNetwork({ seed: members, members, until }));
}

function compiled(history: Parameters<typeof replay>[0]): Content {
	return compileRelease(replay(history, { hash }), { hash });
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
