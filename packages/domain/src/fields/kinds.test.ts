import { describe, expect, test } from 'vitest';
import type { Field } from './field.ts';
import { optional } from './field.ts';
import { clauses } from './clauses.ts';
import { ground } from './ground.ts';
import { hours } from './hours.ts';
import { itemWords, items } from './items.ts';
import { documentWords, documents, media, pictureWords, pictures } from './media.ts';
import { type Place, disclose, place } from './place.ts';
import {
	areas,
	choice,
	choices,
	count,
	date,
	day,
	dialled,
	email,
	flag,
	languages,
	line,
	link,
	number,
	phone,
	text,
	timeZone
} from './plain.ts';
import { reference, references } from './reference.ts';
import { paragraphsOf, retelling, retoldIn } from './retelling.ts';
import { sources } from './sources.ts';

const label = { de: 'Feld', en: 'Field' };
const uuid = '00000000-0000-4000-8000-000000000001';
const picture = { file: 'a1'.repeat(32), mediaType: 'image/webp', bytes: 1_000, width: 30, height: 20 };
const paper = { file: 'b2'.repeat(32), mediaType: 'application/pdf', bytes: 1_000 };
const document = { title: 'Papier', publisher: 'Netz' };
const imported = { kind: 'imported', body: 'Versammlung', agreedOn: '2013-03', document };

interface Example {
	field: Field;
	valid: unknown[];
	invalid: unknown[];
}

