import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import { historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { describe, expect, test } from 'vitest';
import { contentFrom, platformFor } from '../../../../server/testing/help-pages.ts';
import type { Shape } from '../../figures/charts/shapes.ts';
import { wordsIn } from '../../words/words.ts';
import { yearsAt } from '../strip.ts';
import { drawTimeline, timelineFormats } from './draw-timeline.ts';
import { nameOfTimeline, timelineFile } from './say-timeline.ts';
import { timelineOf } from './timeline.ts';

const at = '2026-11-24T09:00:00.000Z';
const networks = [
	['of the first content', historyOf(kok, { at, actor: 'founding' })],
	['of a fictional network', generateNetwork({ seed: 43, members: 43, until: at })],
	['of another country', historyOf(austrian, { at, actor: 'founding' })]
] as const;

describe.each(networks)('the timeline %s', (_, told) => {
	const { release } = platformFor(contentFrom(told, at), at);
	const timeline = timelineOf(release, 'de');
	const rows = [...timeline.met, ...timeline.today];

	test('has a row for each demand that has words, by its number, and above them what is met', () => {
		const numbers = release.content.records.demand.flatMap(({ facts, wording }) =>
			wording.de ? [facts.values.number] : []
		);
		expect(timeline.today.map(({ number }) => number)).toEqual(numbers.toSorted((a, b) => a - b));
		for (const { met, since } of timeline.met) expect((met ?? '') >= (since ?? '')).toBe(true);
	});

	test.each(Object.entries(timelineFormats))('has each dated mark at its date, %s', (_size, format) => {
		const { shapes, width } = drawTimeline(timeline, format, 'de');
		const marks = shapes.filter(isMark);
		const dated = rows.flatMap((row) => row.marks.filter(({ on }) => on !== undefined));
		expect(marks).toHaveLength(dated.length);

		const end = yearsAt(timeline.to);
		const room = width - format.left - 6;
		const expected = dated.map(
			({ on = '' }) => format.left + ((yearsAt(on) - timeline.from) / (end - timeline.from)) * room
		);
		const places = marks.map(({ d }) => middleOf(d));
		for (const [index, x] of expected.toSorted((a, b) => a - b).entries())
			expect(places.toSorted((a, b) => a - b)[index]).toBeCloseTo(x, 0);
		for (const x of places) expect(x).toBeLessThanOrEqual(width);
	});

	test('begins each bar where the demand is first on record, and none crosses the day of the release', () => {
		const { shapes, width } = drawTimeline(timeline, timelineFormats.wide, 'de');
		const bars = shapes.filter((shape) => shape.kind === 'rect');
		expect(bars.filter(({ look }) => look === 'own-open')).toHaveLength(rows.filter(({ since }) => since).length);
		for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(width - 5);
	});

	test('is told to whoever does not see it, row by row', () => {
		const name = nameOfTimeline(timeline, 'de');
		for (const { name: row } of rows) expect(name).toContain(row);
	});

	test('can be taken as a picture that says what it does not claim', () => {
		const file = timelineFile(release, { timeline, locale: 'de' });
		expect(file).toContain(wordsIn('de').timeline.noCause.slice(0, 40));
		expect(file).not.toMatch(/style=|<style|[\uE000\uE001]/);
	});
});

test.each(['de', 'en'] as const)('no word of the timeline claims a cause, in %s', (locale) => {
	const { noCause: _, ...words } = wordsIn(locale).timeline;
	expect(JSON.stringify(words)).not.toMatch(
		/bewirk|deshalb|darum|weil|dank|führte|because|therefore|thanks|led to|due to/i
	);
});

type Mark = Extract<Shape, { kind: 'path' }>;

function isMark(shape: Shape): shape is Mark {
	return shape.kind === 'path' && shape.look.startsWith('mark-');
}

/** Where the form of a mark has its middle: what it was drawn around. */
function middleOf(d: string): number {
	const x = Number(/^M([\d.]+)/.exec(d)?.[1]);
	if (d.includes('a5')) return x + 5;
	const [, side] = /^M\S+ \S+l(-?9) /.exec(d) ?? [];
	return side === undefined ? x : x + (side === '9' ? 4 : -4);
}
