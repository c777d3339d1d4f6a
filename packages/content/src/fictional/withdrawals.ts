import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import type { Span } from './calendar.ts';
import { type Life, actByAnyone, beginDay, birthOf, day } from './life.ts';
import { at } from './random.ts';

const reasons: readonly Withdrawal['reason'][] = ['over', 'replaced', 'protection'];

/** Withdraws the records that leave, for each reason in turn. */
export function withdrawLeavers(lives: readonly Life[], spans: readonly Span[]): void {
	const leavers = spans.flatMap(({ leaves }, index) => (leaves ? [index] : []));
	for (const [turn, index] of leavers.entries()) {
		const life = at(lives, index);
		const successor = at(lives, successorOf(index, spans));
		const last = Math.max(life.now, birthOf(successor));
		beginDay(life, last + life.random.between(30, 90) * day);
		actByAnyone(life, { do: 'Withdraw', withdrawal: withdrawalOf(at(reasons, turn), successor) });
	}
}

function withdrawalOf(reason: Withdrawal['reason'], { record }: Life): Withdrawal {
	return reason === 'replaced' ? { reason, by: record } : { reason };
}

/** The next record that stays, else the one before. */
function successorOf(index: number, spans: readonly Span[]): number {
	const later = spans.findIndex(({ leaves }, other) => other > index && !leaves);
	return later >= 0 ? later : spans.findLastIndex(({ leaves }) => !leaves);
}