const examples: Record<string, Example> = {
	line: {
		field: line({ label, max: 5 }),
		valid: ['a', 'Größe', '👍👍👍👍👍', 'خانه\u200c', 'ei\u00adt'],
		invalid: [
			'',
			' ',
			'\u200b',
			'a\u202eb',
			'\u202d030\u202c',
			'\u00ad \u2060',
			'\u3164',
			'\u2800',
			'a\nb',
			'a\u2028b',
			'a\u0000',
			'\ud800',
			'sechs!',
			1
		]
	},
	'a line without a limit of its own': { field: line({ label }), valid: ['a'.repeat(200)], invalid: ['a'.repeat(201)] },
	text: {
		field: text({ label }),
		valid: ['a\n\n- b\tc', 'x'.repeat(20_000)],
		invalid: ['', '\u200b\n\n\u00ad', 'a \u202e4321', '# a', 'a\u0007', 'a\udc00b', 'x'.repeat(20_001)]
	},
	'a text with a limit': { field: text({ label, max: 3 }), valid: ['abc'], invalid: ['abcd'] },
	day: { field: day({ label }), valid: ['2024-02-29'], invalid: ['2024', '2023-02-29', '24.11.2026'] },
	date: { field: date({ label }), valid: ['2013', '2013-03', '2013-03-01'], invalid: ['13', 'März 2013'] },
	link: {
		field: link({ label }),
		valid: ['https://a.example/x', 'http://a.example'],
		invalid: ['a.example', 'javascript:x', 'ftp://a.example', `https://a.example/${'x'.repeat(2_000)}`]
	},
	phone: {
		field: phone({ label }),
		valid: ['110 220', '+49 30 555 01 23', '110'],
		invalid: ['11', '030/26', '+', '0 ', '+49(0)30', '1'.repeat(26)]
	},
	email: { field: email({ label }), valid: ['a@b.example'], invalid: ['a', 'a@b', `${'a'.repeat(250)}@b.example`] },
	count: { field: count({ label }), valid: [0, 1_000_000], invalid: [-1, 1.5, '1', 1_000_001, NaN] },
	'a count with limits': { field: count({ label, min: 2, max: 3 }), valid: [2, 3], invalid: [1, 4] },
	number: { field: number({ label }), valid: [0, -4, 52, 10.5, 3.125], invalid: [0.0001, 1e10, '1', NaN] },
	flag: { field: flag({ label }), valid: [true, false], invalid: ['true', 1, null] },
	choice: { field: choice(['a', 'b'], { label }), valid: ['a', 'b'], invalid: ['c', '', 'A'] },
	choices: {
		field: choices(['a', 'b'], { label }),
		valid: [[], ['b', 'a']],
		invalid: ['a', ['c'], ['a', 'a']]
	},
	areas: {
		field: areas({ label }),
		valid: [[], ['BE', 'nord-1']],
		invalid: ['BE', ['B E'], [''], Array(101).fill('BE')]
	},
	languages: {
		field: languages({ label }),
		valid: [[], ['de', 'ar', 'pt-BR', 'kmr']],
		invalid: [['Deutsch'], 'de', ['DE'], ['d'], Array(201).fill('de')]
	},
	'time-zone': {
		field: timeZone({ label }),
		valid: ['Europe/Berlin', 'Pacific/Auckland'],
		invalid: ['Vienna', '+01:00', '']
	},
	hours: {
		field: hours({ label }),
		valid: ['always', [{ days: ['MO', 'SU'], from: '00:00', to: '24:00' }]],
		invalid: [
			'',
			[],
			[{ days: ['MO'], from: '09:00', to: '09:00' }],
			[{ days: ['MO'], from: '09:00', to: '24:30' }],
			[{ days: ['MO'], from: '25:00', to: '26:00' }],
			[{ days: [], from: '1', to: '2' }]
		]
	},
	place: {
		field: place({ label }),
		valid: [{ disclosure: 'confidential' }, { disclosure: 'area_only', area: 'BE', postBox: 'Postfach 1' }],
		invalid: [
			{},
			{ area: 'BE' },
			{ disclosure: 'secret' },
			{ disclosure: 'public', city: 'B' },
			{ disclosure: 'public', street: 'a\nb' },
			{ disclosure: 'public', locality: '\u200b' },
			{ disclosure: 'public', area: '' }
		]
	},
	reference: { field: reference('goal', { label }), valid: [uuid], invalid: ['1', '', null] },
	references: {
		field: references('goal', { label }),
		valid: [[], [uuid, uuid.replace('1', '2')]],
		invalid: [uuid, ['1'], [uuid, uuid]]
	},
	clauses: {
		field: clauses({ label }),
		valid: [[], [{ demand: uuid }], [{ demand: uuid, clauses: ['s-1'], version: 'a'.repeat(64) }]],
		invalid: [
			[{}],
			[{ demand: uuid, clauses: [] }],
			[{ demand: uuid, version: 'a' }],
			[{ demand: uuid }, { demand: uuid, clauses: ['s-1'] }]
		]
	},
	items: {
		field: items({ name: line({ label }) }, { label }),
		valid: [
			[],
			[
				{ id: 'a', name: 'x' },
				{ id: 'A', name: 'x' }
			]
		],
		invalid: [
			[{ name: 'x' }],
			[{ id: '-a', name: 'x' }],
			[{ id: 'a' }],
			[{ id: 'a', name: '' }],
			[{ id: 'a', name: 'x', more: 1 }],
			[
				{ id: 'a', name: 'x' },
				{ id: 'a', name: 'y' }
			],
			Array.from({ length: 501 }, (_, id) => ({ id: `${id}`, name: 'x' }))
		]
	},
	'item-words': {
		field: itemWords('items', { name: line({ label }) }, { label }),
		valid: [{}, { a: { name: 'x' } }],
		invalid: [
			[],
			{ a: {} },
			{ a: { name: 'x', id: 'a' } },
			{ 'a b': { name: 'x' } },
			{ ['a'.repeat(41)]: { name: 'x' } }
		]
	},
	'media, a picture': {
		field: media('picture', { label }),
		valid: [picture, { ...picture, name: 'Fest.webp' }],
		invalid: [
			{ ...picture, file: 'A'.repeat(64) },
			{ ...picture, file: '../../keys/release.key' },
			{ ...picture, mediaType: 'application/pdf' },
			{ ...picture, mediaType: 'image/svg+xml' },
			{ ...picture, width: undefined },
			{ ...picture, height: 0 },
			{ ...picture, bytes: 0 },
			{ ...picture, name: 'a\nb' },
			{ ...picture, url: 'https://a.example' }
		]
	},
	'media, a document': {
		field: media('document', { label }),
		valid: [paper, { ...paper, name: 'Bericht 2026.pdf' }],
		invalid: [{ ...paper, width: 1 }, { ...paper, mediaType: 'image/webp' }, { ...paper, file: '' }, picture.file]
	},
	'pictures of a record': {
		field: pictures({ label }),
		valid: [[], [{ id: 'a', picture, credit: 'Foto: Netz' }]],
		invalid: [[{ id: 'a' }], [{ id: 'a', picture: paper }], [{ picture }]]
	},
	'words of pictures': {
		field: pictureWords('pictures', { label }),
		valid: [{}, { a: { alternative: 'Zwei Frauen im Gespräch' } }, { a: { alternative: 'x', caption: 'y' } }],
		invalid: [{ a: {} }, { a: { caption: 'y' } }, { a: { alternative: ' ' } }]
	},
	'documents of a record': {
		field: documents({ label }),
		valid: [[], [{ id: 'a', document: paper, languages: ['de'], dated: '2026-11' }]],
		invalid: [[{ id: 'a' }], [{ id: 'a', document: picture }]]
	},
	'words of documents': {
		field: documentWords('documents', { label }),
		valid: [{}, { a: { title: 'Bericht' } }],
		invalid: [{ a: {} }, { a: { title: '' } }]
	},
	sources: {
		field: sources({ label }),
		valid: [
			[],
			[document],
			[
				{
					...document,
					url: 'https://a.example',
					dated: '2013',
					notBefore: '2012',
					notAfter: '2014-01',
					retrieved: '2026-11-24',
					covers: ['phone']
				}
			]
		],
		invalid: [
			[{ title: 'Papier' }],
			[{ publisher: 'Netz' }],
			[{ ...document, title: ' ' }],
			[{ ...document, title: '\u200b' }],
			[{ ...document, publisher: '\u2060' }],
			[{ ...document, url: 'x' }],
			[{ ...document, retrieved: '2026' }],
			[{ ...document, covers: [] }],
			[{ ...document, page: 1 }],
			Array(101).fill(document)
		]
	},
	retelling: {
		field: retelling({ label }),
		valid: [[{ heading: 'Bleiben', sentences: [{ text: 'Alle bleiben.', retells: { type: 'demand', id: uuid } }] }]],
		invalid: [
			[],
			'Bleiben',
			[{ heading: 'Bleiben', sentences: [] }],
			[{ heading: 'Bleiben', sentences: [{ text: 'Alle bleiben.' }] }],
			[{ heading: 'Bleiben', sentences: [{ text: 'Alle\nbleiben.', retells: { type: 'demand', id: uuid } }] }],
			[{ heading: 'Bleiben', sentences: [{ text: 'Alle bleiben.', retells: { type: 'member', id: uuid } }] }]
		]
	},
	ground: {
		field: ground({ label }),
		valid: [
			imported,
			{ kind: 'documented', document, since: null },
			{ kind: 'documented', document, since: { date: '2013', precision: 'at_latest' } }
		],
		invalid: [
			{ ...imported, body: undefined },
			{ ...imported, body: ' ' },
			{ ...imported, body: '\u200b' },
			{ ...imported, document: { ...document, title: '\u200b' } },
			{ kind: 'documented', document: { ...document, title: '\u200b' }, since: null },
			{ ...imported, agreedOn: undefined },
			{ ...imported, agreedOn: 'damals' },
			{ ...imported, document: undefined },
			{ ...imported, document: { ...document, covers: ['x'] } },
			{ kind: 'documented', document },
			{ kind: 'documented', since: null },
			{ kind: 'documented', document, since: '2013' },
			{ kind: 'agreed', document }
		]
	}
};

