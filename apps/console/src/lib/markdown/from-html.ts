import { Parser } from 'htmlparser2';
import type { Block, Doc, Mark, Run } from './doc.ts';
import { joined, withoutEdges } from './runs.ts';

/** What of a page that was copied fits in a text, or why nothing of it does. */
export type Pasted = { doc: Doc } | { refusal: 'table' | 'nothing' };

/** Elements whose words are no text of the page. */
const silent: ReadonlySet<string> = new Set([
	...[
		'script',
		'style',
		'head',
		'title',
		'template',
		'noscript',
		'svg',
		'math',
		'object',
		'iframe',
		'select',
		'textarea'
	]
]);
const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const italic: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn']);
/** Elements that stand in a line; all others begin a paragraph. */
const inline: ReadonlySet<string> = new Set([
	...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label'],
	...[
		'mark',
		'o:p',
		'q',
		's',
		'samp',
		'small',
		'span',
		'strike',
		'strong',
		'sub',
		'sup',
		'time',
		'tt',
		'u',
		'var',
		'wbr'
	]
]);
/** Bullets and numbers that Word writes as words before a paragraph. */
const wordsBullet = /^\s*(?:[·•▪◦§oØ–-]|(?<number>\d{1,3})[.)])\s+/u;

/** What a page nests deeper stands at this level: the editor writes as deep as it is called. */
const mostLevels = 20;

interface Open {
	name: string;
	mark?: Mark;
	isSilent: boolean;
}

interface Container {
	type: 'doc' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote';
	content: Block[];
}

/** Reads a copied page. Nothing in it is run, and nothing is loaded: it is read as signs. */
export function readHtml(html: string): Pasted {
	const reader = new HtmlReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.open(name, attributes),
			ontext: (text) => reader.say(text),
			onclosetag: (name) => reader.close(name)
		},
		{ decodeEntities: true, lowerCaseTags: true }
	);
	parser.write(html);
	parser.end();
	if (reader.hasTable) return { refusal: 'table' };
	const content = reader.end();
	return content.length === 0 ? { refusal: 'nothing' } : { doc: { type: 'doc', content } };
}

class HtmlReader {
	hasTable = false;
	readonly #elements: Open[] = [];
	readonly #containers: Container[] = [{ type: 'doc', content: [] }];
	#runs: Run[] = [];
	/** Whether the paragraph is one that Word sets as an item of a list. */
	#isWordItem = false;

	open(name: string, attributes: Record<string, string>): void {
		const isSilent = this.#isSilent || silent.has(name) || attributes['hidden'] !== undefined || isHidden(attributes);
		if (!isSilent && (name === 'td' || name === 'th')) this.hasTable = true;
		if (!isSilent && name === 'br') this.#runs.push({ type: 'hardBreak', attrs: { sign: '  \n' } });
		if (!isSilent && !inline.has(name) && name !== 'br') this.#begin(name, attributes);
		const mark = markOf(name, attributes);
		this.#elements.push({ name, isSilent, ...(mark && { mark }) });
	}

	say(text: string): void {
		if (this.#isSilent) return;
		const marks = marksOf(this.#elements);
		this.#runs.push({
			type: 'text',
			text: text.replaceAll(/[\u202D\u202E]/g, '').replaceAll(/[\s\u00a0\u200b]+/g, ' '),
			...(marks.length > 0 && { marks })
		});
	}

	close(name: string): void {
		const wasSilent = this.#isSilent;
		const index = this.#elements.findLastIndex((element) => element.name === name);
		if (index >= 0) this.#elements.splice(index);
		if (wasSilent || inline.has(name) || name === 'br') return;
		this.#flush();
		const type = containerOf(name);
		const open = this.#containers.findLastIndex((container) => container.type === type);
		if (type !== undefined && open > 0) while (this.#containers.length > open) this.#leave();
	}

	end(): Block[] {
		this.#flush();
		while (this.#containers.length > 1) this.#leave();
		return this.#containers[0]?.content ?? [];
	}

	get #isSilent(): boolean {
		return this.#elements.some(({ isSilent }) => isSilent);
	}

	#begin(name: string, attributes: Record<string, string>): void {
		this.#flush();
		this.#isWordItem = /mso-list|MsoListParagraph/.test(`${attributes['style'] ?? ''} ${attributes['class'] ?? ''}`);
		const type = containerOf(name);
		if (type === undefined || this.#containers.length > mostLevels) return;
		// An item stands in a list, whatever the page says.
		const around = this.#containers.at(-1)?.type;
		if (type === 'listItem' && around === 'listItem') this.#leave();
		if (
			type === 'listItem' &&
			this.#containers.at(-1)?.type !== 'bulletList' &&
			this.#containers.at(-1)?.type !== 'orderedList'
		)
			this.#containers.push({ type: 'bulletList', content: [] });
		if (type !== 'listItem' && (around === 'bulletList' || around === 'orderedList'))
			this.#containers.push({ type: 'listItem', content: [] });
		this.#containers.push({ type, content: [] });
	}

	#leave(): void {
		const left = this.#containers.pop();
		if (!left || left.type === 'doc' || left.content.length === 0) return;
		this.#add({ type: left.type, content: left.content });
	}

