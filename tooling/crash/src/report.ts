import type { Databases } from '@kok/api/src/db/databases.ts';
import { type Point, points } from './points.ts';
import type { Watched } from './watch.ts';

/** What a rehearsal came to. */
export interface Report {
	kind: Databases['kind'];
	rounds: number;
	/** Deaths at each point. */
	points: Map<Point, number>;
	/** Rounds whose point was never passed, so that death came from outside. */
	missed: number;
	byChance: number;
	acknowledged: number;
	refused: number;
	unanswered: number;
	/** Commands that were done although the answer never came. */
	doneUnanswered: number;
	/** Answers whose body showed a later change than their ETag. */
	overtaken: number;
	/** What was acknowledged and is not there, each in words. */
	lost: string[];
	/** What was no whole release, or an older one, each in words. */
	torn: string[];
	/** Starts after which the folder did not come to equal the database in time, or something was left behind. */
	unsettled: string[];
	/** Answers that no request of a rehearsal should get. */
	unexpected: string[];
	slowestSettling: number;
	watched: Watched;
	seconds: number;
}

export function createReport(kind: Databases['kind']): Report {
	return {
		kind,
		rounds: 0,
		points: new Map(points.map((point) => [point, 0])),
		missed: 0,
		byChance: 0,
		acknowledged: 0,
		refused: 0,
		unanswered: 0,
		doneUnanswered: 0,
		overtaken: 0,
		lost: [],
		torn: [],
		unsettled: [],
		unexpected: [],
		slowestSettling: 0,
		watched: { torn: [], verifications: 0, followed: 0, number: 0, seenAt: [] },
		seconds: 0
	};
}
