import * as z from 'zod';
import { type DecimalMark, flagIn, isoDay, numberIn, parted } from './cell.ts';
import { type Cells, emptyGroup, emptyList, none } from './flatten.ts';
import type { Form } from './form.ts';
import { type RowIssue, rowIssue } from './row-issues.ts';

/** A value read from cells, not yet checked: what a cell holds that does not fit stays as it is, for the schema to refuse. */
export interface Unflattened {
	value: unknown;
	/** The column that holds what stands at a path of the value, such as `sources.0.title`. */
	columnOf: (path: string) => string;
	faults: RowIssue[];
}

/** Reads the cells under a name as a value of a form. */
export function unflatten(form: Form, cells: Cells, { name, mark }: { name: string; mark: DecimalMark }): Unflattened {
	const reading: Reading = { mark, columns: new Map(), faults: [] };
	const value = read(form, treeOf(cells, name), { reading, path: '', column: name });
	return { value, columnOf: (path) => columnAt(reading.columns, { path, name }), faults: reading.faults };
}

interface Tree {
	text?: string;
	inner: Map<string, Tree>;
}

interface Reading {
	mark: DecimalMark;
	/** Where numbered things stand: the path of the value, and the column of the table. */
	columns: Map<string, string>;
	faults: Unflattened['faults'];
}

interface At {
	reading: Reading;
	path: string;
	column: string;
}

function treeOf(cells: Cells, name: string): Tree {
	const root: Tree = { inner: new Map() };
	for (const [column, text] of cells) {
		if (column !== name && !column.startsWith(`${name}.`)) continue;
		const segments = column.slice(name.length + 1).split('.');
		const leaf = segments.filter(Boolean).reduce(branchOf, root);
		leaf.text = text;
	}
	return root;
}

function branchOf({ inner }: Tree, segment: string): Tree {
	const branch = inner.get(segment) ?? { inner: new Map() };
	inner.set(segment, branch);
	return branch;
}

function isBare({ text, inner }: Tree): boolean {
	return text === undefined && inner.size === 0;
}

function read(form: Form, tree: Tree, at: At): unknown {
	const { text } = tree;
	switch (form.kind) {
		case 'text':
			return text === undefined ? undefined : textIn(text, form.schema);
		case 'number':
			return text === undefined ? undefined : (numberIn(text, at.reading.mark) ?? text);
		case 'flag':
			return text === undefined ? undefined : (flagIn(text) ?? text);
		case 'none':
			return text === none ? null : text;
		case 'list':
			return listIn(form.of, text, at);
		case 'maybe':
			return isBare(tree) ? undefined : read(form.of, tree, at);
		case 'group':
			return groupIn(form.members, tree, at);
		case 'series':
			return seriesIn(form.of, tree, at);
		case 'named':
			return namedIn(form.of, tree, at);
		case 'either':
			return eitherIn(form, tree, at);
	}
}

function textIn(text: string, schema: z.core.$ZodType): string {
	const day = isoDay(text);
	return day !== text && !z.safeParse(schema, text).success && z.safeParse(schema, day).success ? day : text;
}

function listIn(of: Form, text: string | undefined, at: At): unknown[] {
	if (text === undefined || text === emptyList) return [];
	return parted(text).map((one) => read(of, { text: one, inner: new Map() }, at));
}

function groupIn(members: ReadonlyMap<string, Form>, tree: Tree, at: At): unknown {
	if (tree.text !== undefined && tree.inner.size === 0 && tree.text !== emptyGroup) return tree.text;
	const known = [...members].map(([name, form]) => [name, read(form, branch(tree, name), under(at, name))] as const);
	// Left in, so that the schema refuses what belongs to another shape instead of losing it.
	const others = [...tree.inner].flatMap(([name, { text }]) =>
		members.has(name) ? [] : [[name, text ?? ''] as const]
	);
	return Object.fromEntries([...known, ...others].filter(([, value]) => value !== undefined));
}

function seriesIn(of: Form, tree: Tree, at: At): unknown {
	if (tree.inner.size === 0) return tree.text === undefined || tree.text === emptyList ? [] : tree.text;
	return numbered(tree).map(([number, one], index) => read(of, one, stepTo(at, { number, name: String(index) })));
}

function namedIn(of: Form, tree: Tree, at: At): unknown {
	if (tree.inner.size === 0) return tree.text === undefined || tree.text === emptyGroup ? {} : tree.text;
	const ids = new Set<string>();
	const entries = numbered(tree).map(([number, { inner }]) => {
		const id = inner.get('id')?.text ?? '';
		const column = `${at.column}.${number}.id`;
		if (id === '') at.reading.faults.push(rowIssue(column, 'missing'));
		else if (ids.has(id)) at.reading.faults.push(rowIssue(column, 'same-id-twice'));
		ids.add(id);
		const rest: Tree = { inner: new Map([...inner].filter(([name]) => name !== 'id')) };
		return [id, read(of, rest, stepTo(at, { number, name: id }))] as const;
	});
	return Object.fromEntries(entries);
}

function eitherIn({ options }: Extract<Form, { kind: 'either' }>, tree: Tree, at: At): unknown {
	const given = options.map(({ form, schema }) => {
		const value = read(form, tree, at);
		return { value, distance: distanceOf(z.safeParse(schema, value).error?.issues ?? []) };
	});
	return given.toSorted((a, b) => a.distance - b.distance)[0]?.value;
}

/** How far a value is from a shape: first by what tells one shape from another, then by all else that is wrong. */
function distanceOf(issues: readonly z.core.$ZodIssue[]): number {
	return issues.length + issues.filter(({ code }) => code === 'invalid_value').length * 1_000;
}

/** Numbers may have gaps, as where someone emptied the cells of one. */
function numbered({ inner }: Tree): [string, Tree][] {
	return [...inner].sort(([a], [b]) => Number(a) - Number(b));
}

function branch({ inner }: Tree, name: string): Tree {
	return inner.get(name) ?? { inner: new Map() };
}

function under({ reading, path, column }: At, name: string): At {
	return { reading, path: path === '' ? name : `${path}.${name}`, column: `${column}.${name}` };
}

function stepTo(at: At, { number, name }: { number: string; name: string }): At {
	const next = { ...under(at, name), column: `${at.column}.${number}` };
	at.reading.columns.set(next.path, next.column);
	return next;
}

function columnAt(columns: ReadonlyMap<string, string>, { path, name }: { path: string; name: string }): string {
	const segments = path === '' ? [] : path.split('.');
	for (let length = segments.length; length > 0; length -= 1) {
		const column = columns.get(segments.slice(0, length).join('.'));
		if (column !== undefined) return [column, ...segments.slice(length)].join('.');
	}
	return [name, ...segments].join('.');
}
