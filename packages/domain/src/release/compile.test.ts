import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Json, canonicalJson } from '../canonical.ts';
import { type AnyValues, type ContentType, type Fields, outlookOn, viewOf } from '../content-type.ts';
import { type TypeName, contentTypes, typeNames } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { linksOf } from '../links.ts';
import { demand as demandType } from '../types/demand.ts';
import { type PublishedPart, type RecordState, compileRelease, compileTypes } from './compile.ts';
import { type PublicRecord, parseContent } from './content.ts';
import { isBehind, listDemands } from './reading.ts';

const since = '2026-11-24T09:00:00.000Z';
const source = { title: 'Quelle', publisher: 'Netz', dated: '2020' };
const goalId = idOf(9);
const german = { title: 'Bleiben', summary: 'Alle bleiben.', clauses: { a: { text: 'Satz' } } };
const outlook = outlookOn(demandType, { by: 'public', isPublic: () => true });

const demand: RecordState = {
	id: idOf(1),
	type: 'demand',
	facts: {
		values: {
			number: 1,
			clauses: [{ id: 'a' }],
			note: 'nur fürs Büro',
			ground: { kind: 'documented', document: source, since: null },
			goal: goalId,
			sources: [source]
		},
		since
	},
	wording: { de: { values: german, since } },
	slugs: { de: ['alt', 'bleiben'] }
};
const anchor = full('goal', 1);
const goal = full('goal', 9);
const shelter: RecordState = {
	...full('member', 5),
	facts: { since, values: { ...exampleValues(contentTypes.member.facts, markOf(50)), publicity: 'counted_only' } },
	slugs: { de: ['frauenhaus-seestrasse'], en: ['shelter-lakeside'] }
};

describe('a published demand', () => {
	const content = compile(demand);

	test('is in the release with its public fields and no other', () => {
		const { goal: _goal, note: _note, ...facts } = { ...demand.facts?.values };
		expect(content).toEqual({
			format: 2,
			records: {
				...none([]),
				demand: [
					{
						id: demand.id,
						facts: { values: facts, since },
						wording: {
							de: { values: german, since, slug: 'bleiben', formerSlugs: ['alt'], hash: hash(canonicalJson(german)) }
						}
					}
				]
			},
			entered: { ...none(0), demand: 1 },
			withdrawn: [],
			media: []
		});
	});

	test('has a type on which a page that names a field of the office does not compile', () => {
		expectTypeOf<PublicRecord<'demand'>['facts']['values']>().not.toHaveProperty('note');
		expectTypeOf<PublicRecord<'demand'>['facts']['values']['number']>().toEqualTypeOf<number>();
		expectTypeOf<PublicRecord<'member'>['facts']['values']>().not.toHaveProperty('publicity');
		// @ts-expect-error -- a page that names the office's note does not compile
		expect(listDemands(content)[0]?.facts.values.note).toBeUndefined();
	});

	test('has its id as address while it has no slug', () => {
		expect(listDemands(compile({ ...demand, slugs: {} }))[0]?.wording.de).toMatchObject({
			slug: demand.id,
			formerSlugs: []
		});
	});

	test('keeps every address it had, the current one last', () => {
		const { de } = listDemands(compile({ ...demand, slugs: { de: ['erst', 'dann', 'jetzt'] } }))[0]?.wording ?? {};
		expect(de).toMatchObject({ slug: 'jetzt', formerSlugs: ['erst', 'dann'] });
	});

	test('is the same after it is parsed again', () => {
		expect(parseContent(plain(content))).toEqual(content);
	});
});

describe('a record is not in the release', () => {
	test.each<[string, RecordState]>([
		['without facts', without(demand, 'facts')],
		['without a wording', { ...demand, wording: {} }],
		['once it is withdrawn', { ...demand, withdrawn: { reason: 'over' } }]
	])('%s', (_, record) => {
		expect(compile(record)).toMatchObject({ records: { demand: [] }, entered: { demand: 0 } });
	});

	test.each(['campaign', 'constructor'])('nor is a release compiled with a record of the unknown type %s', (type) => {
		expect(() => compile({ ...demand, type })).toThrow(`Record ${demand.id} is of the unknown type ${type}`);
	});
});

