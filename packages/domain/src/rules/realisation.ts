/** Three questions that stay apart: what officials say, what the network assesses, what practice sees. */
export const axes = ['officials', 'network', 'practice'] as const;
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

/** An assessment of one demand, as far as its state is read from it. */
export interface Assessed {
	id: string;
	axis: Axis;
	status: RealisationState;
	/** The day that it speaks of. */
	on: string;
	/** Instant since which it is public; tells two of one day apart. */
	since: string;
	/** The assessment whose place it takes. */
	corrects?: string | undefined;
}

/**
 * Where a demand stood at the end of a day: the latest assessment of one axis that no other corrects. None, where nobody
 * had assessed it; that is no state of its own.
 */
export function realisationOn<One extends Assessed>(
	assessments: readonly One[],
	{ day, axis = 'network' }: { day: string; axis?: Axis }
): One | undefined {
	return uncorrected(assessments)
		.filter((one) => one.axis === axis && one.on <= day)
		.reduce<One | undefined>((latest, one) => (latest && isLater(latest, one) ? latest : one), undefined);
}

/** What no other record of the same type corrects. */
export function uncorrected<One extends { id: string; corrects?: unknown }>(records: readonly One[]): One[] {
	const corrected = new Set(records.map(({ corrects }) => corrects));
	return records.filter(({ id }) => !corrected.has(id));
}

function isLater(a: Assessed, b: Assessed): boolean {
	const keyOf = ({ on, since, id }: Assessed) => [on, since, id].join(' ');
	return keyOf(a) > keyOf(b);
}
