import type { PublicRecord } from '@kok/domain/release/content';
import type { Ground } from '@kok/domain/fields/ground';
import type { Locale } from '@kok/domain/words';
import { addressOf } from './address.ts';
import { writeDate } from './dates.ts';
import { wordsIn } from './words/words.ts';

/** A demand as one line of a list. */
export interface DemandLine {
	number: number;
	title: string;
	summary: string;
	address: string;
	/** On what ground it is public, in a word, and since when, as far as that is known. */
	standing: string;
	since: string;
}

/** The lines of those demands that have words in the language. */
export function demandLines(demands: readonly PublicRecord<'demand'>[], locale: Locale): DemandLine[] {
	return demands.flatMap(({ facts, wording }) => {
		const words = wording[locale];
		if (!words) return [];
		const { title, summary } = words.values;
		const address = addressOf({ to: 'record', type: 'demand', slug: words.slug }, locale);
		const { number, ground } = facts.values;
		return [
			{ number, title, summary, address, standing: standingOf(ground, locale), since: writeSince(ground, locale) }
		];
	});
}

function standingOf(ground: Ground | undefined, locale: Locale): string {
	const words = wordsIn(locale).demand.standing;
	return ground ? words[ground.kind] : '';
}

/** "seit 26. Juli 2023", "spätestens seit 2013", "beschlossen von ...". */
export function writeSince(ground: Ground | undefined, locale: Locale): string {
	const words = wordsIn(locale).demand;
	if (!ground) return '';
	if (ground.kind === 'imported') return words.agreed(ground.body, writeDate(ground.agreedOn, locale));
	if (ground.since === null) return words.sinceUnknown;
	const date = writeDate(ground.since.date, locale);
	return ground.since.precision === 'on' ? words.sinceOn(date) : words.sinceAtLatest(date);
}

/** The demands that serve a goal. */
export function demandsOf(goal: string, demands: readonly PublicRecord<'demand'>[], locale: Locale): DemandLine[] {
	return demandLines(
		demands.filter(({ facts }) => facts.values.goal === goal),
		locale
	);
}
