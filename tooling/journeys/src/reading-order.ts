/** Runs in the page, so it names nothing outside itself: groups of digits that are not read from left to right. */
export function findReversedNumbers(selector: string): string[] {
	const group = /\d[\d\s\u00a0/().:–-]*\d/g;
	const range = document.createRange();
	const boxOf = (node: Node, index: number) => {
		range.setStart(node, index);
		range.setEnd(node, index + 1);
		return range.getBoundingClientRect();
	};
	const walkers = [...document.querySelectorAll(selector)].map((root) =>
		document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
	);
	const faults: string[] = [];
	for (const walker of walkers)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
			for (const { 0: digits, index } of (node.textContent ?? '').matchAll(group)) {
				const first = boxOf(node, index);
				const last = boxOf(node, index + digits.length - 1);
				const isOnOneLine = Math.abs(first.top - last.top) < first.height / 2;
				const isInOrder = isOnOneLine ? first.left < last.left : first.top < last.top;
				if (!isInOrder) faults.push(`${digits} in ${node.parentElement.outerHTML.slice(0, 120)}`);
			}
		}
	return faults;
}
