import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Json, canonicalJson } from '../canonical.ts';
import {
	type AnyValues,
	type ContentType,
	type Fields,
	type InsideFields,
	entrySchema,
	storedSchema
} from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import { type Trace, exampleValues, listTraces, markOf } from '../testing/example.ts';
import { type Audience, type Field, type Kind, audiences, optional } from '../fields/field.ts';
import { clauses } from '../fields/clauses.ts';
import { ground } from '../fields/ground.ts';
import { hours } from '../fields/hours.ts';
import { idsOf, itemWords, items } from '../fields/items.ts';
import { media } from '../fields/media.ts';
import { disclosures, place } from '../fields/place.ts';
import {
	areas,
	choice,
	choices,
	count,
	date,
	day,
	email,
	flag,
	languages,
	line,
	link,
	number,
	phone,
	text,
	timeZone
} from '../fields/plain.ts';
import { reference, references } from '../fields/reference.ts';
import { retelling } from '../fields/retelling.ts';
import { sources } from '../fields/sources.ts';
import { linksOf } from '../links.ts';
import { type PublishedPart, type RecordState, compileTypes } from './compile.ts';

const label = { de: 'Feld', en: 'Field' };
const since = '2026-11-24T09:00:00.000Z';
const id = 'ffffffff-0000-4000-8000-000000000001';

/** One field of every kind: a kind added later does not compile until it stands here. */
const kinds: Record<Kind, (audience: Audience) => Field> = {
	line: (audience) => line({ audience, label }),
	text: (audience) => text({ audience, label }),
	day: (audience) => day({ audience, label }),
	date: (audience) => date({ audience, label }),
	link: (audience) => link({ audience, label }),
	phone: (audience) => phone({ audience, label }),
	email: (audience) => email({ audience, label }),
	count: (audience) => count({ audience, label }),
	number: (audience) => number({ audience, label }),
	flag: (audience) => flag({ audience, label }),
	choice: (audience) => choice(['a', 'b'], { audience, label }),
	choices: (audience) => choices(['a', 'b'], { audience, label }),
	areas: (audience) => areas({ audience, label }),
	languages: (audience) => languages({ audience, label }),
	'time-zone': (audience) => timeZone({ audience, label }),
	hours: (audience) => hours({ audience, label }),
	place: (audience) => place({ audience, label }),
	reference: (audience) => reference('goal', { audience, label }),
	references: (audience) => references('goal', { audience, label }),
	clauses: (audience) => clauses({ audience, label }),
	media: (audience) => media('document', { audience, label }),
	items: (audience) => items(inItems(), { audience, label }),
	'item-words': (audience) => itemWords('items', inItems(), { audience, label }),
	sources: (audience) => sources({ audience, label }),
	ground: (audience) => ground({ audience, label }),
	retelling: (audience) => retelling({ audience, label })
};

const desk = { address: 'planted', group: 'content' } as const;
const everyKind: ContentType = {
	name: 'every-kind',
	label,
	plural: label,
	desk,
	title: 'line-public',
	facts: everyKindForEveryAudience(),
	wording: everyKindForEveryAudience(),
	inside: {}
};

const types: readonly ContentType[] = [...Object.values<ContentType>(contentTypes), everyKind];
const places = types.flatMap((type) => [
	{ type, part: 'facts' as const, seed: 1 },
	{ type, part: 'wording' as const, seed: 2 }
]);
const fields = places.flatMap((where) =>
	tracesIn(where).map((trace) => ({
		...where,
		trace,
		name: `${where.type.name}.${where.part}.${trace.path.join('.')}`
	}))
);

test('the example values pass the schemas for entering and for storing', () => {
	for (const { type, part, seed } of places) {
		const values = exampleValues(type[part], markOf(seed));
		expect(storedSchema(type[part]).parse(values)).toEqual(values);
		expect(entrySchema(type[part]).parse(values)).toEqual(values);
	}
});

test('each field of a record is filled with a text that no other field has', () => {
	for (const type of types) {
		const texts = fields.flatMap(({ type: of, trace }) => (of === type && trace.text ? [trace.text] : []));
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	}
});