describe.each(Object.entries(examples))('%s', (_, { field, valid, invalid }) => {
	test.each(valid.map((value) => [short(value), value]))(
		'takes %s, and may be left empty only if it says so',
		(_, value) => {
			expect(field.entry.parse(value)).toEqual(value);
			expect(field.value.parse(value)).toEqual(value);
			expect(field.entry.safeParse(undefined).success).toBe(false);
			expect(optional(field).entry.parse(undefined)).toBeUndefined();
			expect(optional(field).value.parse(value)).toEqual(value);
			expect(optional(field).shown.parse(undefined)).toBeUndefined();
		}
	);

	test.each(invalid.map((value) => [short(value), value]))('refuses %s', (_, value) => {
		expect(field.entry.safeParse(value).success).toBe(false);
	});
});

test('a field without an audience is for the office alone, and a field is a fact unless it is marked as a setting', () => {
	expect(line({ label })).toMatchObject({ audience: 'office', setting: false });
	expect(line({ label, audience: 'public', setting: true })).toMatchObject({ audience: 'public', setting: true });
	expect(ground({ label }).setting).toBe(true);
	expect(sources({ label }).setting).toBe(true);
});

test('pictures and documents are settings, have the audience of their list, and each must have words', () => {
	for (const list of [pictures({ label, audience: 'public' }), documents({ label, audience: 'public' })]) {
		expect(list).toMatchObject({ audience: 'public', setting: true });
		expect(Object.values(list.items ?? {}).map(({ audience }) => audience)).not.toContain('office');
	}
	expect(Object.values(pictures({ label }).items ?? {}).map(({ audience }) => audience)).not.toContain('public');
	expect(pictureWords('pictures', { label })).toMatchObject({ list: 'pictures', complete: true });
	expect(documentWords('documents', { label })).toMatchObject({ list: 'documents', complete: true });
});

