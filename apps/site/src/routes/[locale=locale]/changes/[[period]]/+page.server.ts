import { error } from '@sveltejs/kit';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { changePeriods, latestDays } from '#lib/changes/days.ts';
import { withdrawnPages } from '#lib/changes/withdrawn.ts';
import { writeDate } from '#lib/writing/dates.ts';
import { partAlternates } from '#lib/addresses/list-parts.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, period } = event.params;
	const words = wordsIn(locale).changes;
	const periods = changePeriods(content, locale);
	const found = periods.find((one) => one.period === period);
	if (period !== undefined && !found) error(404, 'Not found');

	const title = found ? words.ofPeriod(writePeriod(found.period, locale)) : words.title;
	return {
		title,
		isLatest: !found,
		days: found?.days ?? latestDays(content, locale),
		periods: periods.map((one) => ({
			name: writeDate(one.period, locale),
			address: addressOf({ to: 'period', period: one.period }, locale),
			isShown: one === found
		})),
		latest: addressOf({ to: 'changes' }, locale),
		withdrawn: found ? [] : withdrawnPages(content, locale),
		page: {
			title,
			description: words.lead,
			alternates: found
				? partAlternates(content, addressOf({ to: 'period', period: found.period }, locale))
				: alternatesOf(content, { to: 'changes' }),
			section: 'changes'
		}
	};
};

function writePeriod(period: string, locale: Locale): string {
	const written = writeDate(period, locale);
	return period.length > 4 ? wordsIn(locale).changes.inMonth(written) : written;
}