describe('a member that is protected', () => {
	const named = full('member', 6);

	test('leaves no byte in the release, and is in no count', () => {
		expect(compile(named, shelter)).toEqual(compile(named));
		expect(compile(named, shelter).entered.member).toBe(1);
	});

	test.each<RecordState['withdrawn'] & object>([
		{ reason: 'over' },
		{ reason: 'replaced', by: named.id },
		{ reason: 'protection' }
	])('leaves not even its address when it is withdrawn: $reason', (withdrawn) => {
		expect(compile(named, { ...shelter, withdrawn })).toEqual(compile(named));
	});

	test('is not named as the successor of another record', () => {
		const replaced: RecordState = { ...full('member', 7), withdrawn: { reason: 'replaced', by: shelter.id } };
		expect(compile(replaced, shelter).withdrawn).toEqual([{ type: 'member', slugs: replaced.slugs }]);
	});
});

describe('the addresses of a withdrawn record', () => {
	const { slugs } = demand;

	test('are kept as gone when the record is over', () => {
		expect(compile({ ...demand, withdrawn: { reason: 'over' } }).withdrawn).toEqual([
			{ type: 'demand', slugs, fixed: '1' }
		]);
	});

	test('lead to the record that replaced it, while that one is public', () => {
		const withdrawn = { reason: 'replaced', by: idOf(2) } as const;
		const replaced: RecordState = { ...demand, withdrawn };
		const successor = full('demand', 2);
		expect(compile(replaced, successor).withdrawn).toEqual([
			{ type: 'demand', slugs, fixed: '1', replacedBy: idOf(2) }
		]);
		expect(compile(replaced, { ...successor, wording: {} }).withdrawn).toEqual([{ type: 'demand', slugs, fixed: '1' }]);
	});

	test('are not in the release when the record was withdrawn for protection', () => {
		expect(compile({ ...demand, withdrawn: { reason: 'protection' } })).toEqual(compile());
	});

	test('are not in the release when it had none', () => {
		expect(compile({ ...demand, slugs: { de: [] }, withdrawn: { reason: 'over' } })).toEqual(compile());
	});

	test('are not in the release when the record was never public', () => {
		expect(compile({ ...without(demand, 'facts'), withdrawn: { reason: 'over' } })).toEqual(compile());
		expect(compile({ ...demand, wording: {}, slugs: {}, withdrawn: { reason: 'over' } })).toEqual(compile());
	});
});

describe('a wording that was taken back', () => {
	const german = full('goal', 3);
	const { en, ...kept } = german.wording;
	const takenBack: RecordState = { ...german, wording: kept };

	test('leaves its addresses in its language in the release, and no word of its text', () => {
		const content = compile(takenBack);
		expect(content.records.goal[0]?.takenBack).toEqual({ en: ['new-3'] });
		expect(content.records.goal[0]?.wording).not.toHaveProperty('en');
		for (const text of Object.values({ ...en?.values })) expect(bytes(content)).not.toContain(text);
		expect(parseContent(plain(content))).toEqual(content);
	});

	test('is mentioned only where it was public once and is not public now', () => {
		expect(compile(german).records.goal[0]).not.toHaveProperty('takenBack');
		expect(compile({ ...takenBack, slugs: { de: ['neu-3'] } }).records.goal[0]).not.toHaveProperty('takenBack');
		expect(compile({ ...takenBack, slugs: { en: [] } }).records.goal[0]).not.toHaveProperty('takenBack');
	});

	test('removes the whole record where it was the only wording', () => {
		expect(compile({ ...german, wording: {} })).toEqual(compile());
	});
});

