import type { AnyValues, Fields } from './content-type.ts';
import type { Field } from './fields/field.ts';
import { mapItems } from './items-in.ts';

/** Every browser has it and every server, while this package is compiled without the names of either. */
declare const URL: {
	canParse(written: string): boolean;
	new (written: string): { href: string; hash: string; username: string; password: string };
};

/** That a field names a page of the web. */
export interface NamedAddress {
	/** The field of the part, also where the address stands in one of its items. */
	field: string;
	/** As it is asked for; see `plainAddress`. */
	address: string;
}

/** Longer ones are passed over; no field of an address takes them. */
const longestAddress = 2_000;

/**
 * The http and https addresses that values name: as a link, in a source, in the document of a ground, and as the target of
 * a link in Markdown. Each stands once for each field.
 */
export function webAddressesIn(fields: Fields, values: AnyValues): NamedAddress[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const found = new Set<string>();
		mapAddresses(field, values[name], (written) => {
			const address = plainAddress(written);
			if (address !== undefined) found.add(address);
			return written;
		});
		return [...found].map((address) => ({ field: name, address }));
	});
}

/** Values in which an address takes the place of another, wherever they name that one. */
export function withAddress(fields: Fields, values: AnyValues, { from, to }: { from: string; to: string }): AnyValues {
	const change = (written: string) => (plainAddress(written) === from ? to : written);
	const changed = Object.entries(values).map(([name, value]) => {
		const field = fields[name];
		return [name, field ? mapAddresses(field, value, change) : value] as const;
	});
	return Object.fromEntries(changed);
}

/**
 * An address as it is asked for: spelled as a browser spells it, without the place in the page. None where it is no http or
 * https address, holds a name or a password, or is longer than 2,000 characters.
 */
export function plainAddress(written: string): string | undefined {
	if (!URL.canParse(written)) return undefined;
	const url = new URL(written);
	if (!isOfTheWeb(written) || url.username !== '' || url.password !== '') return undefined;
	url.hash = '';
	return url.href.length > longestAddress ? undefined : url.href;
}

function isOfTheWeb(written: string): boolean {
	return /^https?:\/\//i.test(written);
}

type Change = (written: string) => string;

function mapAddresses(field: Field, value: unknown, change: Change): unknown {
	const { kind, items } = field;
	if (value === undefined) return undefined;
	if (kind === 'text' && typeof value === 'string') return mapTargets(value, change);
	if (!items) return mapStrings(value, change);
	return mapItems(value, (item) =>
		Object.fromEntries(
			Object.entries(item).map(([name, inner]) => {
				const within = items[name];
				return [name, within ? mapAddresses(within, inner, change) : inner];
			})
		)
	);
}

/** A value of any other kind, which holds an address as a whole string: a link, or a source with its own. */
function mapStrings(value: unknown, change: Change): unknown {
	if (typeof value === 'string') return isOfTheWeb(value) ? change(value) : value;
	if (Array.isArray(value)) return value.map((one: unknown) => mapStrings(one, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapStrings(one, change)]));
}

/** Where the target of a link begins, in a sentence or in a definition below the text, and the target itself. */
const targets =
	/(\]\([ \t]*<?|^[ \t]*\[(?:\\.|[^\\\]\n])+\]:[ \t]*<?)(https?:\/\/(?:\\.|\((?:\\.|[^\s()<>\\])*\)|[^\s()<>\\])+)/gim;

function mapTargets(text: string, change: Change): string {
	return text.replace(targets, (whole, before: string, written: string) => {
		const address = written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
		const changed = change(address);
		return changed === address ? whole : `${before}${changed.replace(/[()\\]/g, String.raw`\$&`)}`;
	});
}
