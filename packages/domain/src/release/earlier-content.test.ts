import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { AnyValues, ContentType } from '../content-type.ts';
import { type TypeName, contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { type RecordState, compileRelease } from './compile.ts';
import { type Content, contentSchema } from './content.ts';
import { exposedIn, withoutExposed } from './earlier-content.ts';
import { withPictures } from './pictures.ts';
import type { Publication } from './publication.ts';

const then = '2026-01-01T09:00:00.000Z';
const since = '2026-11-24T09:00:00.000Z';
const [networkId, goalId, memberId, serviceId, demandId, secondId, pageId, formerId, endedId, bodyId] = [
	...[1, 2, 3, 4, 5],
	...[6, 7, 8, 9, 10]
].map(idOf) as [string, string, string, string, string, string, string, string, string, string];

const seat = { disclosure: 'public', area: 'NI', locality: 'Nordheim', street: 'Weg 1' };
const sentences: [string, string][] = [
	['Alle bleiben.', demandId],
	['Alle werden gehört.', secondId]
];
const german = { title: 'Bleiben', summary: 'Alle bleiben.', clauses: { a: { text: 'Satz' }, b: { text: 'Wort' } } };
const clauses = [{ id: 'a' }, { id: 'b' }];

/** A small network in which records name each other, hang on each other and took each other's place. */
const states: readonly RecordState[] = [
	translated(recordOf('network', networkId, { words: { easy: easy(...sentences) } })),
	withGermanTakenBack(recordOf('goal', goalId)),
	recordOf('member', memberId, { facts: { seat, publicity: 'named' } }),
	recordOf('service', serviceId, {
		facts: { member: memberId, places: placesWith(seat) },
		words: { places: { p: { name: 'Laden' }, q: { name: 'Zelt' } } }
	}),
	withVersions(
		translated(
			recordOf('demand', demandId, { facts: { number: 1, goal: goalId, addressees: [bodyId], clauses }, words: german })
		)
	),
	behind(recordOf('demand', secondId, { facts: { number: 2, goal: goalId, clauses }, words: german })),
	recordOf('page', pageId, {
		facts: { goals: [goalId], bodies: [bodyId], stations: [{ id: 's', from: '2026', place: seat }] },
		words: { stations: { s: { text: 'Eröffnung' } } }
	}),
	{
		...recordOf('demand', formerId),
		withdrawn: { reason: 'replaced', by: demandId },
		slugs: { de: ['frueher', 'spaeter'], en: ['former'] }
	},
	{ ...recordOf('goal', endedId), withdrawn: { reason: 'over' }, slugs: { de: ['frueher'] } },
	recordOf('body', bodyId)
];
const content = compileRelease(states, { hash });
const [icon, card] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string];
const drawn = withPictures(content, { icon, cards: [{ locale: 'de', file: card }] });

test('the example is a content as it is sealed', () => {
	expect(contentSchema.safeParse(JSON.parse(JSON.stringify(content))).error).toBeUndefined();
});

describe('an earlier content in which nothing is protected since', () => {
	test('is the very same, with its pictures and its addresses', () => {
		expect(exposedIn(drawn, states)).toEqual([]);
		expect(withoutExposed(drawn, { today: states, hash })).toBe(drawn);
		expect(withoutExposed(drawn, { today: states, hash, absent: new Set(['c'.repeat(64)]) })).toBe(drawn);
	});

	test('stays so when a withdrawn record got another address since, or another record was withdrawn', () => {
		const today = changed(formerId, ({ slugs }) => ({ slugs: { ...slugs, de: [...(slugs.de ?? []), 'neu'], pl: [] } }));
		expect(withoutExposed(content, { today, hash })).toBe(content);
		const withdrawn = changed(memberId, () => ({ withdrawn: { reason: 'over' } }));
		expect(withoutExposed(content, { today: withdrawn, hash })).toBe(content);
	});

	test('shows a record that is known no more or has no facts today as it was', () => {
		expect(exposedIn(content, [])).toEqual([]);
		const today = states.map(({ facts: _, ...record }) => record);
		expect(withoutExposed(content, { today, hash })).toBe(content);
	});
});

