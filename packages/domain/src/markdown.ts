/** What of Markdown a text may not use. Paragraphs, emphasis, lists, quotations and links are what remains. */
export type ForbiddenMarkup = 'html' | 'picture' | 'heading' | 'code' | 'table' | 'link-target';

/** The first markup in a text that the closed subset leaves out, if any. */
export function findForbiddenMarkup(text: string): ForbiddenMarkup | undefined {
	if (/<[a-z/!?]/i.test(text)) return 'html';
	if (/!\[[^\]]*\]/.test(text)) return 'picture';
	if (/^ {0,3}#{1,6}\s/m.test(text) || /^ {0,3}(=+|-{2,})\s*$/m.test(text)) return 'heading';
	if (/`/.test(text) || /^(?: {4}|\t)\S/m.test(text)) return 'code';
	if (/^\s*\|.*\|\s*$/m.test(text)) return 'table';
	if (hasOtherTarget(text)) return 'link-target';
	return undefined;
}

/** Pages link to the web, to a telephone, to an e-mail address or within the site, never to a script. */
function hasOtherTarget(text: string): boolean {
	const targets = [...text.matchAll(/\]\(\s*<?([^)\s>]*)/g), ...text.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+)/gm)];
	return targets.some(([, target = '']) => !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(target));
}
