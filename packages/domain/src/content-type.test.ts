import { describe, expect, expectTypeOf, test } from 'vitest';
import {
	type ContentType,
	type View,
	contentType,
	entrySchema,
	outlookOn,
	publicSchema,
	storedSchema,
	versionOf,
	viewOf
} from './content-type.ts';
import { contentTypes, isTypeName, typeNames } from './content-types.ts';
import { type Audience, optional } from './fields/field.ts';
import { items } from './fields/items.ts';
import { place } from './fields/place.ts';
import { line } from './fields/plain.ts';
import { sources } from './fields/sources.ts';

const label = { de: 'Feld', en: 'Field' };
const fields = {
	open: line({ audience: 'public', label }),
	inner: line({ audience: 'members', label }),
	office: line({ audience: 'office', label }),
	forgotten: line({ label }),
	seat: optional(place({ audience: 'public', label }))
};
const seat = { disclosure: 'area_only', area: 'BE', street: 'Weg 1' } as const;
const type = { facts: fields, wording: {}, inside: {} };
const values = { open: 'o', inner: 'i', office: 'b', forgotten: 'v', seat };

describe('of the same values', () => {
	const seen = viewOf(fields, values, outlookOn(type, { by: 'public', isPublic }));

	test('the public sees what is meant for it, as its kind shows it', () => {
		expect(seen).toEqual({ open: 'o', seat: { area: 'BE' } });
	});

	test('members see that and what is meant for them', () => {
		expect(viewOf(fields, values, outlookOn(type, { by: 'members', isPublic }))).toEqual({
			open: 'o',
			inner: 'i',
			seat: { area: 'BE' }
		});
	});

	test('the office sees all, as it stands', () => {
		expect(viewOf(fields, values, outlookOn(type, { by: 'office', isPublic }))).toEqual(values);
	});

	test('nobody sees what is no field, or what is hidden or not given: not even its name', () => {
		const hidden = { open: 'o', stray: 's', seat: { ...seat, disclosure: 'confidential' } };
		expect(Object.keys(viewOf(fields, hidden, outlookOn(type, { by: 'public', isPublic })))).toEqual(['open']);
	});

	test('a page cannot name what it may not see', () => {
		expectTypeOf(seen).toHaveProperty('open');
		expectTypeOf(seen).not.toHaveProperty('inner');
		expectTypeOf(seen).not.toHaveProperty('office');
		expectTypeOf(seen).not.toHaveProperty('forgotten');
		// @ts-expect-error -- a field without an audience is for the office alone
		expect(seen.forgotten).toBeUndefined();
		expectTypeOf<View<typeof fields, 'members'>>().toHaveProperty('inner');
		expectTypeOf<View<typeof fields, 'members'>>().not.toHaveProperty('office');
		expectTypeOf<View<typeof fields, 'office'>>().toHaveProperty('office');
		expectTypeOf(seen.seat).not.toHaveProperty('disclosure');
	});

	test('nor what an item of a list keeps for the office', () => {
		const list = items(
			{ shown: line({ audience: 'public', label }), kept: line({ label }) },
			{ audience: 'public', label }
		);
		const view = viewOf(
			{ list },
			{ list: [{ id: 'a', shown: 's', kept: 'k' }] },
			outlookOn(type, { by: 'public', isPublic })
		);
		expect(view).toEqual({ list: [{ id: 'a', shown: 's' }] });
		expectTypeOf<View<{ list: typeof list }, 'public'>['list'][number]>().toEqualTypeOf<{
			id: string;
			shown: string;
		}>();
	});
});

