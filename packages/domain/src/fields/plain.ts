import * as z from 'zod';
import { Day, ReducedDate, isTimeZone } from '../calendar.ts';
import { findForbiddenMarkup } from '../markdown.ts';
import { Locale } from '../words.ts';
import { type Audience, type Traits, field } from './field.ts';
import { ItemId } from './item-id.ts';
import { oneLineUpTo } from './one-line.ts';
import { overridesDirection } from './overrides-direction.ts';
import { showsNothing } from './shows-nothing.ts';

const longestText = 20_000;
/** Control characters but tab and line break, and halves of surrogate pairs: no store and no page can hold them. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** A short text without a line break. `max` counts code points. */
export function line<Seen extends Audience = 'office'>(traits: Traits<Seen> & { max?: number }) {
	const value = z.string().min(1);
	return field({ kind: 'line', value, entry: oneLineUpTo(traits.max ?? 200), shown: value }, traits);
}

/** Paragraphs in a closed subset of Markdown, without HTML. */
export function text<Seen extends Audience = 'office'>(traits: Traits<Seen> & { max?: number }) {
	const value = z.string().min(1);
	const entry = z
		.string()
		.trim()
		.min(1)
		.max(traits.max ?? longestText)
		.refine((written) => !showsNothing(written), { error: 'too-short' })
		.refine((written) => !unprintable.test(written) && !overridesDirection(written), { error: 'not-plain-text' })
		.refine((written) => findForbiddenMarkup(written) === undefined, { error: 'markup-not-allowed' });
	return field({ kind: 'text', value, entry, shown: value }, traits);
}

/** A calendar day. */
export function day<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	return field({ kind: 'day', value: Day, shown: Day }, traits);
}

/** A date as exact as its source: a year, a month or a day. */
export function date<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	return field({ kind: 'date', value: ReducedDate, shown: ReducedDate }, traits);
}

/** An address on the web, http or https. */
export function link<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.httpUrl();
	return field({ kind: 'link', value, entry: value.max(2_000), shown: value }, traits);
}

/** A telephone number as it is read aloud: `+49 30 23125 014`, `112`. */
export function phone<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.string().regex(/^\+?\d[\d ]{1,22}\d$/, { error: 'not-a-phone-number' });
	return field({ kind: 'phone', value, shown: value }, traits);
}

/** The number to dial, without spaces: the target of a `tel:` link (RFC 3966). */
export function dialled(phone: string): string {
	return phone.replaceAll(' ', '');
}

/** An e-mail address, as far as HTML's own `input type=email` goes: ASCII only. */
export function email<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.email();
	return field({ kind: 'email', value, entry: value.max(254), shown: value }, traits);
}

/** A whole number from nought up. */
export function count<Seen extends Audience = 'office'>(traits: Traits<Seen> & { min?: number; max?: number }) {
	const value = z.int().min(0);
	const entry = z
		.int()
		.min(traits.min ?? 0)
		.max(traits.max ?? 1_000_000);
	return field({ kind: 'count', value, entry, shown: value }, traits);
}

/** A figure as its source gives it, with at most three decimal places. */
export function number<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.number();
	const entry = z.number().min(-1e9).max(1e9).multipleOf(0.001);
	return field({ kind: 'number', value, entry, shown: value }, traits);
}

/** Yes or no. */
export function flag<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.boolean();
	return field({ kind: 'flag', value, shown: value }, traits);
}

/** One of a fixed set of codes. */
export function choice<const Options extends readonly [string, ...string[]], Seen extends Audience = 'office'>(
	options: Options,
	traits: Traits<Seen>
) {
	const value = z.enum(options);
	return field({ kind: 'choice', value, shown: value }, traits);
}

/** Several of a fixed set of codes, none twice, in the order given. */
export function choices<const Options extends readonly [string, ...string[]], Seen extends Audience = 'office'>(
	options: Options,
	traits: Traits<Seen>
) {
	const value = z.array(z.enum(options));
	const entry = value.refine((chosen) => new Set(chosen).size === chosen.length, { error: 'same-choice-twice' });
	return field({ kind: 'choices', value, entry, shown: value }, traits);
}

/** Codes of areas of the network, such as `BE`, in the order given. */
export function areas<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.array(ItemId);
	return field({ kind: 'areas', value, entry: value.max(100), shown: value }, traits);
}

/** Languages by their code (BCP 47), in the order given. */
export function languages<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const code = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'not-a-language' });
	const value = z.array(code);
	return field({ kind: 'languages', value, entry: value.max(200), shown: value }, traits);
}

/** Languages in which a network can write, none twice, at least one: the main one first. */
export function contentLanguagesInOrder<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.array(Locale);
	const entry = value.min(1).refine((named) => new Set(named).size === named.length, { error: 'same-choice-twice' });
	return field({ kind: 'languages', value, entry, shown: value }, traits);
}

/** A time zone of the IANA database. */
export function timeZone<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.string().refine(isTimeZone, { error: 'not-a-time-zone' });
	return field({ kind: 'time-zone', value, shown: value }, traits);
}
