import { diffArrays, diffWordsWithSpace } from 'diff';

const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, figcaption, summary';

/** A stretch of a text, from its first to behind its last letter. */
type Stretch = readonly [from: number, to: number];

/**
 * Marks on two pages what differs between them: gone struck on the earlier, added underlined on the later, each place with
 * a bar beside it. How many places there are; both pages are moved to the first.
 */
export function markPlaces(before: Document | undefined, after: Document | undefined): number {
	const [old, now] = [blocksOf(before), blocksOf(after)];
	const [gone, added]: [HTMLElement[], HTMLElement[]] = [[], []];
	let [atOld, atNow, places] = [0, 0, 0];
	for (const piece of diffArrays(old.map(textOf), now.map(textOf))) {
		if (piece.removed) gone.push(...old.slice(atOld, atOld + piece.count));
		if (piece.added) added.push(...now.slice(atNow, atNow + piece.count));
		atOld += piece.added ? 0 : piece.count;
		atNow += piece.removed ? 0 : piece.count;
		if (!piece.removed && !piece.added) places += markPairs(gone.splice(0), added.splice(0));
	}
	places += markPairs(gone, added);
	for (const page of [before, after]) moveToFirst(page);
	return places;
}

/** What was struck in a row and added in its place belongs together, each with what stands there now. */
function markPairs(gone: readonly HTMLElement[], added: readonly HTMLElement[]): number {
	const count = Math.max(gone.length, added.length);
	for (let index = 0; index < count; index += 1) markPair(gone[index], added[index]);
	return count;
}

function markPair(old: HTMLElement | undefined, now: HTMLElement | undefined): void {
	const [struck, written]: [Stretch[], Stretch[]] = [[], []];
	let [atOld, atNow] = [0, 0];
	for (const { value, removed, added } of diffWordsWithSpace(old?.textContent ?? '', now?.textContent ?? '')) {
		if (removed) struck.push([atOld, atOld + value.length]);
		if (added) written.push([atNow, atNow + value.length]);
		atOld += added ? 0 : value.length;
		atNow += removed ? 0 : value.length;
	}
	if (old) mark(old, { stretches: struck, as: 'del' });
	if (now) mark(now, { stretches: written, as: 'ins' });
}

function mark(block: HTMLElement, { stretches, as }: { stretches: readonly Stretch[]; as: 'del' | 'ins' }): void {
	block.dataset['place'] = '';
	block.style.background = 'var(--tint)';
	block.style.boxShadow = '-0.75rem 0 0 var(--tint), calc(-0.75rem - 3px) 0 0 var(--accent)';
	for (const stretch of stretches) wrap(block, { stretch, as });
}

/** Puts an element around a stretch of a block's text, in each of the texts of which it consists. */
function wrap(block: HTMLElement, { stretch: [from, to], as }: { stretch: Stretch; as: 'del' | 'ins' }): void {
	let at = 0;
	for (const text of textsIn(block)) {
		const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
		at += text.length;
		if (start >= end) continue;
		const range = block.ownerDocument.createRange();
		range.setStart(text, start);
		range.setEnd(text, end);
		const wrapped = block.ownerDocument.createElement(as);
		wrapped.style.textDecoration = as === 'ins' ? 'underline 2px var(--accent)' : 'line-through';
		range.surroundContents(wrapped);
	}
}

function textsIn(block: HTMLElement): Text[] {
	const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	// Sound, because the walker shows nothing but texts.
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
}

/** The smallest blocks of a page; one that holds others is told by those. */
function blocksOf(page: Document | undefined): HTMLElement[] {
	const all = [...(page?.body.querySelectorAll<HTMLElement>(blocks) ?? [])];
	return all.filter((block) => block.querySelector(blocks) === null);
}

function textOf({ textContent }: HTMLElement): string {
	return textContent.replaceAll(/\s+/g, ' ').trim();
}

function moveToFirst(page: Document | undefined): void {
	const { scrollY = 0, innerHeight = 0 } = page?.defaultView ?? {};
	const first = page?.querySelector('[data-place]')?.getBoundingClientRect().top;
	if (first !== undefined) page?.defaultView?.scrollTo({ top: scrollY + first - innerHeight / 3 });
}
