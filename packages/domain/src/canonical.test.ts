import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, canonicalJson, compareByCodeUnit } from './canonical.ts';

const wellFormed = fc.string({ unit: 'binary' });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom(null, true, false),
		number,
		wellFormed,
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(wellFormed, tie('value'), { maxKeys: 4 }).filter(hasNamesOfItsOwn)
	)
}));

describe('the one spelling of a value', () => {
	test.each([
		[
			'numbers',
			'[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]',
			'[333333333.3333333,1e+30,4.5,0.002,1e-27]'
		],
		[
			'zeros and limits',
			'[-0,0,5e-324,1.7976931348623157e308,9007199254740992,295147905179352830000]',
			'[0,0,5e-324,1.7976931348623157e+308,9007199254740992,295147905179352830000]'
		],
		[
			'turns to exponents',
			'[1e21,999999999999999900000,1e-6,1e-7,-0.0000033333333333333333]',
			'[1e+21,999999999999999900000,0.000001,1e-7,-0.0000033333333333333333]'
		],
		['literals', '[null, true, false]', '[null,true,false]'],
		['escapes', '"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
		['short escapes', '"\\b\\t\\n\\f\\r\\u001f\\u007f"', '"\\b\\t\\n\\f\\r\\u001f\u007f"']
	])('of %s is that of RFC 8785', (_, written, spelt) => {
		expect(canonicalJson(JSON.parse(written))).toBe(spelt);
	});

	test('orders names by UTF-16 code units, as RFC 8785 shows', () => {
		const given = {
			'\u20ac': 'Euro',
			'\r': 'CR',
			'\ufb33': 'Dalet',
			'1': 'One',
			'😀': 'Smile',
			'\u0080': 'Control',
			ö: 'O'
		};
		// Dalet is the presentation form U+FB33, which NFC takes apart; that is where it differs from the RFC alone.
		expect(Object.values(JSON.parse(canonicalJson({ ...given, '\ufb33': undefined })))).toEqual([
			'One',
			...['CR', 'Control', 'O', 'Euro', 'Smile']
		]);
		expect(canonicalJson(given)).toMatch(/^\{"\\r":"CR","1":"One",/);
	});

	test('escapes each character as JSON does, and keeps NFC beside any other', () => {
		const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
		for (const character of characters) {
			expect(canonicalJson(character)).toBe(JSON.stringify(character.normalize('NFC')));
		}
		const asIs = characters.filter((character) => canonicalJson(character) === `"${character}"`);
		// NFC composes or reorders a character only with a mark, or with a vowel or an end of a Korean syllable.
		const joining = asIs.filter((character) => /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u.test(character));
		for (const first of asIs) {
			const pairs = joining.map((second) => first + second).filter((pair) => pair !== pair.normalize('NFC'));
			expect(pairs.filter((pair) => canonicalJson(pair) !== JSON.stringify(pair.normalize('NFC')))).toEqual([]);
		}
	});

	test('is the same for an accented letter as for the letter followed by its accent', () => {
		expect(canonicalJson({ 'u\u0308': 'u\u0308' })).toBe('{"ü":"ü"}');
	});

	test('drops undefined and keeps null', () => {
		expect(canonicalJson({ b: undefined, a: null, c: { d: undefined } })).toBe('{"a":null,"c":{}}');
	});

	test('does not depend on the order in which names are given', () => {
		fc.assert(
			fc.property(anyJson, (value) => {
				expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
			})
		);
	});

	test('stays the same when it is parsed and spelt again', () => {
		fc.assert(
			fc.property(anyJson, (value) => {
				const spelt = canonicalJson(value);
				expect(canonicalJson(JSON.parse(spelt))).toBe(spelt);
			})
		);
	});

	test('differs for different values, and parses to the value it spells', () => {
		fc.assert(
			fc.property(anyJson, (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(inNfc(value));
			})
		);
	});
});

describe('what JSON cannot hold', () => {
	test.each([NaN, Infinity, -Infinity])('%s is refused', (number) => {
		expect(() => canonicalJson([number])).toThrow(new RangeError(`${number} is no JSON number`));
	});

	test.each([
		['a text', ['\ud800']],
		['a name', { 'a\udc00': 1 }]
	])('half a surrogate pair in %s is refused', (_, value) => {
		expect(() => canonicalJson(value)).toThrow(new RangeError('A text holds half a surrogate pair'));
	});

	test.each([new Date(0), new Map(), [undefined], { a: () => 1 }, { a: 1n }])('%o is refused', (value) => {
		expect(() => canonicalJson(value)).toThrow(TypeError);
	});

	test('an object in which two names become the same name in NFC is refused', () => {
		expect(() => canonicalJson({ ü: 1, 'u\u0308': 2 })).toThrow(new RangeError('Two names are the same'));
	});
});

test('texts in data are ordered by code unit on every machine', () => {
	expect(['ä', 'z', 'Z', 'a', '\uff5e', '😀'].sort(compareByCodeUnit)).toEqual(['Z', 'a', 'z', 'ä', '😀', '\uff5e']);
	expect(compareByCodeUnit('a', 'a')).toBe(0);
});

function hasNamesOfItsOwn(value: object): boolean {
	const names = Object.keys(value);
	return new Set(names.map((name) => name.normalize('NFC'))).size === names.length;
}

function turned(value: Json): Json {
	if (Array.isArray(value)) return value.map(turned);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([name, inner]) => [name, inner === undefined ? inner : turned(inner)])
	);
}

function inNfc(value: Json): Json {
	return JSON.parse(JSON.stringify(value).normalize('NFC'));
}
