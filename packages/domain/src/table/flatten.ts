import * as z from 'zod';
import { compareByCodeUnit } from '../canonical.ts';
import { type DecimalMark, joined, spellNumber } from './cell.ts';
import type { Form } from './form.ts';

/** The cells of a row that hold something, by the name of their column. */
export type Cells = ReadonlyMap<string, string>;

/** Stands for an empty list where an empty cell would mean that there is none. */
export const emptyList = '[]';
/** The same for an empty group of members. */
export const emptyGroup = '{}';
/** Stands for `null`: looked for and not found. */
export const none = 'null';

/** Lays a value of a form into cells under a name. A `Map` in place of a record decides the order of its ids. */
export function flatten(form: Form, value: unknown, { name, mark }: { name: string; mark: DecimalMark }): Cells {
	const cells = new Map<string, string>();
	lay(form, value, { name, mark, cells });
	return cells;
}

interface Place {
	name: string;
	mark: DecimalMark;
	cells: Map<string, string>;
}

function lay(form: Form, value: unknown, place: Place): void {
	const { name, mark, cells } = place;
	switch (form.kind) {
		case 'text':
		case 'number':
		case 'flag':
		case 'none':
			cells.set(name, spell(value, mark));
			return;
		case 'list':
			return layList(value, place);
		case 'group':
			return layGroup(form.members, value, place);
		case 'series':
			return laySeries(form.of, value, place);
		case 'named':
			return layNamed(form.of, value, place);
		case 'maybe':
			return layMaybe(form.of, value, place);
		case 'either':
			return layEither(form, value, place);
	}
}

function spell(value: unknown, mark: DecimalMark): string {
	return typeof value === 'number' ? spellNumber(value, mark) : String(value);
}

function layList(value: unknown, { name, mark, cells }: Place): void {
	const list = listIn(value, name);
	if (list.length > 0) cells.set(name, joined(list.map((one) => spell(one, mark))));
}

function layGroup(members: ReadonlyMap<string, Form>, value: unknown, place: Place): void {
	const group = membersOf(value, place.name);
	for (const [member, form] of members) {
		if (group[member] !== undefined) lay(form, group[member], { ...place, name: `${place.name}.${member}` });
	}
}

function laySeries(of: Form, value: unknown, place: Place): void {
	const list = listIn(value, place.name);
	for (const [index, one] of list.entries()) layMarked(of, one, { ...place, name: `${place.name}.${index + 1}` });
}

function layNamed(of: Form, value: unknown, place: Place): void {
	for (const [index, [id, one]] of entriesOf(value, place.name).entries()) {
		const name = `${place.name}.${index + 1}`;
		place.cells.set(`${name}.id`, id);
		lay(of, one, { ...place, name });
	}
}

function entriesOf(value: unknown, name: string): [string, unknown][] {
	if (value instanceof Map) return [...z.map(z.string(), z.unknown()).parse(value)];
	return Object.entries(membersOf(value, name)).sort(([a], [b]) => compareByCodeUnit(a, b));
}

function layMaybe(of: Form, value: unknown, place: Place): void {
	if (value !== undefined) layMarked(of, value, place);
}

/** Lays a value that would be taken for none, had it no cell. */
function layMarked(of: Form, value: unknown, place: Place): void {
	const before = place.cells.size;
	lay(of, value, place);
	if (place.cells.size === before) place.cells.set(place.name, Array.isArray(value) ? emptyList : emptyGroup);
}

function layEither({ options }: Extract<Form, { kind: 'either' }>, value: unknown, place: Place): void {
	const option = options.find(({ schema }) => z.safeParse(schema, value).success);
	if (!option) throw new TypeError(`A value under ${place.name} has none of the shapes of its schema`);
	lay(option.form, value, place);
}

/** A schema would look at every value in it once more: a large table took three times as long. */
function listIn(value: unknown, name: string): readonly unknown[] {
	if (!Array.isArray(value)) throw new TypeError(`Under ${name} there is no list`);
	return value;
}

function membersOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
	if (!isGroup(value)) throw new TypeError(`Under ${name} there is no group`);
	return value;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
