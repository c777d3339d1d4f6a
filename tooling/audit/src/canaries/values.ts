import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import { idsOf } from '@kok/domain/fields/items';
import type { Mint } from './mint.ts';

/** Values of what a record says of itself, by part. */
export type CanaryValues = Readonly<Record<'facts' | 'de' | 'en', AnyValues>>;

interface Making {
	mint: Mint;
	/** What the record is to become, for whoever reads where a canary stood. */
	state: string;
	/** A public record of each type. */
	targets: ReadonlyMap<string, string>;
	/** Of a record that bears one which never changes. */
	number: number;
}

/** Complete and valid values for a record of a type, every text in them a canary. */
export function canaryValues(name: TypeName, { mint, state, targets, number }: Making): CanaryValues {
	const type: ContentType = contentTypes[name];
	const make = (fields: Fields, part: string) =>
		fitting(fields, mint.example(fields, `${name}.${part}, ${state}`), targets);
	const { corrects: _, ...facts } = make(type.facts, 'facts');
	const own = {
		...facts,
		...(type.fixed !== undefined && { [type.fixed]: number }),
		...('publicity' in facts && { publicity: 'named' }),
		// No place that can be visited and accommodation at once.
		...('accommodation' in facts && { accommodation: false }),
		// A share may be taken of some figures only, and any figure may be the one that stands for all.
		...('base' in facts && { unit: 'cases', base: undefined })
	};
	const words = (locale: string) => underTheirItems(type.wording, make(type.wording, locale), own);
	return { facts: own, de: words('de'), en: words('en') };
}

/** The same values, but that every link leads to a public record of its type, and no file is named. */
function fitting(fields: Fields, values: AnyValues, targets: Making['targets']): AnyValues {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name];
			return [name, field ? fittingValue(field, value, targets) : value];
		})
	);
}

function fittingValue({ kind, to = '', items }: Field, value: unknown, targets: Making['targets']): unknown {
	if (kind === 'reference') return targets.get(to);
	if (kind === 'references') return [targets.get(to)];
	if (kind === 'clauses') return [{ demand: targets.get(to) }];
	if (items && Object.values(items).some((item) => item.kind === 'media')) return Array.isArray(value) ? [] : {};
	if (items && Array.isArray(value)) return value.map((item: AnyValues) => fitting(items, item, targets));
	return value;
}

function underTheirItems(fields: Fields, words: AnyValues, facts: AnyValues): AnyValues {
	return Object.fromEntries(
		Object.entries(words).map(([name, value]) => {
			const ids = idsOf(facts[fields[name]?.list ?? '']);
			const [first] = Object.values({ ...(value as object) });
			return [name, fields[name]?.kind === 'item-words' ? Object.fromEntries(ids.map((id) => [id, first])) : value];
		})
	);
}
