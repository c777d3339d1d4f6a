import type { Citation } from '../fields/clauses.ts';
import { type Source, vouchesFor } from '../fields/sources.ts';
import { type LawReading, type MarkedBy, markOf } from '../rules/clause-mark.ts';
import { type LawStanding, hasBegun, standingOn } from '../rules/law-standing.ts';
import type { Content, PublicRecord } from './content.ts';
import { uncorrectedRecords } from './uncorrected.ts';

/** A clause of a demand with the mark that the law gives it. */
export interface MarkedClause extends MarkedBy {
	/** The id that the clause keeps. */
	clause: string;
}

/**
 * The marks of all clauses of all demands on a day, by the id of the demand, in the order of the clauses. They are
 * computed from the links between demands and the law and never typed. Each reading has the id of its link.
 */
export function marksOn(content: Content, day: string): Map<string, MarkedClause[]> {
	const cited = Map.groupBy(citedOn(content, readingsOn(content, day)), ({ demand }) => demand);
	return new Map(
		content.records.demand.map(({ id, facts }) => [
			id,
			facts.values.clauses.map(({ id: clause }) => {
				const concerned = cited.get(id)?.filter(({ clauses = [clause] }) => clauses.includes(clause)) ?? [];
				return {
					clause,
					...markOf(
						concerned.map(({ reading }) => reading),
						day
					)
				};
			})
		])
	);
}

/** A demand that a link cites. Without clauses every clause is meant. */
type Cited = Pick<Citation, 'demand' | 'clauses'> & { reading: LawReading };

type Link = PublicRecord<'demand_act_link'>;

function citedOn({ records }: Content, readings: ReadonlyMap<string, LawReading>): Cited[] {
	return records.demand_act_link.flatMap(({ id, facts }) => {
		const reading = readings.get(id);
		return reading ? facts.values.clauses.map(({ demand, clauses }) => ({ demand, clauses, reading })) : [];
	});
}

/** What each link says that no other corrects, also of what has ended. A link whose act is not public says nothing. */
export function readingsOn(content: Content, day: string): Map<string, LawReading> {
	const acts = new Map(content.records.legal_act.map((act) => [act.id, act]));
	const standings = standingsOn(content, day);
	const readings = uncorrectedRecords(content.records.demand_act_link).flatMap(({ id, facts }) => {
		const { act, stance, strength, inForceOn, sources } = facts.values;
		const level = act === undefined ? undefined : acts.get(act)?.facts.values.level;
		const standing = act === undefined ? undefined : standings.get(act);
		if (level === undefined || standing === undefined) return [];
		const ofLink = standingOfLink(standing, inForceOn, day);
		return [{ id, stance, strength, level, standing: ofLink, readIn: readIn(sources) }];
	});
	return new Map(readings.map((reading) => [reading.id, reading]));
}

/** The standing of each act on a day. What another act in force replaces, or came from, has ended. */
export function standingsOn({ records }: Content, day: string): Map<string, LawStanding> {
	const standings = new Map(records.legal_act.map(({ id, facts }) => [id, standingOn(facts.values, day)]));
	const before = records.legal_act
		.filter(({ id }) => standings.get(id) === 'in_force')
		.flatMap(({ facts }) => [...(facts.values.replaces ?? []), ...(facts.values.cameFrom ?? [])]);
	for (const id of before) standings.set(id, 'ended');
	return standings;
}

/** Where the link itself says since when the law is in force, that decides, unless the act has ended. */
function standingOfLink(act: LawStanding, inForceOn: Link['facts']['values']['inForceOn'], day: string): LawStanding {
	if (act === 'ended' || inForceOn === undefined) return act;
	return hasBegun(inForceOn, day) ? 'in_force' : 'draft';
}

/**
 * The latest year among the documents that vouch for the stance; of an undated one, the year that it is not younger than,
 * or was looked at in.
 */
function readIn(sources: readonly Source[]): number | undefined {
	const read = sources.filter((source) => vouchesFor(source, 'stance'));
	const years = read.flatMap(({ dated, notAfter, retrieved }) => dated ?? notAfter ?? retrieved ?? []);
	return years.length === 0 ? undefined : Math.max(...years.map((date) => Number(date.slice(0, 4))));
}
