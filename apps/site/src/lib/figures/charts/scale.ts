import type { Locale } from '@kok/domain/words';
import { writeNumber } from '../../writing/numbers.ts';

/** An axis from zero to a round number that holds all values, in at most four steps. */
export function axisFor(values: readonly number[], locale: Locale): { top: number; ticks: Tick[] } {
	const most = Math.max(...values, 1);
	const magnitude = 10 ** Math.floor(Math.log10(most / 4));
	const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => size * 4 >= most) ?? most;
	const count = Math.ceil(most / step - 1e-9);
	const ticks = Array.from({ length: count }, (_, index) => (index + 1) * step);
	return { top: count * step, ticks: ticks.map((at) => ({ at, label: writeNumber(at, locale) })) };
}

/** Shares are always drawn from nothing to all. */
export function shareAxis(write: (percent: number) => string): { top: number; ticks: Tick[] } {
	return { top: 100, ticks: [50, 100].map((at) => ({ at, label: write(at) })) };
}

interface Tick {
	at: number;
	label: string;
}
