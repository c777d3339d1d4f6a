import { Editor, type JSONContent } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import type { Doc } from './doc.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type PasteRefusal, readPasted } from './read-pasted.ts';
import { writeMarkdown } from './write-markdown.ts';

/** How something was spelled comes along unseen. */
const unseen = { default: null, rendered: false };

const extensions = [
	Document,
	Text,
	UndoRedo,
	Paragraph.extend({ addAttributes: () => ({ gap: unseen, source: unseen }) }),
	Blockquote.extend({ addAttributes: () => ({ gap: unseen }) }),
	BulletList.extend({ addAttributes: () => ({ gap: unseen, sign: unseen }) }),
	OrderedList.extend({ addAttributes: () => ({ gap: unseen, sign: unseen, start: { default: 1 } }) }),
	// The tabulator leaves the field, as it does everywhere.
	ListItem.extend({
		addAttributes: () => ({ gap: unseen }),
		addKeyboardShortcuts() {
			return { Enter: () => this.editor.commands.splitListItem(this.name) };
		}
	}),
	HardBreak.extend({ addAttributes: () => ({ sign: unseen }) }),
	Bold.extend({ addAttributes: () => ({ sign: unseen }) }),
	Italic.extend({ addAttributes: () => ({ sign: unseen }) }),
	Link.configure({
		openOnClick: false,
		autolink: false,
		linkOnPaste: false,
		HTMLAttributes: { target: null, rel: null },
		isAllowedUri: (uri) => isTarget(uri)
	})
];

interface Opening {
	element: HTMLElement;
	text: string;
	attributes: Record<string, string>;
	onwrite: (text: string) => void;
	/** What was pasted does not fit. */
	onrefuse: (refusal: PasteRefusal) => void;
}

/** An editor of a text that looks as the page will. It holds nothing but what the domain's Markdown can say. */
export function openRichText({ element, text, attributes, onwrite, onrefuse }: Opening): Editor {
	const editor = new Editor({
		element,
		extensions,
		content: asContent(parseMarkdown(text)),
		// The policy of the page forbids styles that stand in it.
		injectCSS: false,
		editorProps: {
			attributes,
			// Before the editor looks at it: it would make elements of a page that it does not know.
			handleDOMEvents: {
				paste: (_, event) => {
					const pasted = readPasted(event.clipboardData, writeMarkdown(docIn(editor)).length);
					if (pasted === 'plain') return false;
					event.preventDefault();
					if (typeof pasted === 'string') onrefuse(pasted);
					else editor.commands.insertContent(asContent(pasted).content ?? []);
					return true;
				},
				// What is dragged within the text moves; what comes from elsewhere is pasted instead.
				drop: (view, event) => {
					const isForeign = view.dragging === null && event.dataTransfer?.types.includes('text/html') === true;
					if (isForeign) event.preventDefault();
					return isForeign;
				}
			}
		},
		onUpdate: () => onwrite(writeMarkdown(docIn(editor)))
	});
	return editor;
}

/** Whether a text may link to an address. */
export function isTarget(address: string): boolean {
	return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S*$/.test(address);
}

/** Sound, because the extensions allow no other blocks and marks than a text has. */
function docIn(editor: Editor): Doc {
	return editor.getJSON() as Doc;
}

/** The same the other way round: TipTap names its attributes less strictly. */
function asContent(doc: Doc): JSONContent {
	return doc as JSONContent;
}
