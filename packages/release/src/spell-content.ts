import { canonicalJson } from '@kok/domain/canonical';
import type { Content } from '@kok/domain/release/content';
import { hashText } from './envelope.ts';

/** A content as its bytes are, and the hash that names it. */
interface SpelledContent {
	text: string;
	hash: string;
}

/** A large content takes long to spell, and whoever publishes asks for it several times. */
const spelled = new WeakMap<Content, SpelledContent>();

/** The canonical JSON (RFC 8785) of a content and its SHA-256. The same object is spelled once; nobody changes it after that. */
export function spellContent(content: Content): SpelledContent {
	const known = spelled.get(content);
	if (known) return known;
	const text = canonicalJson(content);
	const made = { text, hash: hashText(text) };
	spelled.set(content, made);
	return made;
}
