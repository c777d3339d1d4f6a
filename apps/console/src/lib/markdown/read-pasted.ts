import type { Doc } from './doc.ts';
import { readHtml } from './from-html.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Why nothing of what was pasted fits. */
export type PasteRefusal = 'table' | 'nothing' | 'too-long';

/** As many characters as a text may have. */
const longestText = 20_000;

/**
 * What somebody pastes: a text, plain words that the field takes as it takes typing, or why it does not fit. `held` is how
 * long the text is that stands there already.
 */
export function readPasted(clipboard: DataTransfer | null, held: number): Doc | 'plain' | PasteRefusal {
	const html = clipboard?.getData('text/html') ?? '';
	if (html === '') return held + (clipboard?.getData('text/plain') ?? '').length > longestText ? 'too-long' : 'plain';
	const read = readHtml(html);
	if ('refusal' in read) return read.refusal;
	return held + writeMarkdown(read.doc).length > longestText ? 'too-long' : read.doc;
}
