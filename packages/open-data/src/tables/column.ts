import { ReducedDate } from '@kok/domain/calendar';
import type { Field } from '@kok/domain/fields/field';
import type { Form } from '@kok/domain/table/form';
import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { memberLabel } from './member-labels.ts';

/** What a cell of a column holds. */
export type Datatype = 'text' | 'number' | 'yes-no' | 'code' | 'id' | 'day' | 'date' | 'instant' | 'address' | 'marker';

/** A column of a table, for every number that may stand in the place of `n`: `facts.sources.n.title`. */
export interface Column {
	name: string;
	label: Words;
	datatype: Datatype;
	/** The codes that a cell may hold, and the field they belong to, such as `service.targetGroups`. */
	codes?: readonly string[];
	codesOf?: string;
	/** Several values in one cell, parted by a comma and a space. */
	isList: boolean;
	/** Every row has it. */
	isRequired: boolean;
	/** The type of the records whose ids it holds. */
	to?: string;
}

interface Place {
	name: string;
	labels: readonly Words[];
	field: Field | undefined;
	/** Of the codes in it: type and names of fields, without numbers. */
	path: string;
	isRequired: boolean;
}

/** The columns of a part of a type, derived from its fields and the form in which a table lays them out. */
export function columnsOfPart(
	form: Form,
	{
		part,
		type,
		fields,
		isRequired
	}: { part: string; type: string; fields: Readonly<Record<string, Field>>; isRequired: boolean }
): Column[] {
	if (form.kind !== 'group') throw new TypeError(`A part lies in a row as a group, not as ${form.kind}`);
	return [...form.members].flatMap(([name, member]) => {
		const field = fields[name];
		if (!field) throw new TypeError(`${type} has no field ${name}`);
		return columnsOf(member, {
			name: `${part}.${name}`,
			labels: [field.label],
			field,
			path: `${type}.${name}`,
			isRequired
		});
	});
}

/** The name of a column of one table, with `n` in the place of its numbers. */
export function templateOf(column: string): string {
	return column.replaceAll(/\.\d+(?=\.|$)/g, '.n');
}

function columnsOf(form: Form, place: Place): Column[] {
	switch (form.kind) {
		case 'text':
			return [column(place, { ...textOf(form.schema), isList: false })];
		case 'number':
			return [column(place, { datatype: 'number', isList: false })];
		case 'flag':
			return [column(place, { datatype: 'yes-no', isList: false })];
		case 'none':
			return [column({ ...place, isRequired: false }, { datatype: 'marker', isList: false })];
		case 'list':
			return [column({ ...place, isRequired: false }, { ...elementOf(form.of), isList: true })];
		case 'maybe':
			return optionalColumns(form.of, { ...place, isRequired: false });
		case 'group':
			return [...form.members].flatMap(([member, of]) => columnsOf(of, under(place, member)));
		case 'series':
			return columnsOf(form.of, numbered(place));
		case 'named':
			return [
				column(under(numbered(place), 'id'), { datatype: 'text', isList: false }),
				...columnsOf(form.of, numbered(place))
			];
		case 'either':
			return mergedColumns(form.options.map((option) => columnsOf(option.form, place)));
	}
}

/** A list that may be left out has a column of its own for the case that it is there and empty. */
function optionalColumns(form: Form, place: Place): Column[] {
	const columns = columnsOf(form, place);
	const isNumbered = form.kind === 'series' || form.kind === 'named' || form.kind === 'group';
	return isNumbered ? [column(place, { datatype: 'marker', isList: false }), ...columns] : columns;
}

/** What one of several shapes has, a row need not have. */
function mergedColumns(options: readonly (readonly Column[])[]): Column[] {
	const merged = new Map<string, Column>();
	for (const one of options.flat()) {
		const known = merged.get(one.name);
		const codes = known?.codes && one.codes ? { codes: [...new Set([...known.codes, ...one.codes])] } : {};
		const isEverywhere = options.every((option) => option.some(({ name }) => name === one.name));
		// A column is a mere marker in one shape and has values in another: the values are described.
		const told = known && one.datatype === 'marker' ? known : one;
		merged.set(one.name, { ...told, ...codes, isRequired: one.isRequired && isEverywhere });
	}
	return [...merged.values()];
}

function under({ name, labels, field, path, isRequired }: Place, member: string): Place {
	const inner = field?.items?.[member];
	return {
		name: `${name}.${member}`,
		labels: [...labels, inner?.label ?? memberLabel(member)],
		field: inner ?? (field && targetOf(field, member)),
		path: `${path}.${member}`,
		isRequired
	};
}

/** A citation names its demand where a reference would stand. */
function targetOf(field: Field, member: string): Field | undefined {
	return field.kind === 'clauses' && member === 'demand' ? { ...field, kind: 'reference' } : undefined;
}

function numbered(place: Place): Place {
	return { ...place, name: `${place.name}.n`, isRequired: false };
}

type Told = Pick<Column, 'datatype' | 'isList'> & Partial<Pick<Column, 'codes'>>;

function column({ name, labels, field, path, isRequired }: Place, told: Told): Column {
	const isReference = field?.kind === 'reference' || field?.kind === 'references';
	return {
		name,
		label: { de: labels.map(({ de }) => de).join(' – '), en: labels.map(({ en }) => en).join(' – ') },
		isRequired,
		...told,
		...(told.codes && { codesOf: path }),
		...(isReference && field.to !== undefined && { to: field.to })
	};
}

function elementOf(form: Form): Pick<Column, 'datatype'> & Partial<Pick<Column, 'codes'>> {
	if (form.kind === 'text') return textOf(form.schema);
	return { datatype: form.kind === 'number' ? 'number' : 'yes-no' };
}

const formats: Readonly<Record<string, Datatype>> = {
	uuid: 'id',
	date: 'day',
	'date-time': 'instant',
	uri: 'address'
};

function textOf(schema: z.core.$ZodType): Pick<Column, 'datatype'> & Partial<Pick<Column, 'codes'>> {
	if (schema === ReducedDate) return { datatype: 'date' };
	const { enum: options, const: only, format = '' } = z.toJSONSchema(schema, { unrepresentable: 'any' });
	const codes = options ?? (only === undefined ? undefined : [only]);
	if (codes) return { datatype: 'code', codes: codes.map(String) };
	return { datatype: formats[format] ?? 'text' };
}
