import { type AnyValues, type Fields, entrySchema } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import { weekdays } from '@kok/domain/fields/hours';
import { type Issue, issuesOf } from '@kok/domain/issues';
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

function sayIssue(
	{ path, code, message }: Issue,
	{ fields, place, values }: { fields: Fields; place: string; values: AnyValues }
): string {
	const where = [place, spellPath(path, values)].filter(Boolean).join(' › ');
	return [`${where}: ${message.en}`, ...adviceOn(fields, { path, code })].join(' ');
}

function adviceOn(fields: Fields, { path, code }: Pick<Issue, 'path' | 'code'>): string[] {
	const keys = path.split('.');
	if (code === 'unknown') return listed(namesBeside(fields, keys));
	if (code === 'not-a-choice') return adviceOnChoice(fieldAt(fields, keys));
	if (code === 'not-an-item-id') return ['The letters are those from a to z, without accents.'];
	// Only a path that ends with the name of a field leads to what the field expects.
	return code === 'wrong-type' && keys.length % 2 === 1 ? adviceOnType(fieldAt(fields, keys)?.value) : [];
}

function adviceOnChoice(field: Field | undefined): string[] {
	if (field?.kind !== 'hours') return listed(choicesOf(field?.value));
	const spans = '[{ "days": ["MO", "TU"], "from": "09:00", "to": "17:00" }]';
	return [`Write "always", or days with their times: ${spans}. The days are ${weekdays.join(', ')}.`];
}

function listed(known: readonly string[]): string[] {
	return known.length > 0 ? [`These there are: ${known.join(', ')}.`] : [];
}

function adviceOnType(schema: Field['value'] | undefined): string[] {
	const { def } = schema?._zod ?? {};
	if (!def) return [];
	if ('innerType' in def) return adviceOnType(def.innerType as Field['value']);
	const advice = adviceByType['format' in def ? 'whole number' : def.type];
	return advice === undefined ? [] : [advice];
}

const adviceByType: Readonly<Record<string, string>> = {
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

/** The names of the fields among which the last of a path is none. */
function namesBeside(fields: Fields, keys: readonly string[]): string[] {
	if (keys.length === 1) return Object.keys(fields);
	const around = keys.length % 2 === 1 ? fieldAt(fields, keys.slice(0, -1))?.items : undefined;
	return Object.keys(around ?? {});
}

/** What a schema of choices lets pass, whether optional, of one or of several. */
function choicesOf(schema: Field['value'] | undefined): string[] {
	const { def } = schema?._zod ?? {};
	if (!def) return [];
	if ('innerType' in def) return choicesOf(def.innerType as Field['value']);
	if ('element' in def) return choicesOf(def.element as Field['value']);
	return 'entries' in def ? Object.keys(def.entries as object) : [];
}