describe.each(places)('of the $part of a $type.name', ({ type, part, seed }) => {
	const traces = tracesIn({ type, part, seed });
	const release = compiled(type, part);

	test('the release holds every field meant for the public, and no other name or value', () => {
		for (const trace of traces)
			expect([trace.path, release.shows(trace)]).toEqual([trace.path, trace.audience === 'public']);
		expect(release.names).toEqual(namesOf(traces.filter(({ audience }) => audience === 'public')));
	});
});

test.each(fields.filter(isPublic))('$name leaves the release once its audience is the office', (where) => {
	const release = compiled(withAudience(where, 'office'), where.part);
	const others = tracesIn(where).filter(
		({ audience, path }) => audience === 'public' && !isWithin(path, where.trace.path)
	);

	expect(release.shows(where.trace)).toBe(false);
	expect(release.names).toEqual(namesOf(others));
});

test.each(fields.filter((where) => !isPublic(where)))(
	'$name is found in the release once its audience is the public',
	(where) => {
		const opened = where.trace.path.reduce(
			(type, _, index) =>
				withAudience({ ...where, type, trace: { path: where.trace.path.slice(0, index + 1) } }, 'public'),
			where.type
		);

		expect(compiled(opened, where.part).shows(where.trace)).toBe(true);
	}
);

describe.each(disclosures)('a place whose disclosure is %s', (disclosure) => {
	const whole: Record<string, unknown> = {
		...membersOf(exampleValues({ place: kinds.place('public') }, markOf(1)).place),
		disclosure
	};
	const open = { disclosure: 'public', locality: 'Laden' };
	const parts = ['area', 'locality', 'street', 'postcode', 'postBox'];
	const shown = { public: parts, area_only: ['area'], confidential: [] }[disclosure];

	test.each(audiences)(
		'with the audience %s shows the public no more than disclosure and audience allow',
		(audience) => {
			const bytes = bytesOf({ place: kinds.place(audience) }, { place: whole });
			const seen = parts.filter((part) => bytes.includes(JSON.stringify(whole[part])));
			expect(seen).toEqual(audience === 'public' ? shown : []);
		}
	);

	test('shows no more when it is an item of a list', () => {
		const list = items({ place: kinds.place('public') }, { audience: 'public', label });
		const bytes = bytesOf({ list }, { list: [{ id: 'a', place: whole }] });
		expect(parts.filter((part) => bytes.includes(JSON.stringify(whole[part])))).toEqual(shown);
	});

	test('shows the name of an item only if it shows the place of that item', () => {
		const list = items({ place: optional(kinds.place('public')) }, { audience: 'public', label, restsOn: ['place'] });
		const wording = { list: itemWords('list', { name: kinds.line('public') }, { audience: 'public', label }) };
		const type: ContentType = { ...everyKind, facts: { list }, wording };
		const words = (names: Record<string, string>) =>
			Object.fromEntries(Object.entries(names).map(([item, name]) => [item, { name }]));
		const facts = { list: [{ id: 'hidden', place: whole }, { id: 'nowhere' }, { id: 'open', place: open }] };
		const named = { hidden: 'zqHaus', nowhere: 'zqNirgends', open: 'zqLaden', gone: 'zqFrueher' };
		const english = { hidden: 'zqHouse', nowhere: 'zqNowhere', open: 'zqShop', gone: 'zqFormer' };
		const state: RecordState = {
			...stateOf(type),
			facts: { values: facts, since },
			wording: {
				de: { values: { list: words(named) }, since },
				en: { values: { list: words(english) }, since, origin: { locale: 'de', values: { list: words(named) } } }
			}
		};
		const bytes = canonicalJson(plain(compileTypes([state], { hash, types: { [type.name]: type } })));
		const hiddenWords = ['hidden', 'zqHaus', 'zqHouse'].filter((word) => bytes.includes(word));
		expect(hiddenWords).toEqual(disclosure === 'confidential' ? [] : ['hidden', 'zqHaus', 'zqHouse']);
		expect(bytes).not.toMatch(/nowhere|zqNirgends|zqNowhere|gone|zqFrueher|zqFormer/);
		expect(bytes).toMatch(/open.*zqLaden.*zqShop/);
	});

	test('shows no more in the wording of a list', () => {
		const words = itemWords('list', { place: kinds.place('public') }, { audience: 'public', label });
		const bytes = bytesOf({ words }, { words: { a: { place: whole } } });
		expect(parts.filter((part) => bytes.includes(JSON.stringify(whole[part])))).toEqual(shown);
	});
});

