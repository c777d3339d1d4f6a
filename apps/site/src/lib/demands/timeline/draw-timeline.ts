import type { Locale } from '@kok/domain/words';
import { type Drawing, type Shape, rounded } from '../../figures/charts/shapes.ts';
import { unmarked } from '../../words/borrowed.ts';
import { wordsIn } from '../../words/words.ts';
import { yearsAt } from '../strip.ts';
import type { MarkKind, Timeline, TimelineRow } from './timeline.ts';

interface Format {
	width: number;
	/** Where time begins. */
	left: number;
	rowHeight: number;
	/** Names of rows stand over their bars where there is no room beside them. */
	isNarrow: boolean;
}

export const timelineFormats = {
	wide: { width: 1120, left: 220, rowHeight: 27, isNarrow: false },
	narrow: { width: 300, left: 4, rowHeight: 38, isNarrow: true }
} as const satisfies Record<string, Format>;

const barHeight = 11;
const headHeight = 26;

interface Scale {
	at: (date: string) => number;
	end: number;
}

/** All rows on one axis of time, each from when it was first demanded to the day of the release. */
export function drawTimeline(timeline: Timeline, format: Format, locale: Locale): Drawing {
	const guidesHeight = format.isNarrow ? 8 : 14 + timeline.guides.length * 17;
	const { groups } = wordsIn(locale).timeline;
	const parts = [
		{ title: groups.met, rows: timeline.met },
		{ title: groups.today, rows: timeline.today }
	].filter(({ rows }) => rows.length > 0);
	const scale = scaleOf(timeline, format);

	let y = guidesHeight;
	const rows = parts.flatMap((part): Shape[] => {
		const head: Shape = { kind: 'text', look: 'heading', x: 0, y: y + 18, text: unmarked(part.title) };
		y += headHeight;
		const drawn = part.rows.flatMap((row, index) => rowShapes(row, { y: y + index * format.rowHeight, scale, format }));
		y += part.rows.length * format.rowHeight;
		return [head, ...drawn];
	});
	const behind = axisShapes(timeline, { top: guidesHeight, foot: y + 6, scale, format });
	return { width: format.width, height: y + 30, shapes: [...behind, ...rows] };
}

function scaleOf({ from, to }: Timeline, { width, left }: Format): Scale {
	const [start, end] = [from, yearsAt(to)];
	const room = width - left - 6;
	const at = (date: string) => rounded(left + ((yearsAt(date) - start) / Math.max(end - start, 1)) * room);
	return { at, end: at(to) };
}

interface Ground {
	top: number;
	foot: number;
	scale: Scale;
	format: Format;
}

function axisShapes({ from, to, guides }: Timeline, { top, foot, scale, format }: Ground): Shape[] {
	const years = Number(to.slice(0, 4)) - from;
	const step = format.isNarrow || years > 40 ? 10 : 5;
	const first = Math.ceil(from / step) * step;
	const ticks = Array.from({ length: Math.floor((Number(to.slice(0, 4)) - first) / step) + 1 }, (_, index) =>
		String(first + index * step)
	);
	return [
		...ticks.flatMap((year): Shape[] => [
			{ kind: 'path', look: 'axis', d: `M${scale.at(year)} ${top}V${foot}` },
			{ kind: 'text', look: 'quiet', x: scale.at(year), y: foot + 17, text: year, anchor: 'middle' }
		]),
		...(format.isNarrow
			? []
			: guides.flatMap((guide, index) => guideShapes(guide, index, { top, foot, scale, format }))),
		{ kind: 'path', look: 'zero', d: `M${scale.end} ${top}V${foot}` }
	];
}

function guideShapes({ on, name }: Timeline['guides'][number], index: number, { foot, scale }: Ground): Shape[] {
	const x = scale.at(on);
	const y = 12 + index * 17;
	const isRight = x > scale.end - 240;
	return [
		{ kind: 'path', look: 'guide', d: `M${x} ${y + 4}V${foot}` },
		{
			kind: 'text',
			look: 'plain',
			x: isRight ? x + 2 : x,
			y,
			text: unmarked(name),
			...(isRight && { anchor: 'end' as const })
		}
	];
}

