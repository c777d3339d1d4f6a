import { Spelled, canonicalJson } from '@kok/domain/canonical';
import type { Content } from '@kok/domain/release/content';
import { hashText } from './envelope.ts';

/** A content as its bytes are, and the hash that names it. */
interface SpelledContent {
	text: string;
	hash: string;
}

/** A large content takes long to spell, and whoever publishes asks for it several times. */
const spelled = new WeakMap<Content, SpelledContent>();

/** Two contents that follow each other share most of their records. */
const spelledRecords = new WeakMap<object, Spelled>();

/**
 * The canonical JSON (RFC 8785) of a content and its SHA-256. The same object is spelled once, and so is each of its
 * records; nobody changes them after that.
 */
export function spellContent(content: Content): SpelledContent {
	const known = spelled.get(content);
	if (known) return known;
	const text = textOf(content);
	const made = { text, hash: hashText(text) };
	spelled.set(content, made);
	return made;
}

/** The canonical JSON of a content with all that it holds beside its records, and with those that are wanted. */
export function textOf(content: Content, isWanted: (record: object) => boolean = () => true): string {
	const lists = listsOf(content).map(([type, list]) => [type, list.filter(isWanted).map(spellRecord)] as const);
	return canonicalJson({ ...content, records: Object.fromEntries(lists) });
}

/** The records of a content, of whatever type. */
export function recordsIn(content: Content): object[] {
	return listsOf(content).flatMap(([, list]) => list);
}

function listsOf({ records }: Content): [string, readonly object[]][] {
	return Object.entries<readonly object[]>(records);
}

function spellRecord(record: object): Spelled {
	const known = spelledRecords.get(record);
	if (known) return known;
	const made = new Spelled(canonicalJson(record));
	spelledRecords.set(record, made);
	return made;
}