test('the inside part is never in the release, whatever its audience, even if its values stand in another part', () => {
	for (const type of types.filter(({ inside }) => Object.keys(inside).length > 0)) {
		const inside = exampleValues(type.inside, markOf(3));
		const open = { ...type, inside: asInside(changed(type.inside, (field) => ({ ...field, audience: 'public' }))) };
		const state = stateOf(open);
		const strayed = {
			...state,
			inside: { values: inside, since },
			facts: { since, values: { ...state.facts?.values, ...inside } },
			wording: { de: { since, values: { ...state.wording.de?.values, ...inside } } }
		};
		const bytes = canonicalJson(plain(compileTypes([strayed], { hash, types: { [type.name]: open } })));

		expect(listTraces(type.inside, markOf(3)).filter(({ text }) => text && bytes.includes(text))).toEqual([]);
		expect(Object.keys(inside).filter((name) => bytes.includes(name))).toEqual([]);
	}
});

function isPublic({ trace }: { trace: Trace }): boolean {
	return trace.audience === 'public';
}

interface Where {
	type: ContentType;
	part: 'facts' | 'wording';
	seed: number;
}

function tracesIn({ type, part, seed }: Where): Trace[] {
	return listTraces(type[part], markOf(seed));
}

function inItems(): Fields {
	const plainKinds = Object.keys(kinds).filter((kind) => kind !== 'items' && kind !== 'item-words');
	return Object.fromEntries(
		Object.entries(kinds)
			.filter(([kind]) => plainKinds.includes(kind))
			.flatMap(([kind, make]) => audiences.map((audience) => [`${kind}-${audience}`, make(audience)] as const))
	);
}

function everyKindForEveryAudience(): Fields {
	return Object.fromEntries(
		Object.entries(kinds).flatMap(([kind, make]) =>
			audiences.map((audience) => [`${kind}-${audience}`, make(audience)] as const)
		)
	);
}

function stateOf(type: ContentType): RecordState & { facts: PublishedPart; wording: { de: PublishedPart } } {
	const facts = exampleValues(type.facts, markOf(1));
	const words = exampleValues(type.wording, markOf(2));
	return {
		id,
		type: type.name,
		facts: { values: facts, since },
		wording: { de: { values: underTheirItems(type.wording, { facts, words }), since } },
		slugs: { de: ['eintrag'] }
	};
}

/** Words of items go by the ids that the facts give them. */
function underTheirItems(fields: Fields, { facts, words }: { facts: AnyValues; words: AnyValues }): AnyValues {
	return Object.fromEntries(
		Object.entries(words).map(([name, value]) => {
			const ids = idsOf(facts[fields[name]?.list ?? '']);
			const each = Object.values(membersOf(value));
			return [name, ids.length === 0 ? value : Object.fromEntries(ids.map((item, index) => [item, each[index]]))];
		})
	);
}

/** What does not depend on who may see a field, so that the types that differ in that alone share it. */
interface Filled {
	state: ReturnType<typeof stateOf>;
	targets: RecordState[];
}

const filled = new Map<string, Filled>();

function filledOf(type: ContentType, part: Where['part']): Filled {
	const key = `${type.name}.${part}`;
	const known = filled.get(key) ?? fill(type, part);
	filled.set(key, known);
	return known;
}

