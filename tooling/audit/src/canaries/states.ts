import type { History, Step } from '@kok/content/history';
import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { idsOf } from '@kok/domain/fields/items';
import type { Field } from '@kok/domain/fields/field';
import { locales } from '@kok/domain/words';
import { randomUUID } from 'node:crypto';
import type { Mint } from './mint.ts';
import { standingAfter } from './standing.ts';

/** States in which the public reads nothing of a record. */
const states = ['open', 'in_review', 'approved', 'scheduled', 'protected'] as const;
type State = (typeof states)[number];

const writer = 'canary-writer';
const reader = 'canary-reader';

/** Records of every type in every state that is not public, each field filled with canaries; some wait for their hour. */
export function inEveryState(history: History, mint: Mint): { history: History; scheduled: string[] } {
	const at = history.steps.at(-1)?.at ?? '';
	const targets = publicTargets(history);
	const scheduled: string[] = [];
	const steps = typeNames
		.filter((name) => !('single' in contentTypes[name]))
		.flatMap((name, row) =>
			states.flatMap((state, column) => {
				const record = randomUUID();
				if (state === 'scheduled') scheduled.push(record);
				const number = 900_000 + row * states.length + column;
				return stepsOf({ record, name, state, at, values: valuesFor(name, { mint, state, targets, number }) });
			})
		);
	return { history: { ...history, steps: [...history.steps, ...steps] }, scheduled };
}

type Part = 'facts' | 'de' | 'en';
type Values = Readonly<Record<Part, AnyValues>>;

function stepsOf(told: { record: string; name: TypeName; state: State; at: string; values: Values }): Step[] {
	const { record, name, state, at, values } = told;
	const by = (actor: string) => ({ at, actor, record });
	const parts: readonly Part[] = ['facts', ...locales];
	const each = (step: (part: Part) => Step) => parts.map(step);
	const steps: Step[] = [
		{ ...by(writer), do: 'Create', type: name },
		...each((part) => ({ ...by(writer), do: 'SaveDraft', part, values: values[part] }))
	];
	if (state === 'open') return steps;
	steps.push(...each((part) => ({ ...by(writer), do: 'AskForReview', part })));
	if (state === 'in_review') return steps;
	steps.push(...each((part) => ({ ...by(reader), do: 'Approve', part })));
	if (state !== 'protected') return steps;
	steps.push(...each((part) => ({ ...by(reader), do: 'Publish', part })));
	return [...steps, { ...by(reader), do: 'Withdraw', withdrawal: { reason: 'protection' } }];
}

interface Making {
	mint: Mint;
	state: State;
	/** A public record of each type. */
	targets: ReadonlyMap<string, string>;
	number: number;
}

function valuesFor(name: TypeName, { mint, state, targets, number }: Making): Values {
	const type: ContentType = contentTypes[name];
	const make = (fields: Fields, part: string) =>
		fitting(fields, mint.example(fields, `${name}.${part}, ${state}`), targets);
	const { corrects: _, ...facts } = make(type.facts, 'facts');
	const own = {
		...facts,
		...(type.fixed !== undefined && { [type.fixed]: number }),
		...('publicity' in facts && { publicity: 'named' }),
		// No place that can be visited and accommodation at once.
		...('accommodation' in facts && { accommodation: false })
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

function publicTargets({ steps }: History): Map<string, string> {
	const standing = standingAfter(steps);
	const targets = new Map<string, string>();
	for (const step of steps) {
		if (step.do === 'SaveDraft' && step.part === 'facts' && standing.isRead(step))
			targets.set(standing.typeOf(step.record).name, step.record);
	}
	return targets;
}
