/**
 * Questions that stay apart: what officials say, what the network assesses, what those find who monitor a country
 * independently of both, and what practice sees.
 */
export const axes = ['officials', 'network', 'monitors', 'practice'] as const;
export type Axis = (typeof axes)[number];

/** What may have become of a demand; it may go backwards. */
export const realisationStates = [
	'open',
	'introduced',
	'taken_up',
	'in_legislation',
	'partly_realised',
	'realised',
	'rejected',
	'stalled',
	'reversed'
] as const;
export type RealisationState = (typeof realisationStates)[number];

/** States that a second person has to confirm. */
export const gravestStates: readonly RealisationState[] = ['realised', 'rejected', 'reversed'];

/** An assessment of one demand, as far as where it stands is read from it. */
export interface Assessed {
	id: string;
	axis: Axis;
	/** None, where its document gives no state. */
	status?: RealisationState | undefined;
	/** When it was said, as exact as that is known. */
	on: string;
	/** Instant since which it is public; tells two of one day apart. */
	since: string;
	/** The assessment whose place it takes. */
	corrects?: string | undefined;
}

/** An assessment that gives a state. */
export type Stated<One extends Assessed = Assessed> = One & { status: RealisationState };

interface When {
	day: string;
	axis?: Axis;
}

/**
 * Where a demand stood at the end of a day: the latest assessment of one axis that gives a state and that no other
 * corrects. None, where nobody had given one; that is no state of its own. What was said later without a state leaves
 * the state as it was.
 */
export function realisationOn<One extends Assessed>(
	assessments: readonly One[],
	{ day, axis = 'network' }: When
): Stated<One> | undefined {
	return latest(standing(assessments, { day, axis }).filter(givesState));
}

/** What was said last of a demand on one axis, by the end of a day, with a state or without one. */
export function lastSaidOn<One extends Assessed>(
	assessments: readonly One[],
	{ day, axis = 'network' }: When
): One | undefined {
	return latest(standing(assessments, { day, axis }));
}

/** What no other record of the same type corrects. */
export function uncorrected<One extends { id: string; corrects?: unknown }>(records: readonly One[]): One[] {
	const corrected = new Set(records.map(({ corrects }) => corrects));
	return records.filter(({ id }) => !corrected.has(id));
}

function standing<One extends Assessed>(assessments: readonly One[], { day, axis }: Required<When>): One[] {
	return uncorrected(assessments).filter((one) => one.axis === axis && one.on <= day);
}

function givesState<One extends Assessed>(one: One): one is Stated<One> {
	return one.status !== undefined;
}

function latest<One extends Assessed>(assessments: readonly One[]): One | undefined {
	return assessments.reduce<One | undefined>((last, one) => (last && isLater(last, one) ? last : one), undefined);
}

function isLater(a: Assessed, b: Assessed): boolean {
	const keyOf = ({ on, since, id }: Assessed) => [on, since, id].join(' ');
	return keyOf(a) > keyOf(b);
}
