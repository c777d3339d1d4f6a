import type { ContentType, Fields } from '@kok/domain/content-type';
import { partNames } from '@kok/domain/rules/part';
import { documentFields } from '#lib/fields/source-fields.ts';
import { fieldsOf, nameOfPart } from '#lib/records/parts-of.ts';
import { spoken, words } from '#lib/words/words.ts';
import { importingWords } from './importing-words.ts';

const places: Readonly<Record<string, string>> = words.editor.place;
const pieces = importingWords.pieces;

/**
 * A column such as `facts.sources.1.url` in words: *Quellen 1, Webadresse*, with its part where that is not the facts. What
 * nobody knows stays as it stands in the file.
 */
export function nameColumn(type: ContentType, column: string): string {
	const [first = '', ...path] = column.split('.');
	const part = partNames.find((name) => name === first);
	if (part === undefined) return pieces[column] ?? column;
	if (path.length === 0) return nameOfPart(part);
	const name = nameInside(fieldsOf(type, part), path);
	return part === 'facts' ? name : `${nameOfPart(part)}: ${name}`;
}

/** The names on the way to a cell. A number counts what stands before it. */
function nameInside(fields: Fields, path: readonly string[]): string {
	let known = fields;
	const names: string[] = [];
	for (const segment of path) {
		if (/^\d+$/.test(segment)) {
			names.push(`${names.pop() ?? ''} ${segment}`.trim());
			continue;
		}
		const field = known[segment];
		names.push(field ? spoken(field.label) : (places[segment] ?? pieces[segment] ?? segment));
		if (field) known = field.items ?? (field.kind === 'sources' ? documentFields : {});
		else if (segment === 'document') known = documentFields;
	}
	return names.join(', ');
}
