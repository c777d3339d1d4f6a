import type { ClauseMark } from '@kok/domain/rules/clause-mark';
import { colours } from './colours.ts';

/** What the law says of a clause, as it is drawn: a draft never looks like law in force. */
export interface DrawnMark {
	mark: ClauseMark;
	isDraft: boolean;
}

/** A mark as SVG in a square, as the pages draw it: told by its form, never by colour alone. */
export function markSvg({ mark, isDraft }: DrawnMark, { x, y, side }: { x: number; y: number; side: number }): string {
	return `<g transform="translate(${x} ${y}) scale(${side / 16})" fill="none" stroke="${colours.accent}">${frame(mark, isDraft)}${sign(mark)}</g>`;
}

function frame(mark: ClauseMark, isDraft: boolean): string {
	const looks =
		mark === 'none' ? ` stroke="${colours.quiet}" stroke-dasharray="1 1.7"` : isDraft ? ' stroke-dasharray="3 2"' : '';
	return `<rect x=".5" y=".5" width="15" height="15"${looks}/>`;
}

function sign(mark: ClauseMark): string {
	switch (mark) {
		case 'meets':
			return `<rect x=".5" y=".5" width="15" height="15" fill="${colours.accent}"/>`;
		case 'towards':
			return `<rect x=".5" y="8" width="15" height="7.5" fill="${colours.accent}"/>`;
		case 'falls_short':
			return '<path d="M4 12 12 4" stroke-width="1.2"/>';
		case 'contradicts':
			return '<path d="M4 4 12 12M12 4 4 12" stroke-width="1.2"/>';
		case 'same_subject':
			return '<path d="M4.5 8h7" stroke-width="1.2"/>';
		case 'none':
			return '';
	}
}