describe('an earlier content without what is protected since', () => {
	const ids = states.map(({ id }) => id);
	const someIds = fc.subarray(ids, { minLength: 1 });
	const eachAndSome = { numRuns: 25, examples: ids.map((id): [string[]] => [[id]]) };

	test('reads as if that had never been there, whichever records are protected', () => {
		fc.assert(
			fc.property(someIds, (gone) => {
				expectSame(withoutExposed(content, { today: protecting(states, gone), hash }), without(gone));
			}),
			eachAndSome
		);
	});

	test('reads as it did then, whatever else was written since', () => {
		const later = states.map(({ facts, wording, ...record }) => ({
			...record,
			slugs: { ...record.slugs, de: [...(record.slugs.de ?? []), 'nachher'] },
			wording: {
				...(wording.de && { de: { values: { ...wording.de.values, title: 'Nachher' }, since } }),
				...(wording.en && { en: { values: { ...wording.en.values, name: 'Later' }, since } })
			},
			...(facts && { facts: { values: { ...facts.values, order: 77, number: 77 }, since } })
		}));
		fc.assert(
			fc.property(someIds, (gone) => {
				expectSame(withoutExposed(content, { today: protecting(later, gone), hash }), without(gone));
			}),
			eachAndSome
		);
	});

	test('names what is protected, and no other record', () => {
		expect(exposedIn(content, protecting(states, [memberId, demandId]))).toEqual([demandId, memberId]);
	});

	test('has no pictures, which show titles', () => {
		const left = withoutExposed(drawn, { today: protecting(states, [demandId]), hash });
		expect(left).not.toHaveProperty('pictures');
		expect(left.media).not.toContain(icon);
		expect(left.media).not.toContain(card);
	});

	test('has a member no more that is only counted since, nor what hangs on it', () => {
		const today = changed(memberId, factsWith({ publicity: 'counted_only' }));
		expect(exposedIn(content, today)).toEqual([memberId]);
		const left = withoutExposed(content, { today, hash });
		expect(left.records.member).toEqual([]);
		expect(left.records.service).toEqual([]);
		expect(left.records.demand).toEqual(content.records.demand);
	});
});

describe('a place shown then exposes its record', () => {
	const exposes = (seatNow: object | undefined, seatThen: object = seat) => {
		const shown = compileRelease(changed(memberId, factsWith({ seat: seatThen })), { hash });
		return exposedIn(shown, changed(memberId, factsWith({ seat: seatNow }))).length > 0;
	};
	const areaOnly = { ...seat, disclosure: 'area_only' };

	test('where less of it may be known now', () => {
		expect(exposes(areaOnly)).toBe(true);
		expect(exposes({ ...seat, disclosure: 'confidential' })).toBe(true);
		expect(exposes({ ...seat, disclosure: 'confidential' }, areaOnly)).toBe(true);
	});

	test('also where the town is called as the area', () => {
		const town = { disclosure: 'public', area: 'Nordheim', locality: 'Nordheim' };
		expect(exposes({ ...town, disclosure: 'area_only' }, town)).toBe(true);
	});

	test('and where the area that may be known is another one now', () => {
		expect(exposes({ ...areaOnly, area: 'HE' }, areaOnly)).toBe(true);
	});

	test('not where as much or more may be known, also of another place', () => {
		expect(exposes(areaOnly, areaOnly)).toBe(false);
		expect(exposes(seat, areaOnly)).toBe(false);
		expect(exposes({ disclosure: 'public', area: 'HE', locality: 'Südheim' })).toBe(false);
	});

	test('not where it is gone by now, or was not shown then', () => {
		expect(exposes(undefined)).toBe(false);
		expect(exposes(areaOnly, { ...seat, disclosure: 'confidential' })).toBe(false);
	});

	test('in a list as well, by the item that it belongs to', () => {
		const exposedBy = (places: readonly object[]) => exposedIn(content, changed(serviceId, factsWith({ places })));
		const [first, second] = placesWith(seat);
		const hidden = placesWith(areaOnly);
		expect(exposedBy([first, hidden[1]])).toEqual([serviceId]);
		expect(exposedBy([second, first])).toEqual([]);
		expect(exposedBy([hidden[0], second])).toEqual([serviceId]);
		expect(exposedBy([second])).toEqual([]);
		expect(exposedBy([{ id: 'new', place: { disclosure: 'confidential' } }, first])).toEqual([]);
		expect(exposedIn(content, changed(serviceId, factsWith({ places: undefined })))).toEqual([]);
	});
});

