import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Axis, type RealisationState, axes, realisationOn } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../dates.ts';
import { recordsNaming } from '../references.ts';
import { type Said, saidIn } from '../said-in.ts';
import { wordsIn } from '../words/words.ts';

/** Where someone saw a demand on a day. */
export interface AssessmentLine {
	id: string;
	status: RealisationState;
	state: string;
	date: string;
	when: string;
	author: string;
	said: Said | undefined;
	sources: readonly Source[];
	/** Day of the assessment that took its place. */
	correctedOn: string | undefined;
	corrects: boolean;
}

/** One of the three questions that stay apart, with its answer today and those before. */
export interface View {
	axis: Axis;
	current: AssessmentLine | undefined;
	earlier: AssessmentLine[];
}

interface When {
	demand: string;
	day: string;
	locale: Locale;
}

/** The three views of where a demand stands, as of a day. */
export function viewsOf(content: Content, { demand, day, locale }: When): View[] {
	const all = assessmentsOf(content, demand);
	return axes.map((axis) => {
		const current = realisationOn(all, { day, axis });
		const lines = all
			.filter((one) => one.axis === axis && one.on <= day)
			.toSorted((a, b) => b.on.localeCompare(a.on) || b.since.localeCompare(a.since));
		return {
			axis,
			current: current && assessmentLine(current, all, locale),
			earlier: lines.filter(({ id }) => id !== current?.id).map((one) => assessmentLine(one, all, locale))
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
		when: words.stateOn(writeDate(current.on, locale))
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

function assessmentLine(
	{ id, status, on, author, corrects, sources, record }: Assessment,
	all: readonly Assessment[],
	locale: Locale
): AssessmentLine {
	const correction = all.find((one) => one.corrects === id);
	return {
		id,
		status,
		state: wordsIn(locale).politics.states[status],
		date: on,
		when: writeDate(on, locale),
		author,
		said: saidIn(record.wording, locale),
		sources,
		correctedOn: correction && writeDate(correction.on, locale),
		corrects: corrects !== undefined
	};
}
