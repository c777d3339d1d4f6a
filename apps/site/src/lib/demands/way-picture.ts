import type { Locale } from '@kok/domain/words';
import type { Happening } from '../politics/happening.ts';
import { wordsIn } from '../words/words.ts';
import { type Turn, yearsAt } from './strip.ts';

/** Something on the way, as a point in the picture; its text stands at the side where there is room. */
interface WayPoint {
	/** The entry of the list that tells it. */
	id: string;
	x: number;
	/** Whether law and politics did it, or the network and its practice. */
	side: 'above' | 'below';
	when: string;
	text: string;
	/** The text as it has room in the picture. */
	short: string;
	/** How far from the axis the text stands; none, where there was no room and the point stands alone. */
	level: number | undefined;
	anchor: 'start' | 'end';
}

/** A time through which the demand stood in one way. */
interface WayStretch {
	x: number;
	width: number;
	look: Turn['look'];
	/** Left out where it has no room. */
	word: string | undefined;
}

/** The way of one demand on an axis of its own. */
export interface WayPicture {
	width: number;
	above: number;
	below: number;
	points: WayPoint[];
	stretches: WayStretch[];
	/** Where it was first demanded, and whether it was at the latest then. */
	first: number | undefined;
	isAtLatest: boolean;
	years: { year: number; x: number }[];
	today: number;
}

export const levelHeight = 36;
const width = 1152;
const margin = 48;
const mostLevels = 6;

interface Told {
	/** The list of the way, in order. */
	way: readonly Happening[];
	/** From which date on the demand stood how. */
	turns: readonly Turn[];
	since: string | undefined;
	isAtLatest: boolean;
	day: string;
	locale: Locale;
}

/** The picture of a way; none where fewer than two dated things are on record. */
export function drawWay({ way, turns, since, isAtLatest, day, locale }: Told): WayPicture | undefined {
	const told = pictured(
		way.filter(({ mark }) => mark !== 'ahead'),
		day
	);
	if (told.length < 2) return undefined;
	const start = Math.min(...told.map(({ date }) => yearsAt(date)), ...turns.map(({ on }) => yearsAt(on)));
	const end = yearsAt(day);
	const scale = (width - 2 * margin) / Math.max(end - start, 1);
	const place = (date: string) => Math.round(margin + (yearsAt(date) - start) * scale);
	const points = placeTexts(told.map((one) => ({ ...one, x: place(one.date) })));
	const today = place(day);
	return {
		width,
		above: heightOf(points, 'above'),
		below: heightOf(points, 'below'),
		points,
		stretches: stretchesOf(turns, { place, today, locale }),
		first: since === undefined ? undefined : place(since),
		isAtLatest,
		years: yearsBetween(start, end).map((year) => ({ year, x: place(String(year)) })),
		today
	};
}

interface Pictured extends Pick<WayPoint, 'id' | 'side' | 'when' | 'text' | 'short'> {
	date: string;
}

/** What is dated and has happened; of each act its last stage alone. */
function pictured(way: readonly Happening[], day: string): Pictured[] {
	const dated = way.flatMap((one) => (one.date !== undefined && one.date <= day ? [{ ...one, date: one.date }] : []));
	const last = new Map(dated.map(({ id, act }) => [act ?? id, id]));
	return dated
		.filter(({ id, act }) => act === undefined || last.get(act) === id)
		.map((one) => ({ id: one.id, date: one.date, when: one.when, ...briefOf(one) }));
}

function briefOf({ mark, what, page, links, brief }: Happening): Pick<Pictured, 'side' | 'text' | 'short'> {
	const named = [what, links[0]?.to.title].filter((part) => part !== undefined && part !== '').join(': ');
	const { side, text } = brief ?? { side: mark === 'asked' ? 'below' : 'above', text: page?.title ?? named };
	return { side, text, short: shorten(text) };
}

const longest = 40;

