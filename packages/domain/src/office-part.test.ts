import { describe, expect, test } from 'vitest';
import { outlookOn, viewOf } from './content-type.ts';
import { optional } from './fields/field.ts';
import { itemWords, items } from './fields/items.ts';
import { place } from './fields/place.ts';
import { line } from './fields/plain.ts';
import { sources } from './fields/sources.ts';
import { isSeenWhole, namesOfOffice, officePartOf, withOfficePart } from './office-part.ts';

const label = { de: 'Feld', en: 'Field' };
const inner = { name: line({ audience: 'public', label }), kept: optional(line({ label })) };
const fields = {
	open: line({ audience: 'public', label }),
	inside: line({ audience: 'members', label }),
	own: line({ audience: 'own', label }),
	note: optional(line({ label })),
	seat: place({ audience: 'public', label }),
	list: items(inner, { audience: 'public', label }),
	words: itemWords('list', inner, { audience: 'public', label }),
	sources: sources({ audience: 'public', label })
};
const outlook = outlookOn({ facts: fields, wording: {}, inside: {} }, { by: 'own', isPublic: () => true });

const seat = { disclosure: 'confidential', area: 'A', street: 'Weg 1' };
function about(title: string, ...covers: string[]) {
	return { title, publisher: 'P', covers };
}
const values = {
	open: 'o',
	inside: 'i',
	own: 'e',
	note: 'Vermerk',
	seat,
	list: [
		{ id: 'a', name: 'A', kept: 'geheim' },
		{ id: 'b', name: 'B' }
	],
	words: { a: { name: 'Wort', kept: 'leise' } },
	sources: [
		about('Akte', 'note'),
		about('Beides', 'open', 'note'),
		about('Offen', 'open'),
		{ title: 'T', publisher: 'P' }
	]
};
const seen = {
	open: 'o',
	inside: 'i',
	own: 'e',
	seat,
	list: [
		{ id: 'a', name: 'A' },
		{ id: 'b', name: 'B' }
	],
	words: { a: { name: 'Wort' } },
	sources: [about('Beides', 'open'), about('Offen', 'open'), { title: 'T', publisher: 'P' }]
};
const kept = officePartOf(fields, values, outlook);

describe('the member that a record is about', () => {
	test('sees it whole, hidden places too, without the fields of the office', () => {
		expect(viewOf(fields, values, outlook)).toEqual(seen);
	});

	test('may save what it saw, and the fields of the office are put back in', () => {
		const written = { ...seen, open: 'neu' };
		const { sources: listed, ...rest } = withOfficePart(fields, { written, kept, outlook });
		const { sources: before, ...others } = values;
		expect(rest).toEqual({ ...others, open: 'neu' });
		expect(listed).toEqual([...before.slice(1), before[0]]);
	});

	test('may remove an item, and the office’s fields of that item go with it', () => {
		const written = { ...seen, list: [{ id: 'b', name: 'B' }], words: {} };
		expect(withOfficePart(fields, { written, kept, outlook })).toMatchObject({
			list: [{ id: 'b', name: 'B' }],
			words: {}
		});
	});

	test('may send something that is no source, which is passed on for the schema to refuse', () => {
		for (const odd of [{ title: '\ud800', publisher: 'P' }, null, 1, { covers: 'note' }])
			expect(withOfficePart(fields, { written: { sources: [odd] }, kept, outlook })['sources']).toContain(odd);
	});

	test('gets its values back unchanged where the office has filled no field', () => {
		const none = officePartOf(fields, seen, outlook);
		expect([none, withOfficePart(fields, { written: seen, kept: none, outlook })]).toEqual([{}, seen]);
	});
});

test('a field of the office that a delegate sends is named, within lists too', () => {
	expect(namesOfOffice(fields, values, outlook)).toEqual([
		'note',
		'list.0.kept',
		'words.a.kept',
		'sources.0.covers',
		'sources.1.covers'
	]);
	expect(namesOfOffice(fields, seen, outlook)).toEqual([]);
	for (const odd of [null, 'x', [], { list: 'x', words: [], sources: 'x' }, { sources: [null, { covers: 'note' }] }])
		expect(namesOfOffice(fields, odd, outlook)).toEqual([]);
});

test('a part is seen whole only if it has neither a field of the office nor sources', () => {
	const { note: _, sources: __, list: ___, words: ____, ...whole } = fields;
	expect(isSeenWhole(whole)).toBe(true);
	for (const name of ['note', 'list', 'words', 'sources'] as const)
		expect(isSeenWhole({ ...whole, [name]: fields[name] })).toBe(false);
});
