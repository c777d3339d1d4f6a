import { type AnyValues, type Fields, entrySchema } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import { weekdays } from '@kok/domain/fields/hours';
import { type Issue, issuesOf } from '@kok/domain/issues';
import { type Schema, choicesAt, expectedAt, fieldNames, kindOf } from './expected.ts';
import { isValues } from './names.ts';
import { spellPath } from './place.ts';

export type CheckedPart = { values: AnyValues; mistakes?: never } | { values?: never; mistakes: string[] };

/** The values of a part as they are stored, or a sentence for each that is wrong. */
export function checkPart(fields: Fields, { place, values }: { place: string; values: unknown }): CheckedPart {
	if (!isValues(values)) return { mistakes: [`${place}: write the values in braces, { … }.`] };
	const read = entrySchema(fields).safeParse(values);
	if (read.success) return { values: read.data };
	return { mistakes: issuesOf(read.error).map((issue) => sayIssue(issue, { fields, place, values })) };
}

interface Part {
	fields: Fields;
	place: string;
	values: AnyValues;
}

function sayIssue({ path, code, message }: Issue, part: Part): string {
	const where = [part.place, spellPath(path, part.values)].filter(Boolean).join(' › ');
	return [`${where}: ${message.en}`, ...adviceOn(part, { path, code })].join(' ');
}

function adviceOn({ fields, values }: Part, { path, code }: Pick<Issue, 'path' | 'code'>): string[] {
	const keys = path.split('.');
	const schema = entrySchema(fields);
	if (code === 'unknown') return listed(fieldNames(expectedAt(schema, keys.slice(0, -1), values)));
	if (code === 'not-a-choice')
		return fieldAt(fields, keys)?.kind === 'hours' ? adviceOnHours : listed(choicesAt(schema, keys, values));
	if (code === 'missing' && fieldAt(fields, keys)?.kind === 'items')
		return ['Where there is none, write an empty list: [].'];
	if (code === 'not-an-item-id') return ['The letters are those from a to z, without accents.'];
	return code === 'wrong-type' ? adviceOnType(expectedAt(schema, keys, values)) : [];
}

const adviceOnHours = [
	'Write "always", or days with their times: [{ "days": ["MO", "TU"], "from": "09:00", "to": "17:00" }].',
	`The days are ${weekdays.join(', ')}.`
];

function listed(known: readonly string[]): string[] {
	return known.length > 0 ? [`These there are: ${known.join(', ')}.`] : [];
}

function adviceOnType(expected: Schema | undefined): string[] {
	const kind = kindOf(expected);
	if (kind === 'object') return [`Write it in braces, { … }, with its fields: ${fieldNames(expected).join(', ')}.`];
	const advice = adviceByKind[kind ?? ''];
	return advice === undefined ? [] : [advice];
}

const adviceByKind: Readonly<Record<string, string>> = {
	boolean: 'Write true or false, without quotation marks.',
	number: 'Write a number in digits, without quotation marks.',
	'whole number': 'Write a whole number in digits, without quotation marks.',
	string: 'Write it in quotation marks.',
	array: 'Write a list in brackets, [ … ].'
};

/** The field in which a path ends: within an item, one of the item's. */
function fieldAt(fields: Fields, [first = '', , ...rest]: readonly string[]): Field | undefined {
	const field = fields[first];
	return field?.items && rest.length > 0 ? fieldAt(field.items, rest) : field;
}
