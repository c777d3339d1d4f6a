/** What a drawing is made of. The look is a class on a page, and colours in a file. */
export type Shape = Rect | Path | Text;

interface Rect {
	kind: 'rect';
	look: Look;
	x: number;
	y: number;
	width: number;
	height: number;
}

interface Path {
	kind: 'path';
	look: Look;
	d: string;
}

interface Text {
	kind: 'text';
	look: Look;
	x: number;
	y: number;
	text: string;
	anchor?: 'middle' | 'end';
}

/**
 * `own` is what the network counted, `other` what others did; told apart by their words too. `full` is filled, `open` an
 * outline, `doubt` a dashed one.
 */
export type Look =
	| 'axis'
	| 'zero'
	| 'break'
	| 'badge'
	| 'void'
	| 'quiet'
	| 'plain'
	| 'strong'
	| 'inside'
	| 'name'
	| 'heading'
	| 'guide'
	| 'lead'
	| 'mark-full'
	| 'mark-open'
	| `${'own' | 'other'}-${'full' | 'open' | 'doubt'}`;

export interface Drawing {
	width: number;
	height: number;
	shapes: Shape[];
}

/** To a hundredth: the value can be read back from the height. */
export function rounded(length: number): number {
	return Math.round(length * 100) / 100;
}
