import { dayIn } from '@kok/domain/calendar';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { TypeName } from '@kok/domain/content-types';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { typesWithPages } from './address.ts';
import { writeDate, writeList } from './dates.ts';
import { findById } from './find-record.ts';
import { linkTo } from './record-link.ts';
import { isCounted, upperFirst, wordsIn, writeCount } from './words/words.ts';

export interface Change {
	day: string;
	/** The records that changed that day; so many that only their number is said. */
	records: Named[];
	summary: string;
}

interface Named {
	id: string;
	title: string;
	address: string;
}

interface Changed extends Named {
	type: TypeName;
	day: string;
}

const shownDays = 3;
const namedRecords = 3;
const countedTypes = 3;

/** The last days on which something became public in a language: pages, and where the network sees its demands. */
export function latestChanges(content: Content, locale: Locale): Change[] {
	const changed = [...changedPages(content, locale), ...assessed(content, locale)];
	const days = [...new Set(changed.map(({ day }) => day))].sort().reverse();
	return days.slice(0, shownDays).map((day) => {
		const ofDay = changed.filter((change) => change.day === day);
		const isFew = ofDay.length <= namedRecords;
		return {
			day: writeDate(day, locale),
			records: isFew ? ofDay.map(({ id, title, address }) => ({ id, title, address })) : [],
			summary: isFew ? '' : counted(ofDay, locale)
		};
	});
}

function changedPages(content: Content, locale: Locale): Changed[] {
	const { timeZone } = networkOf(content).facts.values;
	return typesWithPages.flatMap((type) =>
		content.records[type].flatMap((record) => {
			const since = record.wording[locale]?.since;
			if (since === undefined) return [];
			return { ...linkTo(type, record, locale), type, day: dayIn(timeZone, since) };
		})
	);
}

function assessed(content: Content, locale: Locale): Changed[] {
	const { timeZone } = networkOf(content).facts.values;
	return content.records.assessment.flatMap((record) => {
		const demand = findById(content, { type: 'demand', id: record.facts.values.demand });
		if (record.facts.values.axis !== 'network' || !demand?.wording[locale]) return [];
		const named = linkTo('demand', demand, locale);
		const title = writeState(record, locale, named.title);
		return {
			id: record.id,
			title,
			address: named.address,
			type: 'assessment',
			day: dayIn(timeZone, record.facts.since)
		};
	});
}

function writeState({ facts }: PublicRecord<'assessment'>, locale: Locale, title: string): string {
	return `${wordsIn(locale).politics.states[facts.values.status]}: ${title}`;
}

function counted(changed: readonly Changed[], locale: Locale): string {
	const counts = [...typesWithPages, 'assessment' as const]
		.filter((type) => isCounted(type, locale))
		.map((type) => ({ type, number: changed.filter((change) => change.type === type).length }))
		.filter(({ number }) => number > 0);
	const named = counts.length > countedTypes + 1 ? counts.slice(0, countedTypes) : counts;
	const others = changed.length - named.reduce((sum, { number }) => sum + number, 0);
	const parts = named.map(({ type, number }) => writeCount(type, number, locale));
	return upperFirst(writeList(others > 0 ? [...parts, writeCount('other', others, locale)] : parts, locale));
}
