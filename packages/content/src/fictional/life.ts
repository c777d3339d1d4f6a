import type { AnyValues } from '@kok/domain/content-type';
import type { TypeName } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { ActorId, PartName } from '@kok/domain/rules/part';
import type { InterfaceLanguage } from '@kok/domain/words';
import type { Step, StepCommand } from '../history.ts';
import { type Random, at } from './random.ts';

export const day = 86_400_000;
const minute = 60_000;

/** What happens to one record, written down while it happens. */
export interface Life {
	random: Random;
	record: RecordId;
	steps: Step[];
	/** Milliseconds since 1970. */
	now: number;
}

export interface Writing {
	part: PartName;
	values: AnyValues;
	translatedFrom?: InterfaceLanguage;
	/** What was written first, and given back. */
	first?: { values: AnyValues; reason: string };
}

export type Stage = 'open' | 'in_review' | 'approved';

/** By the day of the week, Sunday first. */
const daysPastFriday = [2, 0, 0, 0, 0, 0, 1];
const editors: readonly ActorId[] = ['office-ada', 'office-benno', 'office-cora', 'office-deniz'];

/** A record's life begins on a day, with the record itself. */
export function beginLife(random: Random, { type, on }: { type: TypeName; on: number }): Life {
	const life: Life = { random, record: random.uuid(), steps: [], now: 0 };
	beginDay(life, on);
	act(life, random.pick(editors), { do: 'Create', type });
	return life;
}

/** When a record's life began. */
export function birthOf({ steps }: Pick<Life, 'steps'>): number {
	return Date.parse(at(steps, 0).at);
}

/** Takes up work in the morning of a weekday, at the earliest when the work before was done. */
export function beginDay(life: Life, on: number): void {
	const morning = weekdayFrom(on) + life.random.between(7 * 60, 10 * 60) * minute;
	life.now = Math.max(life.now, morning);
}

/** Writes parts, has them read by another person, and publishes them. */
export function publish(life: Life, writings: readonly Writing[]): void {
	const { writer, reader } = chooseHands(life);
	for (const writing of writings) bringTo(life, writing, { stage: 'approved', writer, reader });
	for (const { part } of writings) act(life, reader, { do: 'Publish', part });
}

/** Writes a part and leaves it at a stage before it is public. */
export function leaveDraft(life: Life, writing: Writing, stage: Stage): void {
	bringTo(life, writing, { stage, ...chooseHands(life) });
}

/** Saves what only the members see. */
export function saveInside(life: Life, values: AnyValues): void {
	act(life, life.random.pick(editors), { do: 'SaveDraft', part: 'inside', values });
}

/** One command by anybody in the office, some minutes later. */
export function actByAnyone(life: Life, command: StepCommand): void {
	act(life, life.random.pick(editors), command);
}

function bringTo(
	life: Life,
	{ part, values, translatedFrom, first }: Writing,
	{ stage, writer, reader }: { stage: Stage; writer: ActorId; reader: ActorId }
): void {
	const origin = translatedFrom && { translatedFrom };
	if (first) {
		act(life, writer, { do: 'SaveDraft', part, values: first.values, ...origin });
		act(life, writer, { do: 'AskForReview', part });
		act(life, reader, { do: 'Return', part, reason: first.reason });
	}
	act(life, writer, { do: 'SaveDraft', part, values, ...origin });
	if (stage === 'open') return;
	act(life, writer, { do: 'AskForReview', part });
	if (stage === 'approved') act(life, reader, { do: 'Approve', part });
}

function chooseHands({ random }: Life): { writer: ActorId; reader: ActorId } {
	const writer = random.pick(editors);
	return { writer, reader: random.pick(editors.filter((editor) => editor !== writer)) };
}

function act(life: Life, actor: ActorId, command: StepCommand): void {
	life.now += life.random.between(1, 12) * minute;
	life.steps.push({ at: new Date(life.now).toISOString(), actor, record: life.record, ...command });
}

/** The start of the day, or of the Friday before a weekend. */
function weekdayFrom(on: number): number {
	const start = Math.floor(on / day) * day;
	return start - at(daysPastFriday, new Date(start).getUTCDay()) * day;
}
