import { createHash } from 'node:crypto';
import { type ContentType, entrySchema } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { compileRelease } from '@kok/domain/release/compile';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import { uncoveredFacts } from '@kok/domain/rules/hindrance';
import { locales } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { type Entry, historyOf, replay } from './history.ts';
import { demands } from './kok/demands.ts';
import { goals } from './kok/goals.ts';
import { members } from './kok/members.ts';
import { network } from './kok/network.ts';
import { kok } from './kok.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const content = compileRelease(replay(historyOf(kok, founding), { hash }), { hash });
const published = kok.filter(({ stage }) => stage === 'published');

/** Everything a reader or a machine finds in the release, without the hashes, which hold any digits. */
const released = JSON.stringify(content, (name, value: unknown) => (name === 'hash' ? undefined : value));

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** An entry under a name that a failing test can show. */
function named(entries: readonly Entry[]): [string, Entry][] {
	return entries.map((entry) => [`${entry.type} ${titleOf(entry)}`, entry]);
}

/** Its title; what has none goes by its id. */
function titleOf({ type, wording: { de }, id }: Entry): string {
	const { title }: ContentType = contentTypes[type];
	return title === undefined ? id : String(Object.entries(de).find(([name]) => name === title)?.[1]);
}

describe.each(named(kok))('%s', (_, entry) => {
	const type: ContentType = contentTypes[entry.type];

	test('fits what an editor may enter', () => {
		expect(entrySchema(type.facts).safeParse(entry.facts).error).toBeUndefined();
		for (const locale of locales)
			expect(entrySchema(type.wording).safeParse(entry.wording[locale]).error).toBeUndefined();
	});

	test('stands in German and in English, with words for the same items', () => {
		const lists = Object.entries({ ...entry.facts }).filter(([name]) => type.wording[name]?.kind === 'item-words');
		for (const [name, items] of lists) {
			const ids = (items as { id: string }[]).map(({ id }) => id).sort();
			for (const locale of locales) {
				const words: Record<string, unknown> = { ...entry.wording[locale] };
				expect(Object.keys(words[name] ?? {}).sort(), `${name} ${locale}`).toEqual(ids);
			}
		}
	});

	test('speaks German with German marks and English with English ones', () => {
		for (const text of textsIn(entry.wording.de)) expect(text).not.toMatch(/["'”’‚‘]|“\p{L}| - |--|\.\.\./u);
		for (const text of textsIn(entry.wording.en)) expect(text).not.toMatch(/["'„‚]|\p{L}“| - |--|\.\.\./u);
	});

	test('speaks of Betroffene', () => {
		// In quotation marks the other word may stand: it is spoken of, or it is part of a name.
		const unquoted = (texts: string[]) => texts.map((text) => text.replaceAll(/„[^“]*“|“[^”]*”/g, ''));
		expect(unquoted(textsIn(entry.wording.de)).filter((text) => /Opfer/i.test(text))).toEqual([]);
		expect(unquoted(textsIn(entry.wording.en)).filter((text) => /victim|Opfer/i.test(text))).toEqual([]);
	});

	test('gives no number of members in words of its own', () => {
		const numbers = textsIn(entry.wording).flatMap((text) => text.match(/\d+/g) ?? []);
		expect(numbers).not.toContain(String(network.facts.memberCount));
	});

	test('names only fields of its own as covered by a source, and no day on which we looked', () => {
		const fields = [...Object.keys(type.facts), ...Object.keys(type.wording)];
		for (const { covers = [], retrieved } of entry.facts.sources) {
			expect(covers.filter((name) => !fields.includes(name))).toEqual([]);
			expect(retrieved).toBeUndefined();
		}
	});
});

describe('what is published', () => {
	test.each(named(published))('%s has a source for every fact', (_, entry) => {
		expect(uncoveredFacts(contentTypes[entry.type], entry.facts)).toEqual([]);
	});

	test('is all that the public sees', () => {
		const shown = Object.values(content.records).flatMap((records) => records.map(({ id }) => id));
		expect(shown.toSorted()).toEqual(published.map(({ id }) => id).toSorted());
	});

	// Words that the field notes mark as general knowledge, second-hand or not found.
	test.each([
		'§ 87',
		'section 87',
		'126 ',
		'Firewall',
		'Ausländerbehörde',
		'Koordinierungsstelle',
		'Verweisungsmechanismus',
		'referral mechanism',
		'2004/81',
		'COM(2022)',
		'BGBl',
		'Wirsching',
		'Servicestelle',
		'Schwangere in Not',
		'0800 40 40 020',
		'08000',
		'0157',
		'040 67999757',
		'0385',
		'0391',
		'Postfach',
		'fiz@',
		'awo-',
		'fdp.de',
		'FIZ',
		'Ban Ying',
		'Hydra',
		'BEMA',
		'ZORA',
		'Nachtfalter',
		'FIM',
		'FRANKA',
		'Heilbronn',
		'FreiJa',
		'JADWIGA',
		'SOLWODI',
		'BBMeZ',
		'contra',
		'VERA',
		'KOBRA ',
		'NADESCHDA',
		'agisra',
		'ALDONA',
		'Bleibt Entwurf',
		'nicht gefunden'
	])('holds nothing of “%s”', (unproven) => {
		expect(released.includes(unproven)).toBe(false);
	});
});

describe('a demand', () => {
	test('has a number of its own, from the first to the last', () => {
		expect(demands.map(({ facts }) => facts.number)).toEqual(demands.map((_, index) => index + 1));
	});

	test('that is published rests on a document, with a date or the word that none was found', () => {
		for (const { facts } of listDemands(content)) {
			expect(facts.values.ground).toMatchObject({ kind: 'documented', document: { publisher: /KOK/ } });
			expect(facts.values.ground).toHaveProperty('since');
			expect(facts.values.clauses.length).toBeGreaterThanOrEqual(2);
			expect(facts.values.clauses.length).toBeLessThanOrEqual(4);
		}
	});

	test('that is kept back says why', () => {
		const kept = demands.filter(({ stage }) => stage === 'draft');
		expect(kept.map(({ facts }) => facts.number)).toEqual([11, 18]);
		for (const { facts } of kept) expect(facts.note).toContain('Bleibt Entwurf');
	});

	const [first] = demands;
	const agreed = { kind: 'imported', body: 'Mitgliederversammlung', agreedOn: '2020', document: {} } as const;
	test.each([
		['body', { ...agreed, body: '', document: { title: 'Protokoll', publisher: 'KOK' } }],
		['date', { ...agreed, agreedOn: '', document: { title: 'Protokoll', publisher: 'KOK' } }],
		['source', { ...agreed, document: { title: '', publisher: '' } }]
	])('cannot claim an agreement without its %s', (_, ground) => {
		if (!first) throw new Error('There are no demands');
		const claimed: Entry = { ...first, facts: { ...first.facts, ground } };
		expect(() => replay(historyOf([...goals, claimed], founding), { hash })).toThrow('ground');
	});
});

describe('a member', () => {
	test('is entered without telephone, e-mail or street, even as a draft', () => {
		for (const { facts } of members) {
			expect(facts).not.toHaveProperty('phone');
			expect(facts).not.toHaveProperty('email');
			expect(facts.seat ?? {}).not.toHaveProperty('street');
			expect(facts.seat ?? {}).not.toHaveProperty('postcode');
			expect(facts.seat ?? {}).not.toHaveProperty('postBox');
		}
	});

	test('sits in an area of the network', () => {
		const areas = network.facts.areas.map(({ id }) => id);
		for (const { facts } of members) if (facts.seat) expect(areas).toContain(facts.seat.area);
	});
});

describe('the network', () => {
	const { facts } = networkOf(content);

	test('has not adopted the site yet', () => {
		expect(facts.values.adopted).toBe(false);
	});

	test('names the national helpline first', () => {
		expect(facts.values.helplines[0]).toMatchObject({ phone: '116 016', hours: 'always' });
	});

	test('has sixteen areas', () => {
		expect(facts.values.areas).toHaveLength(16);
	});
});

test('ids are used once', () => {
	expect(new Set(kok.map(({ id }) => id)).size).toBe(kok.length);
});

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
