import { tick } from 'svelte';

/** What the page said at its head before. */
let headingBefore: string | undefined;

/**
 * Sets the focus where a new page begins, so that a keyboard goes on from there and a screen reader says where it is: at the
 * heading; where that stays the same, as between the parts of a record, at the sentence below it. Whatever has the focus by
 * then keeps it, and a page that is opened from outside begins at its top.
 */
export function arrive({ isFirst }: { isFirst: boolean }): void {
	const heading = document.querySelector<HTMLElement>('main h1');
	const isSame = heading?.textContent === headingBefore;
	headingBefore = heading?.textContent;
	if (isFirst || document.activeElement !== document.body) return;
	stand((isSame && sentence()) || heading);
}

/** Sets the focus on the sentence of the page, where an action has taken away the button that did it. */
export async function standAtSentence(): Promise<void> {
	await tick();
	stand(sentence());
}

function sentence(): HTMLElement | null {
	return document.querySelector<HTMLElement>('main .sentence');
}

function stand(start: HTMLElement | null): void {
	if (!start) return;
	start.tabIndex = -1;
	start.focus({ preventScroll: true });
}