function shorten(text: string): string {
	return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

interface Box {
	from: number;
	to: number;
	anchor: WayPoint['anchor'];
}

/** Each text at the place where it overlaps no other and the fewest stems run through texts, its own and those that follow. */
function placeTexts(points: readonly (Pictured & { x: number })[]): WayPoint[] {
	const sides = { above: emptyLevels(), below: emptyLevels() };
	return points.map((point, index) => {
		const { x, side } = point;
		const levels = sides[side];
		const ahead = points.slice(index + 1).flatMap((later) => (later.side === side ? [later.x] : []));
		const [place] = placesOf(point, levels)
			.filter(({ box, level }) => !overlaps(levels[level], box))
			.map((free) => ({ ...free, cost: costOf(free, { levels, ahead, stem: x }) }))
			.toSorted((one, other) => one.cost - other.cost);
		if (!place) return { ...point, level: undefined, anchor: 'end' };
		levels[place.level]?.boxes.push(place.box);
		for (const lower of levels.slice(0, place.level + 1)) lower.stems.push(x);
		return { ...point, level: place.level, anchor: place.box.anchor };
	});
}

interface Place {
	box: Box;
	level: number;
}

function placesOf(point: Pictured & { x: number }, levels: readonly Level[]): Place[] {
	const boxes = boxesOf(point);
	return levels.flatMap((_, level) => boxes.map((box) => ({ box, level })));
}

/** Before the point and after it, as far as there is room. */
function boxesOf({ x, when, short }: Pictured & { x: number }): Box[] {
	const wide = 14 + Math.max(when.length * 6.8, short.length * 7.4);
	const boxes: Box[] = [
		{ from: x - wide, to: x, anchor: 'end' },
		{ from: x, to: x + wide, anchor: 'start' }
	];
	return boxes.filter(({ from, to }) => from >= 0 && to <= width);
}

/** A stem through a text costs as much as four levels. It passes through every level below that of its own text. */
function costOf(
	{ box, level }: Place,
	{ levels, ahead, stem }: { levels: readonly Level[]; ahead: readonly number[]; stem: number }
): number {
	const through = [...(levels[level]?.stems ?? []), ...ahead].filter((x) => isInside(x, box));
	const passed = levels.slice(0, level).flatMap(({ boxes }) => boxes.filter((lower) => isInside(stem, lower)));
	return level + 4 * (through.length + passed.length);
}

function isInside(x: number, { from, to }: Box): boolean {
	return x > from + 2 && x < to - 2;
}

interface Level {
	boxes: Box[];
	stems: number[];
}

function emptyLevels(): Level[] {
	return Array.from({ length: mostLevels }, () => ({ boxes: [], stems: [] }));
}

function overlaps(level: Level | undefined, box: Box): boolean {
	return level?.boxes.some(({ from, to }) => from < box.to + 8 && box.from < to + 8) ?? false;
}

function heightOf(points: readonly WayPoint[], side: WayPoint['side']): number {
	const levels = points.filter((point) => point.side === side).map(({ level = 0 }) => level + 1);
	return Math.max(0, ...levels) * levelHeight;
}

function stretchesOf(
	turns: readonly Turn[],
	{ place, today, locale }: { place: (date: string) => number; today: number; locale: Locale }
): WayStretch[] {
	const { states } = wordsIn(locale).politics;
	return turns.flatMap(({ on, look, status }, index) => {
		const next = turns[index + 1];
		const x = place(on);
		const wide = (next ? place(next.on) : today) - x;
		const word = status === undefined ? wordsIn(locale).politics.demanded : states[status];
		return wide > 0 ? [{ x, width: wide, look, word: word.length * 7.5 + 16 < wide ? word : undefined }] : [];
	});
}

/** So many years that their names have room. */
function yearsBetween(start: number, end: number): number[] {
	const step = [1, 2, 5, 10, 20].find((years) => (end - start) / years <= 12) ?? 50;
	const first = Math.ceil(start / step) * step;
	const count = Math.max(0, Math.floor((end - first) / step) + 1);
	return Array.from({ length: count }, (_, index) => first + index * step);
}