describe('the versions of a demand', () => {
	const older = { ...german, clauses: { a: { text: 'Alt' } }, stray: 'fürs Büro' };
	const at = '2026-12-01T09:00:00.000Z';
	const publications = [
		{ part: 'facts', at: since, snapshot: 'f', values: { ...demand.facts?.values, sourceLocale: undefined } },
		{ part: 'de', at: since, snapshot: 'a', values: older },
		{ part: 'en', at: since, snapshot: 'e', values: { ...german, title: 'Stay' } },
		{ part: 'de', at, snapshot: 'b', values: german }
	] as const;
	const versioned: RecordState = { ...demand, publications };
	const textOf = (values: object, from: string) => ({ since: from, hash: hash(canonicalJson(values)), values });
	const shownOf = ({ stray: _, ...shown }: typeof older) => shown;
	const wordedAs = (text: string) => hash(canonicalJson([{ id: 'a', text }]));

	test('are all in the release, as the public reads them, in the languages in which the demand is public', () => {
		const [record] = compile(versioned).records.demand;
		expect(record?.versions).toStrictEqual([
			{
				...{ number: 1, since, language: 'de', hash: wordedAs('Alt'), clauses: ['a'] },
				texts: { de: [textOf(shownOf(older), since)] }
			},
			{
				...{ number: 2, since: at, language: 'de', hash: wordedAs('Satz'), clauses: ['a'] },
				texts: { de: [textOf(german, at)] }
			}
		]);
	});

	test('that were corrected keep number and hash, and tell the hashes before and after, as a reader reads them', () => {
		const corrected = publications.map((one) => (one.snapshot === 'b' ? { ...one, editorial: true } : one));
		const content = compile({ ...versioned, publications: corrected });
		expect(content.records.demand[0]?.versions).toStrictEqual([
			{
				...{ number: 1, since, language: 'de', hash: wordedAs('Alt'), clauses: ['a'] },
				corrections: [{ since: at, formerHash: wordedAs('Alt'), hash: wordedAs('Satz') }],
				texts: { de: [textOf(shownOf(older), since), textOf(german, at)] }
			}
		]);
		expect(parseContent(plain(content))).toEqual(content);
	});

	test('are told in a language that has had no text yet as soon as it has one', () => {
		const polish = { values: { ...german, title: 'Zostać' }, since: at };
		const [record] = compile({ ...versioned, wording: { ...versioned.wording, pl: polish } }).records.demand;
		expect(record?.wording).toHaveProperty('pl');
		expect(record?.versions?.map(({ texts }) => Object.keys(texts))).toEqual([['de'], ['de']]);
	});

	test('are counted in the main language of the network, where the demand names none', () => {
		const network = full('network', 8);
		const inEnglish: RecordState = {
			...network,
			facts: { since, values: { ...network.facts?.values, languages: ['en'] } }
		};
		const english = { values: german, since };
		const told = { ...versioned, wording: { ...versioned.wording, en: english } };
		const languagesOf = (...records: RecordState[]) =>
			compile(...records).records.demand.map(({ versions }) => versions?.map(({ language }) => language));
		expect(languagesOf(told)).toEqual([['de', 'de']]);
		expect(languagesOf(told, inEnglish)).toEqual([['en']]);
	});

	test('are kept by no other type, and not invented where nothing is known of them', () => {
		expect(compile(demand).records.demand[0]).not.toHaveProperty('versions');
		expect(compile({ ...full('goal', 3), publications }).records.goal[0]).not.toHaveProperty('versions');
	});
});

test('texts stand in the order in which the network names its languages', () => {
	const network = full('network', 8);
	const inOrder = (languages: string[]) =>
		Object.keys(
			compile(goal, {
				...network,
				facts: { since, values: { ...network.facts?.values, languages } }
			}).records.goal[0]?.wording ?? {}
		);
	expect(inOrder(['en', 'de'])).toEqual(['en', 'de']);
	expect(inOrder(['de', 'en'])).toEqual(['de', 'en']);
});

