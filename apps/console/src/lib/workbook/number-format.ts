/** What the format of a cell makes of its number; only what changes its meaning, not how it looks. */
export type NumberShape =
	| { kind: 'number' }
	/** With noughts in front, as many as make so many digits: `01067`. */
	| { kind: 'padded'; digits: number }
	| { kind: 'date'; precision: 'year' | 'month' | 'day' }
	| { kind: 'time' }
	| { kind: 'instant' };

/** Formats that every workbook has and none writes down (ECMA-376, part 1, 18.8.30), as far as they are days and times. */
const builtIn: Readonly<Record<number, string>> = {
	14: 'd.m.y',
	15: 'd-mmm-y',
	16: 'd-mmm',
	17: 'mmm-y',
	18: 'h:mm am/pm',
	19: 'h:mm:ss am/pm',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'd.m.y h:mm',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss'
};

/** The shape of a format by its number, and by its code where the workbook has one. */
export function shapeOf(id: number, code: string | undefined): NumberShape {
	return shapeOfCode(code ?? builtIn[id] ?? '');
}

/** Letters decide: what stands in quotes, after a backslash or in brackets is for the eye. */
function shapeOfCode(code: string): NumberShape {
	if (/^0{2,}$/.test(code)) return { kind: 'padded', digits: code.length };
	const [first = ''] = code
		.toLowerCase()
		.replaceAll(/"[^"]*"|\\.|[_*]./gs, '')
		.split(';', 1);
	if (/\[(h+|m+|s+)\]/.test(first)) return { kind: 'time' };
	const letters = first.replaceAll(/\[[^\]]*\]|am\/pm|a\/p/g, '');
	const has = (letter: RegExp) => letter.test(letters);
	if (!has(/[yd]/)) {
		if (has(/[hs]/)) return { kind: 'time' };
		return has(/m/) ? { kind: 'date', precision: 'day' } : { kind: 'number' };
	}
	if (has(/[hs]/)) return { kind: 'instant' };
	if (has(/d/)) return { kind: 'date', precision: 'day' };
	return { kind: 'date', precision: has(/m/) ? 'month' : 'year' };
}
