import { type Hours, type Weekday, weekdays } from '@kok/domain/fields/hours';
import type { Locale } from '@kok/domain/words';
import { writeList } from './dates.ts';
import { wordsIn } from '../words/words.ts';

/** Hours in words: "Montag bis Freitag 9 bis 16.30 Uhr; Samstag 10 bis 12 Uhr". */
export function writeHours(hours: Hours, locale: Locale): string {
	const words = wordsIn(locale).hours;
	if (hours === 'always') return words.always;
	return hours
		.map(({ days, from, to }) => words.span(writeDays(days, locale), writeTime(from, locale), writeTime(to, locale)))
		.join('; ');
}

function writeDays(days: readonly Weekday[], locale: Locale): string {
	const words = wordsIn(locale).hours;
	const runs = runsOf(days).flatMap(([first, last, length]) => {
		if (length > 2) return [words.through(words.days[first], words.days[last])];
		return length === 2 ? [words.days[first], words.days[last]] : [words.days[first]];
	});
	return writeList(runs, locale);
}

type Run = [first: Weekday, last: Weekday, length: number];

/** Days that follow each other, together. */
function runsOf(days: readonly Weekday[]): Run[] {
	const runs: Run[] = [];
	for (const day of weekdays.filter((day) => days.includes(day))) {
		const run = runs.at(-1);
		if (run && weekdays.indexOf(run[1]) + 1 === weekdays.indexOf(day)) runs.splice(-1, 1, [run[0], day, run[2] + 1]);
		else runs.push([day, day, 1]);
	}
	return runs;
}

function writeTime(time: string, locale: Locale): string {
	const [hour = '', minute = '00'] = time.split(':');
	return wordsIn(locale).hours.time(Number(hour), minute);
}
