import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Drawing } from '../../figures/charts/shapes.ts';
import { svgFile } from '../../figures/charts/svg-file.ts';
import type { PagePlatform } from '../../release/platform.ts';
import { unmarked } from '../../words/borrowed.ts';
import { wordsIn } from '../../words/words.ts';
import { writeDate } from '../../writing/dates.ts';
import { drawTimeline, markShape, timelineFormats } from './draw-timeline.ts';
import type { MarkKind, Timeline } from './timeline.ts';

type Release = PagePlatform['release'];

/** What whoever does not see the picture hears in its place; the table says the rest. */
export function nameOfTimeline(timeline: Timeline, locale: Locale): string {
	const words = wordsIn(locale).timeline;
	const rows = timeline.today.map(({ number, name, sinceSaid }) => `${number} ${name}: ${sinceSaid}`);
	const met = timeline.met.map((row) => `${row.name}: ${words.metOn(writeDate(row.met ?? '', locale))}`);
	return `${[words.title(timeline.from), ...met, ...rows].join('. ')}.`;
}

/** In one line, for whoever prints it. */
export function quoteTimeline({ content }: Release, timeline: Timeline, locale: Locale): string {
	const words = wordsIn(locale).timeline;
	const { abbreviation } = networkOf(content).facts.values;
	return words.quotable({
		title: words.title(timeline.from),
		network: abbreviation,
		counts: words.counts(timeline.today.length, timeline.met.length),
		day: writeDate(timeline.to, locale)
	});
}

/** The picture as a file, with its signs in words, what it does not claim, and its source. */
export function timelineFile(release: Release, { timeline, locale }: { timeline: Timeline; locale: Locale }): string {
	const words = wordsIn(locale).timeline;
	const signs = markKinds.map((kind) => `${glyphs[kind]} ${words.marks[kind]}`).join('   ');
	return svgFile({
		title: unmarked(words.title(timeline.from)),
		name: unmarked(nameOfTimeline(timeline, locale)),
		drawing: drawTimeline(timeline, timelineFormats.wide, locale),
		lines: [signs, words.noCause, `${words.empty} ${words.undated}`, quoteTimeline(release, timeline, locale)].map(
			unmarked
		)
	});
}

export const markKinds: readonly MarkKind[] = ['put', 'answered', 'drafted', 'law', 'happened'];
const glyphs: Record<MarkKind, string> = { put: '▶', answered: '◁', drafted: '◇', law: '●', happened: '○' };

/** A mark alone, for the legend. */
export function sampleOf(kind: MarkKind): Drawing {
	return { width: 24, height: 16, shapes: [markShape(kind, 12, 8)] };
}

/** A bar alone, for the legend: how much of it is filled. */
export function sampleBar(share: number): Drawing {
	const height = 11 * share;
	return {
		width: 24,
		height: 16,
		shapes: [
			{ kind: 'rect', look: 'own-open', x: 1, y: 2.5, width: 22, height: 11 },
			...(share > 0
				? [{ kind: 'rect' as const, look: 'own-full' as const, x: 1, y: 13.5 - height, width: 22, height }]
				: [])
		]
	};
}

/** That it may have been demanded before. */
export const sampleLead: Drawing = { width: 24, height: 16, shapes: [{ kind: 'path', look: 'lead', d: 'M1 8H23' }] };
