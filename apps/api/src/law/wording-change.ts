import type { AnyValues } from '@kok/domain/content-type';
import { type RowIssueCode } from '@kok/domain/table/row-issues';
import * as z from 'zod';
import { inOneLine } from './official-text.ts';

/** A wording as an official file has it. */
export interface ReadWording {
	text: string;
	/** The day of the official text. */
	textOn: string;
	asAmended: string | undefined;
	fileHash: string;
}

/** What becomes of a provision: nothing, its parts with the wording in them, or why it cannot be. */
export type WordingChange =
	{ fate: 'same' } | { fate: 'refused'; code: RowIssueCode } | { fate: 'changed'; facts: AnyValues; words: AnyValues };

const History = z.array(z.looseObject({ id: z.string(), since: z.string(), textOn: z.string().optional() }));
type Item = z.infer<typeof History>[number];
const Told = z.record(z.string(), z.looseObject({ wording: z.string().optional() }));

/**
 * A wording beside those on record. The one that holds on the day of the official text stays where it reads the same; where
 * it has no words yet, it is given them; otherwise one is added, from the day on that is given. None is ever overwritten.
 */
export function changeWording(
	{ facts, words }: { facts: AnyValues; words: AnyValues },
	{ read, since }: { read: ReadWording; since: string | undefined }
): WordingChange {
	const history = History.parse(facts['history'] ?? []);
	const told = Told.parse(words['history'] ?? {});
	const standing = standingOn(history, read.textOn);
	const written = standing && told[standing.id]?.wording;
	if (written !== undefined && inOneLine(written) === inOneLine(read.text)) return { fate: 'same' };
	// Since when it holds stands there already; the day that is given is about wordings that differ.
	if (standing && written === undefined) {
		return placed({ facts, words, history, told }, { read, item: standing });
	}
	const code = objectionTo(standing, { read, since });
	if (code !== undefined || since === undefined) return { fate: 'refused', code: code ?? 'wording-day-missing' };
	return placed({ facts, words, history, told }, { read, item: { id: newId(history, read), since } });
}

/** The latest wording that holds on a day; of two from one day, the one that was entered last. */
function standingOn(history: readonly Item[], day: string): Item | undefined {
	return history.filter(({ since }) => since <= day).reduce<Item | undefined>(laterOf, undefined);
}

function laterOf(one: Item | undefined, other: Item): Item {
	return one && one.since > other.since ? one : other;
}

function objectionTo(
	standing: Item | undefined,
	{ read, since }: { read: ReadWording; since: string | undefined }
): RowIssueCode | undefined {
	if (standing?.textOn !== undefined && standing.textOn > read.textOn) return 'wording-older';
	if (since === undefined) return 'wording-day-missing';
	if (since > read.textOn) return 'wording-day-too-late';
	return standing && since <= standing.since ? 'wording-day-too-early' : undefined;
}

interface Standing {
	facts: AnyValues;
	words: AnyValues;
	history: readonly Item[];
	told: Readonly<Record<string, { wording?: string | undefined }>>;
}

function placed(
	{ facts, words, history, told }: Standing,
	{ read, item }: { read: ReadWording; item: Item }
): WordingChange {
	const { text, textOn, asAmended, fileHash } = read;
	const dated = { ...item, textOn, ...(asAmended !== undefined && { asAmended }), fileHash };
	const isNew = history.every(({ id }) => id !== item.id);
	const items = isNew ? [...history, dated] : history.map((one) => (one.id === item.id ? dated : one));
	return {
		fate: 'changed',
		facts: { ...facts, history: items },
		words: { ...words, history: { ...told, [item.id]: { ...(told[item.id] ?? firstWords), wording: text } } }
	};
}

/** Until somebody says in a sentence what is new about it. */
const firstWords = { what: 'Wortlaut nach dem amtlichen Text.' };

function newId(history: readonly Item[], { textOn }: ReadWording): string {
	const taken = new Set(history.map(({ id }) => id));
	const names = [`text-${textOn}`, ...history.map((_, index) => `text-${textOn}-${index + 2}`)];
	return names.find((name) => !taken.has(name)) ?? `text-${textOn}`;
}