/** A record of the type with every field filled up to a part, and whatever that refers to. */
function fill(type: ContentType, part: Where['part']): Filled {
	const whole = stateOf(type);
	const state = part === 'wording' ? whole : { ...whole, wording: { de: { values: {}, since } } };
	const pointedTo = [...linksOf(type.facts, state.facts.values), ...linksOf(type.wording, state.wording.de.values)];
	const targets = [...new Set(pointedTo.map(({ target }) => target))].map((target): RecordState => ({
		id: target,
		type: 'target',
		facts: { values: {}, since },
		wording: { de: { values: {}, since } },
		slugs: {}
	}));
	return { state, targets };
}

/** A release that holds a record of the type, with every field filled up to a part: words rest on facts, facts on nothing. */
function compiled(whole: ContentType, part: Where['part']) {
	const type = part === 'wording' ? whole : { ...whole, wording: {} };
	const { state, targets } = filledOf(type, part);
	const unnamed = { name: 'target', label, plural: label, title: '' };
	const target: ContentType = { ...unnamed, desk, facts: {}, wording: {}, inside: {} };

	const content = compileTypes([state, ...targets], { hash, types: { [type.name]: type, target } });
	const [record] = content.records[type.name] ?? [];
	const values = plain((part === 'facts' ? record?.facts.values : record?.wording.de?.values) ?? null);
	const names = namesIn(type[part], values);
	const release = canonicalJson(plain({ ...content, records: { [type.name]: content.records[type.name] ?? [] } }));
	return {
		names,
		shows: ({ path, text }: Trace) => {
			const isNamed = names.includes(path.join('.'));
			const isFound = text === undefined ? isNamed : release.includes(text);
			expect([path, isFound]).toEqual([path, isNamed]);
			return isFound;
		}
	};
}

/** The names of all fields that a compiled part holds, those of items too. */
function namesIn(fields: Fields, values: unknown): string[] {
	return Object.entries(membersOf(values))
		.flatMap(([name, value]) => {
			const inner = fields[name]?.items;
			if (!inner) return [name];
			const each = Object.values(membersOf(value)).flatMap((item) => namesIn(inner, item));
			return [name, ...each.filter((nested) => nested !== 'id').map((nested) => `${name}.${nested}`)];
		})
		.sort();
}

function namesOf(traces: readonly Trace[]): string[] {
	return traces.map(({ path }) => path.join('.')).sort();
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
	return outer.every((name, index) => path[index] === name);
}

type Spot = Pick<Where, 'type' | 'part'> & { trace: Pick<Trace, 'path'> };

/** The type with the audience of one field changed, remade by its kind so that what follows from it is. */
function withAudience({ type, part, trace }: Spot, audience: Audience): ContentType {
	return { ...type, [part]: turned(type[part], trace.path, audience) };
}

function turned(fields: Fields, [name = '', ...rest]: readonly string[], audience: Audience): Fields {
	return changed(fields, (field, of) => {
		if (of !== name) return field;
		const inner = rest.length > 0 ? turned(field.items ?? {}, rest, audience) : (field.items ?? {});
		const traits = {
			label: field.label,
			setting: field.setting,
			audience: rest.length > 0 ? field.audience : audience
		};
		if (field.kind === 'items') return items(inner, traits);
		if (field.kind === 'item-words') return itemWords('items', inner, traits);
		return { ...field, ...traits };
	});
}

function changed(fields: Fields, change: (field: Field, name: string) => Field): Fields {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field, name)]));
}

/** A wrong declaration that the types refuse, made to see that even it leaks nothing. */
function asInside(fields: Fields): InsideFields {
	return fields as InsideFields;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function bytesOf(facts: Fields, values: Record<string, unknown>): string {
	const type: ContentType = { ...everyKind, facts, wording: {} };
	const state = { ...stateOf(type), facts: { values, since }, wording: { de: { values: {}, since } } };
	return canonicalJson(plain(compileTypes([state], { hash, types: { [type.name]: type } })));
}

function plain(value: unknown): Json {
	const json: Json = JSON.parse(JSON.stringify(value ?? null));
	return json;
}

function membersOf(value: unknown): Record<string, unknown> {
	return { ...(typeof value === 'object' ? value : {}) };
}