	#flush(): void {
		const runs = tidied(this.#runs);
		this.#runs = [];
		const isItem = this.#isWordItem;
		this.#isWordItem = false;
		if (runs.length === 0) return;
		if (isItem) this.#addWordItem(runs);
		else this.#add({ type: 'paragraph', content: runs });
	}

	#addWordItem(runs: readonly Run[]): void {
		const [first, ...others] = runs;
		const found = wordsBullet.exec(first?.text ?? '');
		const type = found?.groups?.['number'] === undefined ? 'bulletList' : 'orderedList';
		const text = (first?.text ?? '').slice(found?.[0].length ?? 0);
		const content = tidied([...(first ? [{ ...first, text }] : []), ...others]);
		const item: Block = { type: 'listItem', content: [{ type: 'paragraph', content }] };
		const list = this.#containers.at(-1)?.content;
		const last = list?.at(-1);
		if (list && last?.type === type) list[list.length - 1] = { ...last, content: [...(last.content ?? []), item] };
		else this.#add({ type, content: [item] });
	}

	#add(block: Block): void {
		const around = this.#containers.at(-1);
		if (!around) return;
		const isStray = (around.type === 'bulletList' || around.type === 'orderedList') && block.type !== 'listItem';
		around.content.push(isStray ? { type: 'listItem', content: [block] } : block);
	}
}

function containerOf(name: string): Exclude<Container['type'], 'doc'> | undefined {
	if (name === 'ul' || name === 'menu') return 'bulletList';
	if (name === 'ol') return 'orderedList';
	if (name === 'li') return 'listItem';
	return name === 'blockquote' ? 'blockquote' : undefined;
}

/** What Word and pages hide is not what somebody copied. */
function isHidden({ style = '' }: Record<string, string>): boolean {
	return /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}

function markOf(name: string, { href, style = '' }: Record<string, string>): Mark | undefined {
	if (name === 'a' && href !== undefined && /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(href))
		return { type: 'link', attrs: { href: href.replaceAll(/[()<>]/g, spelledInMarkdown) } };
	// Pages of word processors stand in a bold element that is none.
	if (/(?:^|[;\s])font-weight\s*:\s*normal/i.test(style)) return undefined;
	if (bold.has(name) || /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return { type: 'bold' };
	if (italic.has(name) || /(?:^|[;\s])font-style\s*:\s*italic/i.test(style)) return { type: 'italic' };
	return undefined;
}

/** Brackets would end the address where Markdown reads it; spelled so, it is the same address. */
function spelledInMarkdown(bracket: string): string {
	return `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`;
}

function marksOf(elements: readonly Open[]): Mark[] {
	const order = ['link', 'bold', 'italic'] as const;
	return order.flatMap((type) => elements.find(({ mark }) => mark?.type === type)?.mark ?? []);
}

/** Runs that look alike are one; no space stands at an end, beside another, or at the edge of a mark. */
function tidied(given: readonly Run[]): Run[] {
	const spaced = joined(given).flatMap((run) => (run.type === 'text' ? withoutEdges(run) : [run]));
	const kept: Run[] = [];
	for (const run of spaced) {
		const before = kept.at(-1);
		if (run.type === 'hardBreak') {
			if (before?.type === 'text') kept.push(run);
			continue;
		}
		const isFirst = before === undefined || before.type === 'hardBreak' || before.text?.endsWith(' ') === true;
		const text = (isFirst ? run.text?.trimStart() : run.text)?.replaceAll(/ {2,}/g, ' ') ?? '';
		if (text !== '') kept.push({ ...run, text });
	}
	return withoutEnd(joined(kept));
}

function withoutEnd(runs: readonly Run[]): Run[] {
	const last = runs.at(-1);
	if (last?.type === 'hardBreak') return withoutEnd(runs.slice(0, -1));
	const text = last?.text?.trimEnd();
	if (!last || text === last.text) return [...runs];
	return text ? [...runs.slice(0, -1), { ...last, text }] : withoutEnd(runs.slice(0, -1));
}
