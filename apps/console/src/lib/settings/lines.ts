import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import type { Naming } from '#lib/fields/naming.ts';
import { numberItems } from '#lib/fields/numbered-items.ts';
import { writeItem, writeValue } from '#lib/fields/write-value.ts';
import type { Schemas } from '#lib/api/client.ts';
import { isSame } from '#lib/drafts/is-same.ts';
import type { settingWords } from './setting-words.ts';

type Network = NonNullable<Schemas['Settings']['network']>;

/** A setting among the facts of the network. */
export interface SettingLine {
	name: string;
	field: Field;
	/** The values that it had, newest first; none where it was never set. */
	values: readonly SetValue[];
	/** What a draft of the facts says otherwise. */
	drafted?: { value: unknown };
}

/** A value from when somebody published it. */
interface SetValue {
	/** Missing where there was none from then on. */
	value: unknown;
	at: string;
	/** Missing where an archive brought it. */
	actor: string | undefined;
	seq: number | undefined;
}

/** The headings of the page, with the fields that stand under each. A setting that nobody has put under one stands under the last. */
const headings = {
	publishing: ['fourEyes'],
	terms: ['confirmWithinDays', 'oldAfterDays'],
	languages: ['languages', 'interfaceLanguage', 'timeZone'],
	help: ['emergencyNumber', 'exitTo', 'areas', 'postcodeForms'],
	site: []
} as const satisfies Partial<Record<keyof typeof settingWords.headings, readonly string[]>>;

export type Heading = keyof typeof headings;

/** In the order in which they stand on the page. */
export const headingOrder = Object.keys(headings) as Heading[];

/** The settings among the facts of a network, under their headings; a draft of the facts is compared where there is one. */
export function linesOf(network: Network, draft: AnyValues | undefined): ReadonlyMap<Heading, readonly SettingLine[]> {
	const placed = new Map<string, Heading>(
		Object.entries(headings).flatMap(([heading, names]) => names.map((name) => [name, heading as Heading] as const))
	);
	const order = [...placed.keys()];
	const rank = (name: string) => (placed.has(name) ? order.indexOf(name) : order.length);
	const lines = network.settings
		.toSorted((one, other) => rank(one) - rank(other))
		.flatMap((name) => lineOf(network, { name, draft }) ?? []);
	return Map.groupBy(lines, ({ name }) => placed.get(name) ?? 'site');
}

function lineOf(
	{ changes }: Network,
	{ name, draft }: { name: string; draft: AnyValues | undefined }
): SettingLine | undefined {
	const field = (contentTypes.network.facts as Readonly<Record<string, Field>>)[name];
	if (!field) return undefined;
	const values = changes.flatMap(({ values: changed, emptied, at, actor, seq }) => {
		const given: AnyValues = changed;
		return given[name] === undefined && !emptied.includes(name) ? [] : [{ value: given[name], at, actor, seq }];
	});
	const isOther = draft !== undefined && !isSame(draft[name], values[0]?.value);
	return { name, field, values, ...(isOther && { drafted: { value: draft[name] } }) };
}

/** The value of a setting as one reads it; of a list the names of its items. */
export function writeSetting({ name, field }: SettingLine, value: unknown, naming: Naming): string {
	if (field.kind !== 'items') return writeValue({ ...field, name }, value, naming);
	return numberItems(field, value, naming.items)
		.map(({ id }) => naming.items.wordsOf(name, id) ?? id)
		.join(', ');
}

/** The same with all that it says, to tell two values apart: of a list a line for each item. */
export function writeInFull(line: SettingLine, value: unknown, naming: Naming): string {
	const { name, field } = line;
	if (field.kind !== 'items') return writeSetting(line, value, naming);
	return numberItems(field, value, naming.items)
		.map((item) => {
			const called = naming.items.wordsOf(name, item.id) ?? item.id;
			// An item that says nothing else is written by what it is called.
			const said = writeItem({ ...field, name }, item, naming).replaceAll('\n', ', ');
			return said === called ? called : `${called}: ${said}`;
		})
		.join('\n');
}