describe('a record that hangs on others, as an answer hangs on its introduction', () => {
	const body = full('body', 3);
	const introduction = named('introduction', 4, { body: body.id });
	const reaction = named('reaction', 6, { introduction: introduction.id, body: body.id });
	const ofShelter = named('service', 7, { member: shelter.id });

	function named(type: TypeName, seed: number, links: AnyValues): RecordState {
		const record = full(type, seed);
		return { ...record, facts: { since, values: { ...record.facts?.values, ...links } } };
	}

	test('is public while all that it hangs on is public, and goes when any of it goes', () => {
		const shown = (...records: RecordState[]) =>
			Object.values(compile(...records).records)
				.flat()
				.map(({ id }) => id);
		expect(shown(body, introduction, reaction)).toEqual([body.id, introduction.id, reaction.id]);
		expect(shown(body, reaction)).toEqual([body.id]);
		expect(shown(introduction, reaction)).toEqual([]);
		expect(shown({ ...body, withdrawn: { reason: 'over' } }, introduction, reaction)).toEqual([]);
	});

	test('goes along a chain of any length: an answer goes when the body of its introduction goes', () => {
		const elsewhere = full('body', 2);
		const answer = named('reaction', 1, { introduction: introduction.id, body: elsewhere.id });
		expect(compile(answer, elsewhere, body, introduction).records.reaction).toHaveLength(1);
		const without = compile(answer, elsewhere, introduction);
		expect(without).toEqual(compile(elsewhere));
		expect(JSON.stringify(without)).not.toContain(answer.id);
	});

	test('the service of a member that is only counted leaves no byte', () => {
		expect(compile(shelter, ofShelter)).toEqual(compile(shelter));
		expect(
			compile(full('member', 6), named('service', 7, { member: full('member', 6).id })).records.service
		).toHaveLength(1);
	});

	test('a record of a type without a title is public without a wording', () => {
		const membership = named('membership', 8, { member: goal.id });
		expect(compile(goal, { ...membership, wording: {} }).records.membership).toMatchObject([{ wording: {} }]);
	});
});

test('a reference shows while what it names is public, and vanishes with it', () => {
	const goalIn = (...others: RecordState[]) => listDemands(compile(demand, ...others))[0]?.facts.values.goal;
	expect(goalIn(goal)).toBe(goalId);
	expect(goalIn()).toBeUndefined();
	expect(goalIn({ ...goal, wording: {} })).toBeUndefined();
	expect(goalIn({ ...goal, withdrawn: { reason: 'over' } })).toBeUndefined();
});

test('a translation is behind once its source reads otherwise', () => {
	const english = { values: { ...german, title: 'Stay' }, since, origin: { locale: 'de', values: german } } as const;
	const current = compile({ ...demand, wording: { ...demand.wording, en: english } });
	const changed = { values: { ...german, summary: 'Alle dürfen bleiben.' }, since };
	const behind = compile({ ...demand, wording: { de: changed, en: english } });

	expect(listDemands(current)[0]?.wording.en?.translatedFrom).toEqual({
		locale: 'de',
		hash: hash(canonicalJson(german))
	});
	expect(listDemands(current).map((record) => isBehind(record, 'en'))).toEqual([false]);
	expect(listDemands(behind).map((record) => isBehind(record, 'en'))).toEqual([true]);
	expect(listDemands(behind)[0]?.wording.en).toEqual(listDemands(current)[0]?.wording.en);
});

test('two wordings that differ only in hidden fields have the same hash in the release', () => {
	const kept = { ...demandType, wording: { ...demandType.wording, note: demandType.facts.note } };
	const hashes = ['ja', 'nein'].map((note) => {
		const record = { ...demand, wording: { de: { values: { ...german, note }, since } } };
		return compileTypes([record], { hash, types: { demand: kept } }).records.demand?.[0]?.wording.de?.hash;
	});
	expect(hashes[0]).toBe(hash(canonicalJson(plain(viewOf(demandType.wording, german, outlook)))));
	expect(hashes[1]).toBe(hashes[0]);
});

