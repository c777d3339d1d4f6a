import type { Hours } from '@kok/domain/fields/hours';
import { language, words } from '#lib/words/words.ts';

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** Hours as one reads them: *Mo, Di und Mi 09:00 bis 17:00 Uhr*. */
export function writeHours(hours: Hours): string {
	if (hours === 'always') return words.values.always;
	return hours
		.map(({ days, from, to }) => words.values.span(list.format(days.map((day) => words.values.days[day])), from, to))
		.join(', ');
}