interface Place {
	y: number;
	scale: Scale;
	format: Format;
}

function rowShapes(row: TimelineRow, { y, scale, format }: Place): Shape[] {
	const { rowHeight, isNarrow, left } = format;
	const middle = isNarrow ? y + rowHeight - 11 : y + rowHeight / 2;
	const name = isNarrow ? shortened(row.name, 42) : shortened(row.name, 26);
	const named = row.number === undefined ? name : `${row.number}  ${name}`;
	return [
		{ kind: 'text', look: 'name', x: 0, y: isNarrow ? y + 13 : middle + 4, text: unmarked(named) },
		{ kind: 'path', look: 'axis', d: `M${left} ${middle}H${scale.end}` },
		...barShapes(row, { middle, scale }),
		...inFront(row).flatMap(({ kind, on }): Shape[] =>
			on === undefined ? [] : [markShape(kind, scale.at(on), middle)]
		)
	];
}

/** Where two are of one day, that of the law is in front of what happened. */
function inFront({ marks }: TimelineRow): TimelineRow['marks'] {
	const order: readonly MarkKind[] = ['happened', 'law', 'drafted', 'answered', 'put'];
	return marks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Empty while it is demanded, fuller as more of it is met; dashed before, where it may have been demanded earlier. */
function barShapes(row: TimelineRow, { middle, scale }: { middle: number; scale: Scale }): Shape[] {
	if (row.since === undefined) return [];
	const from = scale.at(row.since);
	const bar = (start: number, end: number, share: number): Shape => ({
		kind: 'rect',
		look: share === 0 ? 'own-open' : 'own-full',
		x: start,
		y: rounded(middle + barHeight / 2 - (share === 0 ? barHeight : barHeight * share)),
		width: rounded(Math.max(end - start, 1)),
		height: rounded(share === 0 ? barHeight : barHeight * share)
	});
	const lead: Shape = { kind: 'path', look: 'lead', d: `M${rounded(Math.max(from - 22, 0))} ${middle}H${from}` };
	const filled = row.turns.flatMap(({ on, look }, index) => {
		const share = filledBy[look];
		return share === 0 ? [] : [bar(scale.at(on), scale.at(row.turns[index + 1]?.on ?? '9999'), share)];
	});
	const capped = filled.map((shape) =>
		shape.kind === 'rect' ? { ...shape, width: rounded(Math.min(shape.width, scale.end - shape.x)) } : shape
	);
	return [
		...(row.isLatest ? [lead] : []),
		bar(from, scale.end, 0),
		...(row.met === undefined ? capped : [bar(scale.at(row.met), scale.end, 1)])
	];
}

const filledBy = { asked: 0, moving: 0.3, partly: 0.6, reached: 1, lost: 0 } as const;

/** Each kind has a form of its own: none is told by colour alone. */
export function markShape(kind: MarkKind, x: number, y: number): Shape {
	switch (kind) {
		case 'put':
			return { kind: 'path', look: 'mark-full', d: `M${rounded(x - 4)} ${y - 5}l9 5l-9 5z` };
		case 'answered':
			return { kind: 'path', look: 'mark-open', d: `M${rounded(x + 4)} ${y - 5}l-9 5l9 5z` };
		case 'drafted':
			return { kind: 'path', look: 'mark-open', d: `M${x} ${y - 6}l6 6l-6 6l-6 -6z` };
		case 'law':
			return { kind: 'path', look: 'mark-full', d: circle(x, y) };
		case 'happened':
			return { kind: 'path', look: 'mark-open', d: circle(x, y) };
	}
}

function circle(x: number, y: number): string {
	return `M${rounded(x - 5)} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`;
}

function shortened(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
