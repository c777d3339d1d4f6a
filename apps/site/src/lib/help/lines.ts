import type { Content } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { defaultConfirmWithinDays, isStale, lastConfirmed } from '@kok/domain/rules/confirmation';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '#lib/writing/dates.ts';
import { type Helpline, helplinesOf } from '#lib/help/helplines.ts';
import { helpWordsIn } from '#lib/words/help/words.ts';
import type { Reach } from './reach.ts';

/** A helpline: whom one calls, or writes to, wherever one is. */
export interface Line extends Helpline {
	reach: Reach;
	/** The words are in the other language. */
	lang: Locale | undefined;
	interpretedCount: number | undefined;
	isOpenAlways: boolean;
}

/** A helpline as the pages show it. */
export interface ListedLine extends Line {
	/** By which the stylesheet knows it. */
	marks: string;
	/** It stays whatever is answered. */
	isLasting: boolean;
	/** The names of the areas that it is for alone. */
	only: string | undefined;
}

/** The helplines of a network in its order, and websites that it names beside them, where nobody answers. */
export function linesOf(content: Content, locale: Locale): { lines: Line[]; websites: Line[] } {
	const { helplines } = networkOf(content).facts.values;
	const all = helplinesOf(content, locale).flatMap((helpline) => {
		const facts = helplines.find(({ id }) => id === helpline.id);
		if (!facts) return [];
		const { areas, languages, targetGroups, forms, channels, phone, hours, interpretedLanguages } = facts;
		const reach: Reach = {
			areas,
			speaks: languages,
			interprets: facts.interpretedByName ?? [],
			groups: targetGroups,
			forms,
			channels: channels ?? (phone === undefined ? undefined : ['phone'])
		};
		const lang = helpline.locale === locale ? undefined : helpline.locale;
		return [{ ...helpline, reach, lang, interpretedCount: interpretedLanguages, isOpenAlways: hours === 'always' }];
	});
	return { lines: all.filter(isAnswered), websites: all.filter((line) => !isAnswered(line)) };
}

function isAnswered({ phone, reach: { channels = [] } }: Line): boolean {
	return phone !== undefined || channels.includes('chat') || channels.includes('email');
}

/**
 * The helpline that stays whatever is answered, so that there is always a number to call: best one that is open day and
 * night for the whole country. Where it does not name what was answered, it comes last.
 */
export function lastingLine(lines: readonly Line[]): Line | undefined {
	const called = lines.filter(({ phone }) => phone);
	const everywhere = called.filter(({ reach: { areas } }) => areas === undefined);
	return everywhere.find(({ isOpenAlways }) => isOpenAlways) ?? everywhere[0] ?? called[0];
}

/** Those that stand large, above everything: the first number, and the first that is for everyone where that is not. */
export function firstLines(lines: readonly ListedLine[]): ListedLine[] {
	const first = lines.find(({ phone }) => phone) ?? lines[0];
	if (!first) return [];
	const open = isOpenToAll(first) ? undefined : lines.find(isOpenToAll);
	return open ? [first, open] : [first];
}

function isOpenToAll({ reach: { areas, groups, forms } }: Pick<Line, 'reach'>): boolean {
	return areas === undefined && forms === undefined && (groups?.includes('everyone') ?? true);
}

/** When the helplines were last on record, which is known of all of them together. */
export function lineNote(content: Content, { locale, day }: { locale: Locale; day: string }): string | undefined {
	const { sources, confirmWithinDays = defaultConfirmWithinDays } = networkOf(content).facts.values;
	const own = sources.filter(({ covers }) => covers === undefined || covers.includes('helplines'));
	const last = lastConfirmed({ sources: own });
	if (last === undefined) return undefined;
	const words = helpWordsIn(locale);
	const isOld = isStale({ sources: own }, { day, withinDays: confirmWithinDays });
	return [words.newestSource(writeDate(last, locale)), ...(isOld ? [words.olderThanWanted] : [])].join(' ');
}

/** The names of the areas that a helpline is for alone; nothing where it is for the whole country. */
export function onlyIn({ reach }: Line, areas: readonly { code: string; name: string }[]): string | undefined {
	const names = areas.filter(({ code }) => reach.areas?.includes(code)).map(({ name }) => name);
	return names.length > 0 ? names.join(', ') : undefined;
}

/** The name of the network's areas, in its order. */
export function areaNames(content: Content, locale: Locale): { code: string; name: string }[] {
	const network = networkOf(content);
	const names = wordingIn(network, locale).values.areas;
	return network.facts.values.areas.map(({ id }) => ({ code: id, name: names[id]?.name ?? id }));
}
