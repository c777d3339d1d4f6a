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
	const start = (isSame && document.querySelector<HTMLElement>('main .sentence')) || heading;
	if (!start) return;
	start.tabIndex = -1;
	start.focus({ preventScroll: true });
}
