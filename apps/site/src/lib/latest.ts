import { dayIn } from '@kok/domain/calendar';
import type { Content } from '@kok/domain/release/content';
import type { TypeName } from '@kok/domain/content-types';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf, typeOf, typesWithPages } from './address.ts';
import { writeDate, writeList } from './dates.ts';
import { type AnyRecord, titleOf } from './any-record.ts';
import { upperFirst, writeCount } from './words/words.ts';

export interface Change {
	day: string;
	/** The records that changed that day; so many that only their number is said. */
	records: { title: string; address: string }[];
	summary: string;
}

const shownDays = 3;
const namedRecords = 3;
const countedTypes = 3;

/** The last days on which something became public in a language. */
export function latestChanges(content: Content, locale: Locale): Change[] {
	const { timeZone } = networkOf(content).facts.values;
	const changed = typesWithPages.flatMap((type) =>
		content.records[type].flatMap((record) => {
			const since = record.wording[locale]?.since;
			return since === undefined ? [] : [{ type, record, day: dayIn(timeZone, since) }];
		})
	);

	const days = [...new Set(changed.map(({ day }) => day))].sort().reverse();
	return days.slice(0, shownDays).map((day) => {
		const ofDay = changed.filter((change) => change.day === day);
		const isFew = ofDay.length <= namedRecords;
		return {
			day: writeDate(day, locale),
			records: isFew ? ofDay.map(({ type, record }) => named(type, record, locale)) : [],
			summary: isFew ? '' : counted(ofDay, locale)
		};
	});
}

function named(type: TypeName, record: AnyRecord, locale: Locale) {
	const slug = record.wording[locale]?.slug ?? record.id;
	return { title: titleOf(typeOf(type), record, locale), address: addressOf({ to: 'record', type, slug }, locale) };
}

function counted(changed: readonly { type: TypeName }[], locale: Locale): string {
	const counts = typesWithPages
		.map((type) => ({ type, number: changed.filter((change) => change.type === type).length }))
		.filter(({ number }) => number > 0);
	const named = counts.length > countedTypes + 1 ? counts.slice(0, countedTypes) : counts;
	const others = changed.length - named.reduce((sum, { number }) => sum + number, 0);
	return upperFirst(
		writeList(
			[
				...named.map(({ type, number }) => writeCount(type, number, locale)),
				...(others > 0 ? [writeCount('other', others, locale)] : [])
			],
			locale
		)
	);
}