test('an easy text that was stored as one text becomes paragraphs whose sentences name no record yet', () => {
	const text = 'Wer das ist\nDas ist ein Verein.\n Er hilft. \n\n\nWas er will\nEr fordert etwas.\n';
	const paragraphs = paragraphsOf(text);
	expect(paragraphs).toEqual([
		{ heading: 'Wer das ist', sentences: [{ text: 'Das ist ein Verein.' }, { text: 'Er hilft.' }] },
		{ heading: 'Was er will', sentences: [{ text: 'Er fordert etwas.' }] }
	]);
	expect(retelling({ label }).value.parse(paragraphs)).toEqual(paragraphs);
	expect(retoldIn(paragraphs)).toEqual([]);
	expect(paragraphsOf(' \n')).toEqual([]);
});

test('what earlier versions took although nothing of it can be seen stays readable', () => {
	const unseen = '\u200b';
	const titled = { ...document, title: unseen };
	const stored: [Field, unknown][] = [
		[line({ label }), unseen],
		[text({ label }), unseen],
		[place({ label }), { disclosure: 'public', locality: unseen }],
		[sources({ label }), [titled]],
		[ground({ label }), { ...imported, body: unseen, document: titled }],
		[ground({ label }), { kind: 'documented', document: titled, since: null }]
	];
	const outlook = { by: 'public', isPublic: () => true, isSeen: () => true, isItemSeen: () => true } as const;
	for (const [{ value, shown, entry, show }, one] of stored) {
		expect(value.parse(one)).toEqual(one);
		const seen = show ? show(one, outlook) : one;
		expect(shown.parse(seen)).toEqual(seen);
		expect(entry.safeParse(one).success).toBe(false);
	}
});

test('spaces before and after a line or a text are removed', () => {
	expect(line({ label }).entry.parse(' a ')).toBe('a');
	expect(text({ label }).entry.parse('\n a \n')).toBe('a');
});