describe('for any state, drawn at random,', () => {
	const type = fc.constantFrom(...typeNames);
	const some = fc.uniqueArray(fc.tuple(type, fc.integer({ min: 10, max: 59 })), {
		maxLength: 8,
		selector: ([, seed]) => seed
	});
	const network = some.map((list) => [anchor, ...list.map(([name, seed]) => full(name, seed))]);

	test('the same state gives the same bytes, in whatever order it is handed in', () => {
		fc.assert(
			fc.property(
				network.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
				([records, other]) => {
					expect(bytes(compile(...other))).toBe(bytes(compile(...records)));
				}
			),
			{ numRuns: 50 }
		);
	});

	test('records stand in the order of their ids', () => {
		fc.assert(
			fc.property(network.chain(shuffled), (records) => {
				for (const listed of Object.values(compile(...records).records)) {
					const ids = listed.map(({ id }) => id);
					expect(ids).toEqual(ids.toSorted());
				}
			}),
			{ numRuns: 50 }
		);
	});

	test('publishing one part leaves every other part as it was, byte for byte', () => {
		fc.assert(
			fc.property(network, fc.nat(), fc.constantFrom('facts', 'de', 'en'), (records, pick, part) => {
				const target = records[pick % Math.max(records.length, 1)];
				if (!target) return;
				const before = partsOf(compile(...records));
				const after = partsOf(
					compile(...records.map((record) => (record === target ? republished(record, part) : record)))
				);

				const other = ([name]: [string, string]) => name !== `${target.id} ${part}`;
				expect(after.filter(other)).toEqual(before.filter(other));
				expect(after).not.toEqual(before);
			}),
			{ numRuns: 50 }
		);
	});

	test('is the same after it is parsed again', () => {
		fc.assert(
			fc.property(network, (records) => {
				const content = compile(...records);
				expect(parseContent(plain(content))).toEqual(content);
			}),
			{ numRuns: 20 }
		);
	});
});

/** The same for every type. */
function none<T>(value: T): Record<TypeName, T> {
	return Object.fromEntries(typeNames.map((name) => [name, value])) as Record<TypeName, T>;
}

function compile(...records: RecordState[]) {
	return compileRelease(records, { hash });
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A record with every field filled, in both languages; what it names is not there, but for what it cannot do without. */
function full(type: TypeName, seed: number): RecordState {
	const { facts, wording }: ContentType = contentTypes[type];
	const values = anchored(facts, exampleValues(facts, markOf(seed)));
	const words = exampleValues(wording, markOf(seed + 60));
	return {
		id: idOf(seed),
		type,
		facts: { values, since },
		wording: {
			de: { values: words, since },
			en: { values: exampleValues(wording, markOf(seed + 120)), since, origin: { locale: 'de', values: words } }
		},
		slugs: { de: [`alt-${seed}`, `neu-${seed}`], en: [`new-${seed}`] }
	};
}

/** Vital references lead to `anchor`, which every test of whatever is public hands in. */
function anchored(facts: Fields, values: AnyValues): AnyValues {
	const isVital = (name: string) => linksOf(facts, values).some((link) => link.field === name && link.isVital);
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, isVital(name) ? anchor.id : value] as const)
	);
}

function without(record: RecordState, part: 'facts'): RecordState {
	const { [part]: _, ...rest } = record;
	return rest;
}

function republished(record: RecordState, part: 'facts' | 'de' | 'en'): RecordState {
	const again = (before: PublishedPart | undefined): PublishedPart => ({
		...before,
		values: before?.values ?? {},
		since: '2027-01-01T00:00:00.000Z'
	});
	if (part === 'facts') return { ...record, facts: again(record.facts) };
	return { ...record, wording: { ...record.wording, [part]: again(record.wording[part]) } };
}

function partsOf({ records }: ReturnType<typeof compile>): [string, string][] {
	return Object.values(records)
		.flat()
		.flatMap(({ id, facts, wording }) => [
			[`${id} facts`, bytes(facts)] as [string, string],
			...Object.entries(wording).map(([locale, words]): [string, string] => [`${id} ${locale}`, bytes(words)])
		]);
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

function bytes(value: unknown): string {
	return canonicalJson(plain(value));
}

function plain(value: unknown): Json & AnyValues {
	const json: Json & AnyValues = JSON.parse(JSON.stringify(value));
	return json;
}
