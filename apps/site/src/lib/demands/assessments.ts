import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Axis, type RealisationState, axes, lastSaidOn, realisationOn } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import { networkOf } from '@kok/domain/release/reading';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { recordsNaming } from '../records/references.ts';
import { type Said, saidIn } from '../records/said-in.ts';
import { type RatingWords, ratingWords } from '../words/rating.ts';
import { wordsIn } from '../words/words.ts';

/** What someone said of where a demand stands, on a day. */
export interface AssessmentLine {
	id: string;
	/** The state, where the document gives one. */
	state: string | undefined;
	date: string;
	when: string;
	/** Who assessed it; none where it is placed by a document. */
	by: string | undefined;
	/** The document by which it is placed. */
	document: Source | undefined;
	said: Said | undefined;
	/** Further sources. */
	sources: readonly Source[];
	/** Day of the assessment that took its place. */
	correctedOn: string | undefined;
	/** That it took the place of another. */
	corrects: string | undefined;
}

/** One of the questions that stay apart, with what was said on it last and before. */
export interface View {
	axis: Axis;
	heading: string;
	current: AssessmentLine | undefined;
	earlier: AssessmentLine[];
	earlierTitle: string;
}

interface When {
	demand: string;
	day: string;
	locale: Locale;
}

/** The views of where a demand stands, as of a day: those in which anything was said. */
export function viewsOf(content: Content, { demand, day, locale }: When): View[] {
	const all = assessmentsOf(content, demand);
	return axes.flatMap((axis) => {
		const current = lastSaidOn(all, { day, axis });
		const lines = all
			.filter((one) => one.axis === axis && one.on <= day)
			.toSorted((a, b) => b.on.localeCompare(a.on) || b.since.localeCompare(a.since));
		if (lines.length === 0) return [];
		const isRead = isReadFromDocuments(content, axis);
		const earlier = lines.filter(({ id }) => id !== current?.id);
		const tell = (one: Assessment) => assessmentLine(one, { all, locale, isRead });
		return {
			axis,
			heading: headingOf(content, { axis, locale }),
			current: current && tell(current),
			earlier: earlier.map(tell),
			earlierTitle: ratingOf(content, { axis, locale }).earlier(earlier.length)
		};
	});
}

/** A state in words. */
export interface State {
	status: RealisationState;
	word: string;
	when: string;
}

/** Where a demand stands on a day, as far as anyone gave it a state. */
export interface Standing {
	state: State | undefined;
	/** What is said in place of a state. */
	noState: string;
	/** Whether a document says something of it at all. */
	isPlaced: boolean;
}

/** Where the network sees a demand on a day, and as of when; else who said something of it last. */
export function standingOf(content: Content, { demand, day, locale }: When): Standing {
	const all = assessmentsOf(content, demand);
	const current = realisationOn(all, { day });
	const rating = ratingOf(content, { axis: 'network', locale });
	const state = current && {
		status: current.status,
		word: wordsIn(locale).politics.states[current.status],
		when: rating.stateOn(writeDate(current.on, locale))
	};
	const said = axes.flatMap((axis) => lastSaidOn(all, { day, axis })?.on ?? []).toSorted();
	const last = said.at(-1);
	if (last !== undefined) {
		const noState = wordsIn(locale).rating.saidLast(writeDate(last, locale));
		return { state, noState, isPlaced: true };
	}
	const happened = lastMilestone(content, demand, day);
	const noState = happened === undefined ? rating.noState : rating.noStateBut(writeDate(happened, locale));
	return { state, noState, isPlaced: false };
}

function lastMilestone(content: Content, demand: string, day: string): string | undefined {
	return recordsNaming(content, { type: 'milestone', id: demand })
		.map(({ facts }) => facts.values.on)
		.filter((on) => !isYetToCome(on, day))
		.toSorted()
		.at(-1);
}

type Assessment = PublicRecord<'assessment'>['facts']['values'] & {
	id: string;
	since: string;
	record: PublicRecord<'assessment'>;
};

function assessmentsOf(content: Content, demand: string): Assessment[] {
	return recordsNaming(content, { type: 'assessment', id: demand }).map((record) => ({
		...record.facts.values,
		id: record.id,
		since: record.facts.since,
		record
	}));
}

/** What is said on an axis, as a heading. */
export function headingOf(content: Content, { axis, locale }: { axis: Axis; locale: Locale }): string {
	const { axes: headings, readFromDocuments } = wordsIn(locale).politics;
	return isReadForNetwork(content, axis) ? readFromDocuments : headings[axis];
}

/**
 * Whether what stands as the network's is our reading of its documents: a network that has not adopted the site has
 * assessed nothing on it.
 */
export function isReadForNetwork(content: Content, axis: Axis): boolean {
	return axis === 'network' && !networkOf(content).facts.values.adopted;
}

/** Whether a demand is placed by a document: what others than the network say always is. */
function isReadFromDocuments(content: Content, axis: Axis): boolean {
	return axis !== 'network' || isReadForNetwork(content, axis);
}

/** The words for what is said on an axis of where demands stand. */
export function ratingOf(content: Content, { axis, locale }: { axis: Axis; locale: Locale }): RatingWords {
	return ratingWords({ adopted: !isReadFromDocuments(content, axis), locale });
}

/** The document that says it, in words; where none is named, who placed it. */
export function documentNamed({ sources, author }: { sources: readonly Source[]; author: string }): string {
	const [source] = sources;
	return source ? `${source.title}, ${source.publisher}` : author;
}

function assessmentLine(
	{ id, status, on, author, corrects, sources, record }: Assessment,
	{ all, locale, isRead }: { all: readonly Assessment[]; locale: Locale; isRead: boolean }
): AssessmentLine {
	const correction = all.find((one) => one.corrects === id);
	const [document, ...others] = sources;
	const isPlaced = isRead && document !== undefined;
	const { rating } = wordsIn(locale);
	return {
		id,
		state: status && wordsIn(locale).politics.states[status],
		date: on,
		when: writeDate(on, locale),
		by: isPlaced ? undefined : rating[isRead ? 'placedByAuthor' : 'assessedBy'](author),
		document: isPlaced ? document : undefined,
		said: saidIn(record.wording, locale),
		sources: isPlaced ? others : sources,
		correctedOn: correction && writeDate(correction.on, locale),
		corrects: corrects === undefined ? undefined : ratingWords({ adopted: !isRead, locale }).corrects
	};
}
