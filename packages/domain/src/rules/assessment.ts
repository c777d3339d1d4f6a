import type { AnyValues, Around } from '../content-type.ts';
import type { Citation } from '../fields/clauses.ts';
import type { RefusalCode } from '../refusals.ts';
import { type Axis, type RealisationState, uncorrected } from './realisation.ts';

/** The facts of an assessment that the rule reads. */
interface Facts {
	axis: Axis;
	/** None, where the document gives no state. */
	status?: RealisationState | undefined;
	on: string;
	corrects?: string | undefined;
}

/**
 * What an assessment by the network rests on: an introduction, a link to the law, and for “realised” law that was in
 * force on that day and meets every clause. What officials say and what practice sees is recorded as it was said.
 */
export function judgeAssessment(facts: Facts, around: Around): RefusalCode | undefined {
	if (facts.corrects !== undefined && !isOfSameQuestion(facts, around)) return 'other-demand-corrected';
	if (facts.axis !== 'network') return undefined;
	switch (facts.status) {
		case 'introduced':
			return uncorrectedFacts(around, 'introduction').length > 0 ? undefined : 'introduction-missing';
		case 'in_legislation':
		case 'partly_realised':
			return uncorrectedFacts(around, 'demand_act_link').length > 0 ? undefined : 'law-missing';
		case 'realised':
			return judgeRealised(facts, around);
		case undefined:
		case 'open':
		case 'taken_up':
		case 'rejected':
		case 'stalled':
		case 'reversed':
			return undefined;
	}
}

function judgeRealised({ on }: Facts, around: Around): RefusalCode | undefined {
	const links = uncorrectedFacts(around, 'demand_act_link');
	if (links.length === 0) return 'law-missing';
	const met = links.filter(
		({ stance, inForceOn }) => stance === 'agrees' && typeof inForceOn === 'string' && inForceOn <= on
	);
	return coverEveryClause(met, around) ? undefined : 'not-in-force';
}

function coverEveryClause(links: readonly AnyValues[], { about, target }: Around): boolean {
	const citations = links
		.flatMap((facts) => (facts['clauses'] ?? []) as Citation[])
		.filter(({ demand }) => demand === about);
	if (citations.some(({ clauses }) => clauses === undefined)) return true;
	const met = new Set(citations.flatMap(({ clauses }) => clauses ?? []));
	const all = (target?.['clauses'] ?? []) as { id: string }[];
	return citations.length > 0 && all.every(({ id }) => met.has(id));
}

function isOfSameQuestion({ axis, corrects }: Facts, { naming }: Around): boolean {
	const corrected = naming.find(({ id, type }) => id === corrects && type === 'assessment');
	return corrected?.facts['axis'] === axis;
}

/** Facts of the records of a type around, without those that another one corrects. */
function uncorrectedFacts({ naming }: Around, type: string): AnyValues[] {
	const ofType = naming.filter((record) => record.type === type);
	return uncorrected(ofType.map(({ id, facts }) => ({ id, corrects: facts['corrects'], facts }))).map(
		({ facts }) => facts
	);
}