describe('what is shown outside the office', () => {
	const isPublic = (id: string) => id === uuid;
	const outlook = { by: 'public', isPublic, isSeen: () => true, isItemSeen: () => true } as const;
	const whole: Place = {
		disclosure: 'public',
		area: 'BE',
		locality: 'Au',
		street: 'Weg 1',
		postcode: '10115',
		postBox: '1'
	};
	const { disclosure: _, ...parts } = whole;

	test('a place shows as much as its disclosure allows', () => {
		expect(disclose(whole)).toEqual(parts);
		expect(disclose({ ...whole, disclosure: 'area_only' })).toEqual({ area: 'BE' });
		expect(disclose({ disclosure: 'area_only', street: 'Weg 1' })).toBeUndefined();
		expect(disclose({ ...whole, disclosure: 'confidential' })).toBeUndefined();
		expect(place({ label }).show?.(whole, outlook)).toEqual(parts);
	});

	test('a place with an unknown member throws and shows nothing', () => {
		expect(() => place({ label }).show?.({ ...whole, gate: 'code 12' }, outlook)).toThrow('gate');
	});

	test('a reference shows its id while its record is public', () => {
		const goal = reference('goal', { label });
		expect(goal.to).toBe('goal');
		expect(goal.show?.(uuid, outlook)).toBe(uuid);
		expect(goal.show?.('00000000-0000-4000-8000-000000000002', outlook)).toBeUndefined();
	});

	test('an item is hidden where none of the fields that it rests on is shown', () => {
		const inner = {
			seat: optional(place({ audience: 'public', label })),
			on: optional(line({ audience: 'public', label }))
		};
		const list = [{ id: 'a', on: 'x' }, { id: 'b' }, { id: 'c', seat: { disclosure: 'area_only' } }];
		const rests = items(inner, { audience: 'public', label, restsOn: ['seat', 'on'] });
		expect(rests.show?.(list, outlook)).toEqual([{ id: 'a', on: 'x' }]);
	});

	test('an easy text shows each sentence whose record is public, under its heading', () => {
		const easy = retelling({ audience: 'public', label });
		const about = (id: string) => ({ type: 'demand', id });
		const paragraph = (heading: string, ids: (string | undefined)[]) => ({
			heading,
			sentences: ids.map((id, index) => ({ text: `${heading} ${index}`, ...(id && { retells: about(id) }) }))
		});
		const hidden = '00000000-0000-4000-8000-000000000002';
		const text = [paragraph('A', [uuid, hidden, undefined]), paragraph('B', [hidden]), paragraph('C', [uuid])];
		expect(easy.show?.(text, outlook)).toBe('A\nA 0\n\nC\nC 0');
		expect(easy.show?.([paragraph('B', [undefined])], outlook)).toBeUndefined();
	});

	test('an item shows what its fields show, and no field with a narrower audience than the list', () => {
		const inner = {
			seat: optional(place({ audience: 'public', label })),
			inner: optional(line({ audience: 'members', label })),
			kept: optional(line({ label }))
		};
		const item = { seat: { ...whole, disclosure: 'area_only' }, inner: 'i', kept: 'k' };
		const list = [
			{ id: 'a', ...item },
			{ id: 'b', seat: { disclosure: 'confidential' }, inner: 'its name' },
			{ id: 'c', inner: 'i' }
		];

		expect(items(inner, { audience: 'public', label }).show?.(list, outlook)).toEqual([
			{ id: 'a', seat: { area: 'BE' } },
			{ id: 'c' }
		]);
		expect(items(inner, { audience: 'members', label }).show?.(list, outlook)).toEqual([
			{ id: 'a', seat: { area: 'BE' }, inner: 'i' },
			{ id: 'c', inner: 'i' }
		]);
		expect(itemWords('list', inner, { audience: 'public', label }).show?.({ a: item }, outlook)).toEqual({
			a: { seat: { area: 'BE' } }
		});
		expect(itemWords('list', inner, { label }).show?.({ a: item }, outlook)).toEqual({
			a: { seat: { area: 'BE' }, inner: 'i', kept: 'k' }
		});
	});
});

test('a number is dialled without its spaces', () => {
	expect(dialled('+49 30 555 01 23')).toBe('+49305550123');
});

function short(value: unknown): string {
	return (JSON.stringify(value) ?? 'undefined').slice(0, 60);
}
