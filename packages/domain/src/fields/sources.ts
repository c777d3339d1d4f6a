import * as z from 'zod';
import { Day, ReducedDate } from '../calendar.ts';
import { type Audience, type Outlook, type Traits, field } from './field.ts';
import { oneLineUpTo, storedLineUpTo } from './one-line.ts';

const longestLine = 400;
const line = storedLineUpTo(longestLine);

/** Where a fact was read. What the source does not say about itself stays empty. */
export const Source = z.strictObject({
	title: line,
	publisher: line,
	url: z.httpUrl().max(2_000).optional(),
	/** The date on the source itself. */
	dated: ReducedDate.optional(),
	/** For an undated source: what its content shows it is not older, or not younger, than. */
	notBefore: ReducedDate.optional(),
	notAfter: ReducedDate.optional(),
	/** When it was last looked at. */
	retrieved: Day.optional(),
	/** Names of the fields it vouches for, facts or of the wording; without them it vouches for the whole record. */
	covers: z.array(z.string().min(1)).min(1).optional()
});
export type Source = z.infer<typeof Source>;

/** A source as someone enters it. */
export const EnteredSource = Source.extend({ title: oneLineUpTo(longestLine), publisher: oneLineUpTo(longestLine) });

/** Whether a source vouches for the field with a name. */
export function vouchesFor({ covers }: Source, name: string): boolean {
	return covers === undefined || covers.includes(name);
}

/**
 * The sources of a record. Who looks from outside sees those that vouch for something they may see: the title of a
 * document about a hidden address can betray it.
 */
export function sources<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.array(Source);
	const entry = z.array(EnteredSource).max(100);
	return field({ kind: 'sources', value, entry, shown: value, show: showSources }, { ...traits, setting: true });
}

function showSources(list: readonly Source[], { isSeen }: Outlook): Source[] {
	return list.flatMap((source) => {
		if (source.covers === undefined) return [source];
		const covers = source.covers.filter(isSeen);
		return covers.length > 0 ? [{ ...source, covers }] : [];
	});
}
