import type { Fields } from '@kok/domain/content-type';
import { type Citation, Citations } from '@kok/domain/fields/clauses';
import type { Field } from '@kok/domain/fields/field';
import { Ground } from '@kok/domain/fields/ground';
import { Hours } from '@kok/domain/fields/hours';
import { MediaFile } from '@kok/domain/fields/media';
import { Place } from '@kok/domain/fields/place';
import { Source } from '@kok/domain/fields/sources';
import { valuesOf } from '@kok/domain/items-in';
import * as z from 'zod';
import { language, spoken, words } from '#lib/words/words.ts';
import { nameOfTongue } from '#lib/words/name-of-tongue.ts';
import { writeReducedDate } from '#lib/words/time.ts';
import { writeHours } from './write-hours.ts';
import { optionWord } from './option-word.ts';
import type { Naming } from './naming.ts';
import { type NumberedItem, numberItems } from './numbered-items.ts';
import { documentFields } from './source-fields.ts';

const numbers = new Intl.NumberFormat(language);
const list = new Intl.ListFormat(language, { type: 'conjunction' });
const Texts = z.array(z.string());
const Paragraphs = z.array(z.object({ heading: z.string(), sentences: z.array(z.object({ text: z.string() })) }));

/** A value as one reads it, in the language of the interface. Lists stand a line each; nothing is left out. */
export function writeValue({ name = '', ...field }: Field & { name?: string }, value: unknown, naming: Naming): string {
	if (value === undefined || value === null) return '';
	switch (field.kind) {
		case 'line':
		case 'text':
		case 'link':
		case 'phone':
		case 'email':
		case 'time-zone':
			return textOf(value);
		case 'day':
		case 'date':
			return writeReducedDate(textOf(value));
		case 'count':
		case 'number':
			return numbers.format(Number(value));
		case 'flag':
			return value === true ? words.values.yes : words.values.no;
		case 'choice':
			return optionWord(name, textOf(value));
		case 'choices':
			return list.format(textsIn(value).map((code) => optionWord(name, code)));
		case 'languages':
			return list.format(textsIn(value).map(nameOfTongue));
		case 'areas':
			return list.format(textsIn(value).map((id) => naming.areas.get(id) ?? id));
		case 'hours':
			return written(Hours, value, writeHours);
		case 'place':
			return written(Place, value, (place) => writePlace(place, naming));
		case 'reference':
			return titleOf(textOf(value), naming);
		case 'references':
			return textsIn(value)
				.map((id) => titleOf(id, naming))
				.join('\n');
		case 'clauses':
			return written(Citations, value, (cited) => cited.map((one) => writeCitation(one, naming)).join('\n'));
		case 'media':
			return written(MediaFile, value, writeFile);
		case 'items':
		case 'item-words':
			return numberItems(field, value, naming.items)
				.map((item) => `${item.number}. ${writeItem({ ...field, name }, item, naming)}`)
				.join('\n\n');
		case 'sources':
			return written(Source.array(), value, (sources) => sources.map((one) => writeSource(one, naming)).join('\n\n'));
		case 'ground':
			return written(Ground, value, (ground) => writeGround(ground, naming));
		case 'retelling':
			return written(Paragraphs, value, writeParagraphs);
	}
}

/** An item without its number. One that has nothing to say for itself is called by its words in a wording. */
export function writeItem(
	{ name, items = {} }: Field & { name: string },
	{ id, item, isListed }: NumberedItem,
	naming: Naming
): string {
	const written = writeInner(items, item, naming) || (naming.items.wordsOf(name, id) ?? words.values.unworded);
	return isListed ? written : `${written} (${words.values.notListed})`;
}

/** The fields of an item, each with its label; a single one needs none. */
function writeInner(fields: Fields, item: unknown, naming: Naming): string {
	const given = valuesOf(item);
	const named = Object.entries(fields).filter(([name]) => given[name] !== undefined);
	if (Object.keys(fields).length === 1)
		return named.map(([name, field]) => writeValue({ ...field, name }, given[name], naming)).join('');
	return named
		.map(([name, field]) => `${spoken(field.label)}: ${writeValue({ ...field, name }, given[name], naming)}`)
		.join('\n');
}

function writeCitation({ demand, clauses, version }: Citation, naming: Naming): string {
	const cited = clauses && words.values.clauses(list.format(clauses));
	const asOf = version && words.values.version(version.slice(0, 8));
	return [titleOf(demand, naming), cited, asOf].filter(Boolean).join(', ');
}

function writeFile({ name, file, mediaType, bytes }: MediaFile): string {
	const called = [name, file.slice(0, 12)].filter(Boolean).join(', ');
	return `${called}, ${mediaType}, ${numbers.format(Math.ceil(bytes / 1_024))} KB`;
}

function writeParagraphs(paragraphs: z.infer<typeof Paragraphs>): string {
	return paragraphs
		.map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)].join('\n'))
		.join('\n\n');
}

function writePlace({ disclosure, area, street, postcode, locality, postBox }: Place, naming: Naming): string {
	const town = [postcode, locality].filter(Boolean).join(' ');
	const parts = [street, postBox && words.values.postBox(postBox), town, area && (naming.areas.get(area) ?? area)];
	return [parts.filter(Boolean).join(', '), words.values.disclosures[disclosure]].filter(Boolean).join('\n');
}

function writeSource({ title, publisher, url, dated, retrieved, covers, ...others }: Source, naming: Naming): string {
	const head = [title, publisher, dated && writeReducedDate(dated)].filter(Boolean).join(', ');
	const seen = retrieved && words.values.retrieved(writeReducedDate(retrieved));
	const rest = writeInner(documentFields, others, naming);
	return [head, url, rest, seen, covers && words.values.covers(covers.join(', '))].filter(Boolean).join('\n');
}

function writeGround(ground: Ground, naming: Naming): string {
	const document = writeSource(ground.document, naming);
	if (ground.kind === 'imported')
		return [`${words.values.grounds.imported}: ${ground.body}, ${writeReducedDate(ground.agreedOn)}`, document].join(
			'\n'
		);
	const { since } = ground;
	const from = since && words.values.since[since.precision](writeReducedDate(since.date));
	return [[words.values.grounds.documented, from].filter(Boolean).join(', '), document].join('\n');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function titleOf(id: string, { records }: Naming): string {
	return records.get(id)?.title || words.values.hidden;
}

function textsIn(value: unknown): string[] {
	return Texts.safeParse(value).data ?? [];
}

/** What was stored in an older shape is written as it stands. */
function written<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	write: (value: z.infer<Schema>) => string
): string {
	const parsed = schema.safeParse(value);
	return parsed.success ? write(parsed.data) : JSON.stringify(value);
}
