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
import { itemWords, items } from './fields/items.ts';
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

	test('nobody sees an undeclared field, a hidden value or an empty one, not even by its name', () => {
		const hidden = { open: 'o', stray: 's', seat: { ...seat, disclosure: 'confidential' } };
		expect(Object.keys(viewOf(fields, hidden, outlookOn(type, { by: 'public', isPublic })))).toEqual(['open']);
	});

	test('a page that names a field its audience may not see does not compile', () => {
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

	test('neither does a page that names a field that an item of a list keeps for the office', () => {
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
		'is hidden from the public where it covers only what the public may not see: %s',
		(...covers) => {
			expect(seenBy('public', covers)).toEqual([]);
			expect(seenBy('office', covers)).toEqual([{ ...source, covers }]);
		}
	);

	test('is shown to members where it covers a field that they may see', () => {
		expect(seenBy('members', ['inner', 'line', 'office'])).toEqual([{ ...source, covers: ['inner', 'line'] }]);
	});

	test('is shown where it covers a public field, without the names of the other fields that it covers', () => {
		expect(seenBy('public', ['office', 'open'])).toEqual([{ ...source, covers: ['open'] }]);
		expect(seenBy('public', ['title'])).toEqual([{ ...source, covers: ['title'] }]);
	});

	test('is hidden with the place that it covers', () => {
		expect(seenBy('public', ['seat'])).toEqual([{ ...source, covers: ['seat'] }]);
		expect(seenBy('public', ['seat'], { seat: { ...seat, disclosure: 'confidential' } })).toEqual([]);
	});

	test('is hidden alone: those that cover what is seen stay beside a place that hides itself', () => {
		const given = {
			...values,
			seat: { ...seat, disclosure: 'confidential' },
			sources: ['seat', 'open', 'title'].map((covered) => ({ ...source, covers: [covered] }))
		};
		const shown = viewOf(declared.facts, given, outlookOn(declared, { by: 'public', isPublic })).sources;
		expect(shown.map(({ covers }) => covers)).toEqual([['open'], ['title']]);
	});

	test('is shown where it covers a field that is empty', () => {
		expect(seenBy('public', ['seat'], { seat: undefined })).toEqual([{ ...source, covers: ['seat'] }]);
	});

	test('is hidden with a list that leaves an item out, and shown with one that is whole', () => {
		const facts = {
			places: items({ place: place({ audience: 'public', label }) }, { audience: 'public', label }),
			sources: sources({ audience: 'public', label })
		};
		const listed = { facts, wording: {}, inside: {} };
		const seen = (disclosures: string[]) => {
			const places = disclosures.map((disclosure, index) => ({ id: `p${index}`, place: { ...seat, disclosure } }));
			const given = { places, sources: [{ ...source, covers: ['places'] }] };
			return viewOf(facts, given, outlookOn(listed, { by: 'public', isPublic, values: given })).sources;
		};
		expect(seen(['public', 'area_only'])).toHaveLength(1);
		expect(seen(['public', 'confidential'])).toEqual([]);
	});

	test('is shown where it covers the whole record', () => {
		const given = { ...values, sources: [source] };
		const outlook = outlookOn(declared, { by: 'public', isPublic });
		expect(viewOf(declared.facts, given, outlook).sources).toEqual([source]);
	});
});

describe('the words of an item', () => {
	const listOf = (audience: Audience) => ({
		facts: {
			clauses: items({}, { audience, label }),
			places: items({ place: optional(place({ audience, label })) }, { audience, label })
		},
		wording: {
			clauses: itemWords('clauses', { text: line({ audience: 'public', label }) }, { audience: 'public', label }),
			places: itemWords('places', { name: line({ audience: 'public', label }) }, { audience: 'public', label })
		},
		inside: {}
	});
	const facts = {
		clauses: [{ id: 'a' }],
		places: [
			{ id: 'p', place: { ...seat, disclosure: 'public' } },
			{ id: 'q', place: { ...seat, disclosure: 'confidential' } }
		]
	};
	const words = { clauses: { a: { text: 'Satz' } }, places: { p: { name: 'Laden' }, q: { name: 'Haus' } } };
	const seen = (audience: Audience, given: object = { values: facts }) => {
		const listed = listOf(audience);
		return viewOf(listed.wording, words, outlookOn(listed, { by: 'public', isPublic, ...given }));
	};

	test('are seen with the item, and hidden with it', () => {
		expect(seen('public')).toEqual({ clauses: words.clauses, places: { p: { name: 'Laden' } } });
	});

	test('are hidden where the list itself is not for who looks', () => {
		expect(seen('office')).toEqual({ clauses: {}, places: {} });
	});

	test('are seen without the facts, where their list leaves out nothing', () => {
		expect(seen('public', {})).toEqual({ clauses: words.clauses, places: {} });
	});
});

describe('the member that a record is about', () => {
	const inner = {
		place: place({ audience: 'public', label }),
		mine: line({ audience: 'own', label }),
		kept: line({ label })
	};
	const declared = {
		facts: {
			...fields,
			mine: line({ audience: 'own', label }),
			places: items(inner, { audience: 'public', label }),
			sources: sources({ audience: 'public', label })
		},
		wording: { places: itemWords('places', inner, { audience: 'public', label }) },
		inside: {}
	};
	const item = { place: { ...seat, disclosure: 'confidential' }, mine: 'm', kept: 'k' };
	const { kept: _, ...own } = item;
	const outlook = outlookOn(declared, { by: 'own', isPublic });

	test('sees what it may change as it stands, without what the office keeps for itself', () => {
		const given = { ...values, mine: 'm', places: [{ id: 'p', ...item }] };
		const { office: _office, forgotten: _forgotten, ...left } = values;
		expect(viewOf(declared.facts, given, outlook)).toEqual({ ...left, mine: 'm', places: [{ id: 'p', ...own }] });
	});

	test('sees the words of each item so too, under its id', () => {
		const all = outlookOn(declared, { by: 'own', isPublic, values: { places: [{ id: 'p', ...item }] } });
		expect(viewOf(declared.wording, { places: { p: item } }, all)).toEqual({ places: { p: own } });
	});

	test('sees of sources those that vouch for what it sees', () => {
		const source = { title: 'Quelle', publisher: 'Netz' };
		const given = {
			sources: [
				{ ...source, covers: ['office'] },
				{ ...source, covers: ['mine', 'office'] }
			]
		};
		expect(viewOf(declared.facts, given, outlook)).toEqual({ sources: [{ ...source, covers: ['mine'] }] });
	});
});

describe('the schemas of a type', () => {
	test('for what is entered is made once', () => {
		expect(entrySchema(fields)).toBe(entrySchema(fields));
	});

	test('refuse an undeclared field', () => {
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

	test('read every stored value, and ask more of a value that is entered now', () => {
		const long = { ...values, open: 'o'.repeat(201) };
		expect(storedSchema(fields).parse(long)).toEqual(long);
		expect(entrySchema(fields).safeParse(long).success).toBe(false);
		expect(entrySchema(fields).parse({ ...values, open: ' o ' })).toEqual(values);
	});
});

describe('a content type', () => {
	const desk = { address: 'a', group: 'content' } as const;
	const declared = { name: 'a', label, plural: label, desk, title: 'open', facts: {}, wording: fields } as const;

	test('has an address in the console that no other has, in letters that need no escape', () => {
		const addresses = Object.values<ContentType>(contentTypes).map(({ desk: { address } }) => address);
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const address of addresses) expect(address).toMatch(/^[a-z-]+$/);
	});

	test('has no inside unless it declares one', () => {
		expect(contentType(declared).inside).toEqual({});
		expect(Object.keys(contentTypes.member.inside)).toEqual([
			...['colleaguePhone', 'colleagueOutOfHours', 'targetGroups', 'children', 'otherAreas', 'colleagueNote']
		]);
	});

	test('makes its fields when they are first asked for, and once', () => {
		let times = 0;
		const facts = () => ({ open: fields.open, time: (times += 1) > 0 ? fields.office : fields.inner });
		const made = contentType({ ...declared, facts });
		expect([made.name, times]).toEqual(['a', 0]);
		expect(made.facts).toBe(made.facts);
		expect([Object.keys(made.facts), times]).toEqual([['open', 'time'], 1]);
	});

	test('has a version number one above the number of its raises', () => {
		expect(versionOf({})).toBe(1);
		expect(versionOf({ raises: [(_, stored) => stored, (_, stored) => stored] })).toBe(3);
	});

	test('drops the address of a shelter that an older version stored with a member', () => {
		const stored = { colleaguePhone: '+49 30 1', shelterAddress: 'Nirgendwo 7' };
		const [raise] = contentTypes.member.raises ?? [];
		expect(raise?.('inside', stored)).toEqual({ colleaguePhone: '+49 30 1' });
		expect(storedSchema(contentTypes.member.inside).safeParse(stored).success).toBe(false);
	});

	test('cannot show a field of the inside part to the public', () => {
		// @ts-expect-error -- what stands inside is never meant for the public
		expect(contentType({ ...declared, inside: { open: fields.open } }).name).toBe('a');
	});

	test.each(Object.entries<ContentType>(contentTypes))(
		'%s stands under its own name, and its title is a public line where it has addresses',
		(name, type) => {
			expect(type.name).toBe(name);
			const title = type.title === undefined ? undefined : type.wording[type.title];
			if (title) expect(title).toMatchObject({ audience: 'public', kind: 'line' });
			else expect([type.address, type.onePage]).toEqual([undefined, undefined]);
		}
	);

	test('is recognised by its exact name only', () => {
		expect(typeNames).toEqual(Object.keys(contentTypes));
		expect(['demand', 'toString', 'campaign'].map(isTypeName)).toEqual([true, false, false]);
	});
});

function isPublic(): boolean {
	return false;
}
