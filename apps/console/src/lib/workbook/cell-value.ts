import type { NumberShape } from './number-format.ts';

const secondsOfDay = 24 * 60 * 60;
const millisecondsOfDay = secondsOfDay * 1000;
/** The last day that Excel knows: 31 December 9999. */
const lastDay = 2_958_465;
/** Between the two beginnings of the count: 1 January 1904 is day 1462 from 1900. */
const daysTo1904 = 1462;

/**
 * A number as its cell shows it, where the format gives it a meaning: a day in ISO 8601, as exact as it is shown (`2026-11`); a
 * time as `09:30`; a number with the noughts in front that its format adds. Any other number stays one.
 */
export function cellValue(stored: number, shape: NumberShape, { is1904 }: { is1904: boolean }): string | number {
	switch (shape.kind) {
		case 'number':
			return stored;
		case 'padded':
			return Number.isInteger(stored) && stored >= 0 ? String(stored).padStart(shape.digits, '0') : stored;
		case 'time':
			return stored >= 0 && stored < 1 ? timeIn(secondsIn(stored)) : stored;
		case 'date':
			return dayIn(stored, is1904)?.slice(0, { year: 4, month: 7, day: 10 }[shape.precision]) ?? stored;
		case 'instant': {
			const day = dayIn(stored, is1904);
			return day === undefined ? stored : `${day}T${timeIn(secondsIn(stored))}`;
		}
	}
}

/** Fractions of a day are not exact in binary. */
function secondsIn(stored: number): number {
	return Math.round(stored * secondsOfDay);
}

function timeIn(seconds: number): string {
	const minutes = Math.floor(seconds / 60) % (24 * 60);
	return [Math.floor(minutes / 60), minutes % 60].map((count) => String(count).padStart(2, '0')).join(':');
}

/** Undefined for what is no day in Excel either. */
function dayIn(stored: number, is1904: boolean): string | undefined {
	const day = Math.floor(secondsIn(stored) / secondsOfDay) + (is1904 ? daysTo1904 : 0);
	if (day < 1 || day > lastDay) return undefined;
	// Excel counts a 29 February 1900 that there never was, so days before it come one later.
	if (day === 60) return '1900-02-29';
	const fromEpoch = day - 25_569 + (day < 60 ? 1 : 0);
	return new Date(fromEpoch * millisecondsOfDay).toISOString().slice(0, 10);
}