describe('an earlier address of a withdrawn record', () => {
	const addressesAfter = (today: readonly RecordState[]) => withoutExposed(content, { today, hash }).withdrawn;
	const [former, ended] = content.withdrawn;

	test('is gone once the record is withdrawn to protect someone, also where another record has the same', () => {
		expect(addressesAfter(protecting(states, [endedId]))).toEqual([former]);
		expect(addressesAfter(protecting(states, [formerId]))).toEqual([ended]);
	});

	test('is gone with the record, and where no withdrawn one had all of it', () => {
		const erased = states.filter(({ id }) => id !== formerId);
		expect(addressesAfter(erased)).toEqual([ended]);
		for (const slugs of [{ de: ['spaeter'], en: ['former'] }, { de: ['frueher', 'spaeter'] }, { en: ['former'] }])
			expect(addressesAfter(changed(formerId, () => ({ slugs })))).toEqual([ended]);
		const standing = states.map(({ withdrawn: _, ...record }) => record);
		expect(addressesAfter(standing)).toEqual([]);
	});

	test('leads to its successor no more once that one is protected', () => {
		expect(former).toHaveProperty('replacedBy', demandId);
		const { replacedBy: _, ...gone } = { ...former };
		expect(addressesAfter(protecting(states, [demandId]))).toEqual([gone, ended]);
	});
});

describe('a sentence in easy words of an earlier content', () => {
	const easyAfter = (gone: readonly string[], now = easy(...sentences)) => {
		const reworded = changed(networkId, ({ wording: { de, ...others } }) => ({
			wording: { ...others, de: { values: { ...de?.values, easy: now }, since } }
		}));
		const { records } = withoutExposed(content, { today: protecting(reworded, gone), hash });
		return records.network[0]?.wording.de?.values.easy;
	};

	test('goes with the record that it retells', () => {
		expect(easyAfter([])).toBe('Wir\nAlle bleiben.\nAlle werden gehört.\n\nZiele\nAlle sind sicher.');
		expect(easyAfter([secondId])).toBe('Wir\nAlle bleiben.\n\nZiele\nAlle sind sicher.');
		expect(easyAfter([secondId, demandId])).toBe('Ziele\nAlle sind sicher.');
	});

	test('goes as well where the text of today has it no more', () => {
		expect(easyAfter([secondId], easy(['Alle dürfen bleiben.', demandId]))).toBe('Ziele\nAlle sind sicher.');
		const untold = states.map((record) => (record.id === networkId ? { ...record, wording: {} } : record));
		const left = withoutExposed(content, { today: protecting(untold, [secondId]), hash });
		expect(left.records.network[0]?.wording.de?.values).not.toHaveProperty('easy');
		const unknown = protecting(states, [secondId]).filter(({ id }) => id !== networkId);
		const { records } = withoutExposed(content, { today: unknown, hash });
		expect(records.network[0]?.wording.de?.values).not.toHaveProperty('easy');
	});

	test('leaves its translation as current as it was', () => {
		const { de, en } = withoutExposed(content, { today: protecting(states, [secondId]), hash }).records.network[0]
			?.wording ?? { de: undefined };
		expect(de?.hash).not.toBe(content.records.network[0]?.wording.de?.hash);
		expect(en?.translatedFrom).toEqual({ locale: 'de', hash: de?.hash });
	});
});

