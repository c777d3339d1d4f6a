import { type AnyValues, type Fields, entrySchema } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
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
	const options = code === 'unknown' ? namesBeside(fields, path.split('.')) : [];
	const choices = code === 'not-a-choice' ? choicesOf(fieldAt(fields, path.split('.'))?.value) : [];
	const known = [...options, ...choices];
	return known.length > 0 ? [`These there are: ${known.join(', ')}.`] : [];
}

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
