import type { History, Step } from '@kok/content/history';
import type { AnyValues, Fields } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import type { Mint } from './mint.ts';
import { type Standing, standingAfter } from './standing.ts';

type Save = Extract<Step, { do: 'SaveDraft' }>;

/** Kinds whose values are texts of their own, so that a canary may stand in their place. */
const textual: readonly Field['kind'][] = ['line', 'text', 'link', 'phone', 'email'];

/** Puts a canary wherever a history says something that the public must not read. */
export function plant(history: History, mint: Mint): History {
	const standing = standingAfter(history.steps);
	const steps = history.steps.map((step) => (step.do === 'SaveDraft' ? planted(step, { standing, mint }) : step));
	return { ...history, steps };
}

interface Tools {
	standing: Standing;
	mint: Mint;
}

function planted(step: Save, tools: Tools): Save {
	const type = tools.standing.typeOf(step.record);
	const fields: Fields = step.part === 'facts' || step.part === 'inside' ? type[step.part] : type.wording;
	const where = `${type.name}.${step.part}`;
	const values = Object.fromEntries(
		Object.entries(fields).flatMap(([name, field]) => {
			const value = plantedValue(field, step.values[name], { step, name, where: `${where}.${name}`, ...tools });
			return value === undefined ? [] : [[name, value] as const];
		})
	);
	return { ...step, values: withSourcesOfHidden(values, { fields, where, mint: tools.mint }) };
}

interface Spot extends Tools {
	step: Save;
	name: string;
	where: string;
}

function plantedValue(field: Field, value: unknown, spot: Spot): unknown {
	const { step, name, where, standing, mint } = spot;
	if (field.audience !== 'public') {
		if (!textual.includes(field.kind)) return value;
		return mint.example({ [name]: field }, where)[name];
	}
	if (value === undefined) return undefined;
	if (field.kind === 'place') return withHiddenParts(value, spot);
	const isTitle = standing.typeOf(step.record).title === name;
	if (!standing.isRead(step) && !(isTitle && standing.gaveAddress(step))) return allTexts(field, value, spot);
	if (field.kind === 'items') return withHiddenPlaces(field, value, spot);
	if (field.kind === 'item-words') return withHiddenNames(field, value, spot);
	return value;
}

/** A value that nobody reads, with a canary for each of its texts; what links or is chosen stays. */
function allTexts(field: Field, value: unknown, spot: Spot): unknown {
	if (textual.includes(field.kind)) return spot.mint.fresh(value, spot.where);
	const { items } = field;
	if (!items) return value;
	const inItem = (item: AnyValues) =>
		Object.fromEntries(
			Object.entries(item).map(([name, one]) => {
				const inner = items[name];
				return [name, inner ? allTexts(inner, one, spot) : one];
			})
		);
	if (Array.isArray(value)) return value.map((item: AnyValues) => inItem(item));
	return Object.fromEntries(Object.entries(value as Record<string, AnyValues>).map(([id, item]) => [id, inItem(item)]));
}

/** Beyond its area nothing of a place is shown whose disclosure says so, and of a confidential one not even that. */
function withHiddenParts(value: unknown, { where, mint, standing, step }: Spot): unknown {
	const { disclosure, area, ...parts } = value as { disclosure: string; area?: string };
	if (disclosure === 'public' && standing.isRead(step)) return value;
	const isAreaTold = disclosure === 'area_only' || area === undefined;
	return {
		disclosure,
		...(area !== undefined && { area: isAreaTold ? area : mint.word(`${where}.area`) }),
		...mint.fresh(parts, where)
	};
}

function withHiddenPlaces({ items = {} }: Field, value: unknown, spot: Spot): unknown {
	return (value as AnyValues[]).map((item) =>
		Object.fromEntries(
			Object.entries(item).map(([name, one]) => [
				name,
				items[name]?.kind === 'place' ? withHiddenParts(one, spot) : one
			])
		)
	);
}

function withHiddenNames(field: Field, value: unknown, spot: Spot): unknown {
	const hidden = spot.standing.hiddenItems(spot.step.record, field.list ?? '');
	return Object.fromEntries(
		Object.entries(value as Record<string, AnyValues>).map(([id, words]) => [
			id,
			hidden.has(id) ? spot.mint.fresh(words, `${spot.where} of a hidden item`) : words
		])
	);
}

/** The title of a document about a hidden place can betray it. */
function withSourcesOfHidden(
	values: AnyValues,
	{ fields, where, mint }: { fields: Fields; where: string; mint: Mint }
): AnyValues {
	const { sources } = values;
	const hidden = Object.entries(fields).flatMap(([name, { kind }]) =>
		kind === 'place' && (values[name] as { disclosure?: string } | undefined)?.disclosure === 'confidential'
			? [name]
			: []
	);
	if (hidden.length === 0 || !Array.isArray(sources)) return values;
	const spot = `${where}.sources of a hidden place`;
	return {
		...values,
		sources: [...(sources as unknown[]), { title: mint.word(spot), publisher: mint.word(spot), covers: hidden }]
	};
}