test('an earlier content names no file that is absent', () => {
	const [file = ''] = content.media;
	const absent = new Set([file]);
	const left = withoutExposed(drawn, { today: states, hash, absent });
	expect(left.media).not.toContain(file);
	expectSame(left, compileRelease(states, { hash, absent }));
});

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A complete record, public in German. */
function recordOf(type: TypeName, id: string, { facts = {}, words = {} }: { facts?: object; words?: object } = {}) {
	const fields: ContentType = contentTypes[type];
	const mark = markOf(Number(id.slice(-2)));
	return {
		id,
		type,
		facts: { values: { ...exampleValues(fields.facts, mark), ...facts }, since: then },
		wording: { de: { values: { ...exampleValues(fields.wording, mark), ...words }, since: then } },
		slugs: { de: [`alt-${id.slice(-2)}`, `neu-${id.slice(-2)}`] }
	} satisfies RecordState;
}

type German = ReturnType<typeof recordOf>;

function translated(record: German) {
	const { values } = record.wording.de;
	const en = {
		values: { ...values, title: 'Stay', name: 'Network' },
		since,
		origin: { locale: 'de' as const, values }
	};
	return {
		...record,
		wording: { ...record.wording, en },
		slugs: { ...record.slugs, en: [`new-${record.id.slice(-2)}`] }
	};
}

/** The German text was mended since it was translated. */
function behind(record: German) {
	const { wording, ...rest } = translated(record);
	return { ...rest, wording: { ...wording, de: { values: { ...wording.de.values, summary: 'Anders.' }, since } } };
}

function withGermanTakenBack(record: German) {
	const { wording, ...rest } = translated(record);
	return { ...rest, wording: { en: wording.en } };
}

function withVersions(record: German): RecordState {
	const { de } = record.wording;
	const older = { ...de.values, clauses: { a: { text: 'Alt' }, b: { text: 'Wort' } } };
	const publications: Publication[] = [
		{ part: 'facts', at: then, snapshot: 'facts', values: record.facts.values },
		{ part: 'de', at: then, snapshot: 'old', values: older },
		{ part: 'en', at: then, snapshot: 'english', values: { ...older, title: 'Stay' } },
		{ part: 'de', at: since, snapshot: 'new', values: de.values }
	];
	return { ...record, publications };
}

/** What an easy text says, each sentence with the demand that it retells, and beside them one of a goal. */
function easy(...told: [string, string][]) {
	return [
		{ heading: 'Wir', sentences: told.map(([text, id]) => ({ text, retells: { type: 'demand', id } })) },
		{ heading: 'Ziele', sentences: [{ text: 'Alle sind sicher.', retells: { type: 'goal', id: goalId } }] }
	];
}

function placesWith(place: object): [object, object] {
	return [
		{ id: 'p', place },
		{ id: 'q', place }
	];
}

function changed(id: string, change: (record: RecordState) => Partial<RecordState>): RecordState[] {
	return states.map((record) => (record.id === id ? { ...record, ...change(record) } : record));
}

function factsWith(values: AnyValues): (record: RecordState) => Partial<RecordState> {
	return ({ facts }) => ({ facts: { since: then, ...facts, values: { ...facts?.values, ...values } } });
}

function protecting(records: readonly RecordState[], gone: readonly string[]): RecordState[] {
	return records.map((record) =>
		gone.includes(record.id) ? { ...record, withdrawn: { reason: 'protection' } } : record
	);
}

function without(gone: readonly string[]): Content {
	return compileRelease(protecting(states, gone), { hash });
}

function expectSame(found: Content, expected: Content): void {
	expect(JSON.parse(canonicalJson(found))).toEqual(JSON.parse(canonicalJson(expected)));
}
