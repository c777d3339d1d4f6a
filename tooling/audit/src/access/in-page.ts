/** Each of these runs in the page, so it can name nothing outside itself. */

/** What does not fit the window: a sideways scroll, or text of which a part is cut off. */
export function findClipped(): string[] {
	const faults: string[] = [];
	const over = document.documentElement.scrollWidth - innerWidth;
	if (over > 0) faults.push(`the page is ${over} pixels too wide`);
	const named = (element: Element) => element.outerHTML.slice(0, 120);
	for (const element of document.querySelectorAll('body *')) {
		if (element.closest('.unseen, [hidden], svg')) continue;
		const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
		const cutsX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
		const cutsY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
		if ((cutsX || cutsY || textOverflow === 'ellipsis') && element.textContent?.trim())
			faults.push(`text is cut off in ${named(element)}`);
	}
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || !node.textContent?.trim() || parent.closest('.unseen, [hidden], script, svg')) continue;
		range.selectNodeContents(node);
		const { left, right, width } = range.getBoundingClientRect();
		if (width > 0 && (right > innerWidth + 1 || left < -1)) faults.push(`text leaves the window in ${named(parent)}`);
	}
	return faults.slice(0, 5);
}

/** Stops of the keyboard that cannot be seen: under the exit, out of the window, or without a mark. */
export function findHiddenFocus(): string[] {
	const faults: string[] = [];
	const exit = document.querySelector('#exit');
	const area = exit?.getBoundingClientRect();
	const stops = document.querySelectorAll<HTMLElement>(
		'a[href], button, input, select, textarea, summary, [tabindex="0"]'
	);
	scrollTo(0, 0);
	for (const stop of stops) {
		if (stop === exit || !stop.checkVisibility()) continue;
		stop.focus();
		if (document.activeElement !== stop) continue;
		// A control that is not seen itself shows its focus on its label.
		const label = stop instanceof HTMLInputElement ? stop.labels?.[0] : undefined;
		const boxes = [...(stop.getClientRects().length > 0 ? stop.getClientRects() : [])];
		const lies = (box: DOMRect) =>
			area !== undefined &&
			box.right > area.left + 1 &&
			box.left < area.right - 1 &&
			box.bottom > area.top + 1 &&
			box.top < area.bottom - 1;
		const isUnder = boxes.length > 0 && boxes.every(lies);
		if (isUnder) faults.push(`focus lies under the exit: ${stop.outerHTML.slice(0, 120)}`);
		const marks = [stop, label, stop.nextElementSibling].flatMap((each) => (each ? [getComputedStyle(each)] : []));
		const isMarked = marks.some(
			({ outlineStyle, outlineWidth, boxShadow }) =>
				(outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
		);
		// A tile of a map shows it by its edge, which is a hair otherwise: a ring would lie under the next tile.
		const edge = stop.querySelector(':scope > rect');
		const hasEdge = edge !== null && Number.parseFloat(getComputedStyle(edge).strokeWidth) >= 2;
		if (!isMarked && !hasEdge) faults.push(`focus is not marked: ${stop.outerHTML.slice(0, 120)}`);
	}
	return faults.slice(0, 5);
}

/** What moves although the visitor asked for no motion. */
export function findMoving(): string[] {
	const moving = [...document.querySelectorAll('body *')].filter((element) => {
		const { transitionDuration, animationName } = getComputedStyle(element);
		return animationName !== 'none' || transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0.01);
	});
	return moving.slice(0, 3).map((element) => `moves: ${element.outerHTML.slice(0, 120)}`);
}

/** Where colours are the system's: what insists on its own, or is a link without a line. */
export function findLost(): string[] {
	const faults: string[] = [];
	for (const element of document.querySelectorAll('body *')) {
		if (getComputedStyle(element).forcedColorAdjust === 'none' && !element.closest('svg'))
			faults.push(`keeps its own colours: ${element.outerHTML.slice(0, 120)}`);
	}
	const exit = document.querySelector('#exit');
	const border = exit && getComputedStyle(exit);
	if (border && (border.borderBlockEndStyle === 'none' || border.borderBlockEndWidth === '0px'))
		faults.push('the exit has no border');
	return faults.slice(0, 3);
}

/** The exit as it lies in the window. */
export function exitIn(): { width: number; height: number; isOnTop: boolean; isInside: boolean } {
	const exit = document.querySelector('#exit');
	if (!exit) return { width: 0, height: 0, isOnTop: false, isInside: false };
	const { left, top, right, bottom, width, height } = exit.getBoundingClientRect();
	const points = [
		[left + 2, top + 2],
		[right - 2, bottom - 2],
		[(left + right) / 2, (top + bottom) / 2]
	] as const;
	const isOnTop = points.every(([x, y]) => document.elementFromPoint(x, y)?.closest('#exit') === exit);
	return { width, height, isOnTop, isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight };
}
