import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Axis, type RealisationState, axes, realisationOn } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import { networkOf } from '@kok/domain/release/reading';
import { writeDate } from '../writing/dates.ts';
import { recordsNaming } from '../records/references.ts';
import { type Said, saidIn } from '../records/said-in.ts';
import { type RatingWords, ratingWords } from '../words/rating.ts';
import { wordsIn } from '../words/words.ts';

/** Where someone saw a demand on a day. */
export interface AssessmentLine {
	id: string;
	status: RealisationState;
	state: string;
	date: string;
	when: string;
	/** Who says so: who assessed it, or the document from which we read it. */
	by: string;
	said: Said | undefined;
	sources: readonly Source[];
	/** Day of the assessment that took its place. */
	correctedOn: string | undefined;
	/** That it took the place of another. */
	corrects: string | undefined;
}

/** One of the three questions that stay apart, with its answer today and those before. */
export interface View {
	axis: Axis;
	heading: string;
	current: AssessmentLine | undefined;
	/** What is said where there is none today. */
	none: string;
	earlier: AssessmentLine[];
	earlierTitle: string;
}

interface When {
	demand: string;
	day: string;
	locale: Locale;
}

/** The three views of where a demand stands, as of a day. */
export function viewsOf(content: Content, { demand, day, locale }: When): View[] {
	const all = assessmentsOf(content, demand);
	const words = wordsIn(locale).politics;
	return axes.map((axis) => {
		const current = realisationOn(all, { day, axis });
		const lines = all
			.filter((one) => one.axis === axis && one.on <= day)
			.toSorted((a, b) => b.on.localeCompare(a.on) || b.since.localeCompare(a.since));
		const isRead = isReadFromDocuments(content, axis);
		const rating = ratingOf(content, { axis, locale });
		const earlier = lines.filter(({ id }) => id !== current?.id);
		const tell = (one: Assessment) => assessmentLine(one, { all, locale, isRead });
		return {
			axis,
			heading: isRead ? words.readFromDocuments : words.axes[axis],
			current: current && tell(current),
			none: axis === 'network' ? rating.noView : words.noView[axis],
			earlier: earlier.map(tell),
			earlierTitle: rating.earlier(earlier.length)
		};
	});
}

/** A state in words. */
export interface State {
	status: RealisationState;
	word: string;
	when: string;
}

/** Where the network sees a demand on a day, and as of when; nothing where it has not assessed it. */
export function stateOf(content: Content, { demand, day, locale }: When): State | undefined {
	const current = realisationOn(assessmentsOf(content, demand), { day });
	if (!current) return undefined;
	const words = wordsIn(locale).politics;
	return {
		status: current.status,
		word: words.states[current.status],
		when: ratingOf(content, { axis: 'network', locale }).stateOn(writeDate(current.on, locale))
	};
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

/**
 * Whether what stands as the network's is our reading of its documents: a network that has not adopted the site has
 * assessed nothing on it.
 */
export function isReadFromDocuments(content: Content, axis: Axis): boolean {
	return axis === 'network' && !networkOf(content).facts.values.adopted;
}

/** The words for what is said on an axis of where demands stand. */
export function ratingOf(content: Content, { axis, locale }: { axis: Axis; locale: Locale }): RatingWords {
	return ratingWords({ adopted: !isReadFromDocuments(content, axis), locale });
}

function assessmentLine(
	{ id, status, on, author, corrects, sources, record }: Assessment,
	{ all, locale, isRead }: { all: readonly Assessment[]; locale: Locale; isRead: boolean }
): AssessmentLine {
	const correction = all.find((one) => one.corrects === id);
	const rating = ratingWords({ adopted: !isRead, locale });
	const [source] = sources;
	const document = source ? `${source.title}, ${source.publisher}` : author;
	return {
		id,
		status,
		state: wordsIn(locale).politics.states[status],
		date: on,
		when: writeDate(on, locale),
		by: rating.by(isRead ? document : author),
		said: saidIn(record.wording, locale),
		sources,
		correctedOn: correction && writeDate(correction.on, locale),
		corrects: corrects === undefined ? undefined : rating.corrects
	};
}