describe('a source', () => {
	const declared = {
		facts: { ...fields, sources: sources({ audience: 'public', label }) },
		wording: { title: line({ audience: 'public', label }), draft: line({ label }) },
		inside: { line: line({ audience: 'members', label }) }
	} as const;
	const source = { title: 'Quelle', publisher: 'Netz' };
	const seenBy = (by: Audience, covers: string[], more = {}) => {
		const given = { ...values, ...more, sources: [{ ...source, covers }] };
		return viewOf(declared.facts, given, outlookOn(declared, { by, isPublic })).sources;
	};

	test.each([['office'], ['inner'], ['forgotten', 'draft'], ['line'], ['no-such-field'], ['constructor']])(
		'of what the public may not see is not shown to it: %s',
		(...covers) => {
			expect(seenBy('public', covers)).toEqual([]);
			expect(seenBy('office', covers)).toEqual([{ ...source, covers }]);
		}
	);

	test('of what the members may see is shown to them', () => {
		expect(seenBy('members', ['inner', 'line', 'office'])).toEqual([{ ...source, covers: ['inner', 'line'] }]);
	});

	test('of a fact or words that the public may see is shown, without the names of other fields', () => {
		expect(seenBy('public', ['office', 'open'])).toEqual([{ ...source, covers: ['open'] }]);
		expect(seenBy('public', ['title'])).toEqual([{ ...source, covers: ['title'] }]);
	});

	test('of a place is hidden with the place', () => {
		expect(seenBy('public', ['seat'])).toEqual([{ ...source, covers: ['seat'] }]);
		expect(seenBy('public', ['seat'], { seat: { ...seat, disclosure: 'confidential' } })).toEqual([]);
	});

	test('of the whole record is shown', () => {
		const given = { ...values, sources: [source] };
		const outlook = outlookOn(declared, { by: 'public', isPublic });
		expect(viewOf(declared.facts, given, outlook).sources).toEqual([source]);
	});
});

describe('the schemas of a type', () => {
	test('refuse a field that is not declared', () => {
		for (const schema of [storedSchema(fields), entrySchema(fields)]) {
			expect(schema.safeParse(values).success).toBe(true);
			expect(schema.safeParse({ ...values, fax: '1' }).error?.issues).toMatchObject([
				{ code: 'unrecognized_keys', keys: ['fax'] }
			]);
		}
		expect(publicSchema(fields).safeParse({ open: 'o', inner: 'i' }).success).toBe(false);
		expect(publicSchema(fields).parse({ open: 'o', seat: { area: 'BE' } })).toEqual({
			open: 'o',
			seat: { area: 'BE' }
		});
	});

	test('keep readable what was stored, and ask more of what is entered', () => {
		const long = { ...values, open: 'o'.repeat(201) };
		expect(storedSchema(fields).parse(long)).toEqual(long);
		expect(entrySchema(fields).safeParse(long).success).toBe(false);
		expect(entrySchema(fields).parse({ ...values, open: ' o ' })).toEqual(values);
	});
});

describe('a content type', () => {
	test('has no inside unless it declares one', () => {
		expect(contentType({ name: 'a', label, plural: label, title: 'open', facts: {}, wording: fields }).inside).toEqual(
			{}
		);
		expect(Object.keys(contentTypes.member.inside)).toEqual(['colleaguePhone', 'colleagueNote']);
	});

	test('is of the version after its last raise', () => {
		expect(versionOf({})).toBe(1);
		expect(versionOf({ raises: [(_, stored) => stored, (_, stored) => stored] })).toBe(3);
	});

	test('reads what a member once stored without the address of a shelter', () => {
		const stored = { colleaguePhone: '+49 30 1', shelterAddress: 'Nirgendwo 7' };
		const [raise] = contentTypes.member.raises ?? [];
		expect(raise?.('inside', stored)).toEqual({ colleaguePhone: '+49 30 1' });
		expect(storedSchema(contentTypes.member.inside).safeParse(stored).success).toBe(false);
	});

	test('cannot show what stands inside', () => {
		const declared = { name: 'a', label, plural: label, title: 'open', facts: {}, wording: fields } as const;
		// @ts-expect-error -- what stands inside is never meant for the public
		expect(contentType({ ...declared, inside: { open: fields.open } }).name).toBe('a');
	});

	test.each(Object.entries<ContentType>(contentTypes))(
		'%s is kept under its own name, and titled by a public line where it has addresses',
		(name, type) => {
			expect(type.name).toBe(name);
			const title = type.title === undefined ? undefined : type.wording[type.title];
			if (title) expect(title).toMatchObject({ audience: 'public', kind: 'line' });
			else expect([type.address, type.onePage]).toEqual([undefined, undefined]);
		}
	);

	test('is known by its name alone', () => {
		expect(typeNames).toEqual(Object.keys(contentTypes));
		expect(['demand', 'toString', 'campaign'].map(isTypeName)).toEqual([true, false, false]);
	});
});

function isPublic(): boolean {
	return false;
}
