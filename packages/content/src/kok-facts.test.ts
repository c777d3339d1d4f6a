import { readFileSync } from 'node:fs';
import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { describe, expect, test } from 'vitest';
import * as ids from './kok/ids.ts';
import { seedStatements } from './kok/seed-statements.ts';
import { kok } from './kok.ts';

interface Fact {
	section: string;
	number: number;
	text: string;
	places: { name: string; fields: string[] }[];
	reason: string;
}

const page = readFileSync(new URL('../FACTS.md', import.meta.url), 'utf8');
const facts = page.split(/^## /mu).slice(1).flatMap(factsOf);
const groups: Record<string, Record<string, string>> = ids;
const byId = new Map(kok.map((entry) => [entry.id, entry]));

describe.each(facts.map((fact): [string, Fact] => [`${fact.section} ${String(fact.number)}`, fact]))(
	'%s',
	(_, fact) => {
		test('has a place, or a reason for having none', () => {
			expect(fact.places.length > 0 || fact.reason.length > 0).toBe(true);
		});

		test('stands in published records, in fields that these have', () => {
			for (const { name, fields } of fact.places) {
				const entry = byId.get(idOf(name));
				expect(entry?.stage, name).toBe('published');
				if (!entry) continue;
				const type: ContentType = contentTypes[entry.type];
				const given = Object.keys({ ...entry.facts, ...entry.wording.de });
				expect(
					fields.filter((field) => !given.includes(field)),
					`${name} of ${type.name}`
				).toEqual([]);
			}
		});
	}
);

test('the facts of a section are numbered from the first to the last', () => {
	for (const section of new Set(facts.map((fact) => fact.section))) {
		const numbers = facts.filter((fact) => fact.section === section).map(({ number }) => number);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	}
});

test('each row of what was found wrong on 28 November 2026 has a line', () => {
	const lines = (title: string) => facts.filter(({ section }) => section === title).length;
	expect(lines('Corrections of 28 November 2026')).toBe(46);
	expect(lines('Corrections against the portrait of 28 November 2026')).toBe(13);
	expect(lines('Corrections of the English of 28 November 2026')).toBe(32);
});

test('each series that was found on 28 November 2026, and each warning about one, has a line', () => {
	const series = facts.filter(({ section }) => section === 'Series of 28 November 2026');
	expect(series).toHaveLength(35);
});

test('each V line of the sections on demands and events of the newer notes has a line', () => {
	const more = facts.filter(({ section }) => section === 'Field-more of 28 November 2026');
	expect(more).toHaveLength(77);
});

test('a judgement has a state only where its line quotes the document’s own word for it', () => {
	const quoted = facts
		.filter(({ text }) => /“[^”]+”/u.test(text))
		.flatMap(({ places }) => places.flatMap(({ name, fields }) => (fields.includes('status') ? [idOf(name)] : [])));
	const stated = kok.filter((entry) => entry.type === 'assessment' && entry.facts.status !== undefined);
	expect(stated.map(({ id }) => id).filter((id) => !quoted.includes(id))).toEqual([]);
});

test('a summary of a demand reads as a demand by itself, in both languages', () => {
	const demands = kok.filter((entry) => entry.type === 'demand');
	const summaries = (locale: 'de' | 'en') => demands.map(({ wording }) => wording[locale]?.summary ?? '');
	expect(demands.length).toBeGreaterThan(15);
	expect(summaries('de').filter((summary) => !/\b(soll|sollen|müssen|muss)\b/u.test(summary))).toEqual([]);
	expect(summaries('en').filter((summary) => !/\b(should|must)\b/u.test(summary))).toEqual([]);
});

test('nothing is published that no fact stands for, of law and politics, of the network and its practice', () => {
	const named = new Set([
		...facts.flatMap(({ places }) => places.map(({ name }) => idOf(name))),
		...seedStatements.map(({ record }) => record)
	]);
	const types = [
		'representation',
		'demand_act_link',
		'introduction',
		'reaction',
		'assessment',
		'milestone',
		'statement',
		'service',
		'agreement',
		'open_issue',
		'figure',
		'page',
		'term'
	];
	// A page without sources is about this website, not about the network.
	const unnamed = kok.filter(
		({ id, type, stage, facts: { sources } }) =>
			stage === 'published' && types.includes(type) && sources.length > 0 && !named.has(id)
	);
	expect(unnamed.map(({ type, wording }) => [type, wording.de])).toEqual([]);
});

function factsOf(text: string): Fact[] {
	const section = text.slice(0, text.indexOf('\n')).trim();
	return text.split('\n').flatMap((line) => {
		const [, number, text = '', , places = '', reason = ''] = line.split('|').map((cell) => cell.trim());
		return number !== undefined && /^\d+$/u.test(number)
			? [{ section, number: Number(number), text, places: placesIn(places), reason }]
			: [];
	});
}

/** As in `` `milestones.benefits` (on, text) ``. */
function placesIn(cell: string): Fact['places'] {
	return [...cell.matchAll(/`([^`]+)`(?: \(([^)]*)\))?/gu)].map(([, name = '', fields = '']) => ({
		name,
		fields: fields.split(', ').filter((field) => field !== '')
	}));
}

function idOf(name: string): string {
	const [group = '', key = ''] = name.split('.');
	return groups[group]?.[key] ?? name;
}
