import type { History, Step } from '@kok/content/history';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { interfaceLanguages } from '@kok/domain/words';
import { randomUUID } from 'node:crypto';
import type { Mint } from './mint.ts';
import { standingAfter } from './standing.ts';
import { type CanaryValues, canaryValues } from './values.ts';

/** States in which the public reads nothing of a record. */
const states = ['open', 'returned', 'in_review', 'approved', 'scheduled', 'protected'] as const;
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
				return stepsOf({ record, name, state, at, values: canaryValues(name, { mint, state, targets, number }), mint });
			})
		);
	return { history: { ...history, steps: [...history.steps, ...steps] }, scheduled };
}

type Part = 'facts' | 'de' | 'en';

function stepsOf(told: {
	record: string;
	name: TypeName;
	state: State;
	at: string;
	values: CanaryValues;
	mint: Mint;
}): Step[] {
	const { record, name, state, at, values, mint } = told;
	const by = (actor: string) => ({ at, actor, record });
	const parts: readonly Part[] = ['facts', ...interfaceLanguages];
	const each = (step: (part: Part) => Step) => parts.map(step);
	const steps: Step[] = [
		{ ...by(writer), do: 'Create', type: name },
		...each((part) => ({ ...by(writer), do: 'SaveDraft', part, values: values[part] }))
	];
	if (state === 'open') return steps;
	steps.push(...each((part) => ({ ...by(writer), do: 'AskForReview', part })));
	const reason = (part: Part) => mint.word(`the reason for which ${name}.${part} was returned`);
	if (state === 'returned')
		return [...steps, ...each((part) => ({ ...by(reader), do: 'Return', part, reason: reason(part) }))];
	if (state === 'in_review') return steps;
	steps.push(...each((part) => ({ ...by(reader), do: 'Approve', part })));
	if (state !== 'protected') return steps;
	steps.push(...each((part) => ({ ...by(reader), do: 'Publish', part })));
	return [...steps, { ...by(reader), do: 'Withdraw', withdrawal: { reason: 'protection' } }];
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
