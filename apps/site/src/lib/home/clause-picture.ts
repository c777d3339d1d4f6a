import { type ClauseMarkLine, type DemandMarks, type LegendMark, marksLegend } from '../demands/marks.ts';
import type { Locale } from '@kok/domain/words';

/** The clauses that have one mark, each with the address where it stands; none where they are too many to be drawn. */
export interface ClauseGroup extends LegendMark {
	clauses: ClauseMarkLine[];
}

/** So many clauses fit into the picture; with more of them their numbers tell enough. */
const drawnClauses = 120;

/** All clauses as a picture: like marks together. */
export function clausePicture(demands: readonly DemandMarks[], locale: Locale): ClauseGroup[] {
	const all = demands.flatMap(({ clauses }) => clauses);
	const shown = all.length > drawnClauses ? [] : all;
	return marksLegend(demands, locale).map((group) => ({
		...group,
		clauses: shown.filter(({ mark, isDraft }) => mark === group.mark && isDraft === group.isDraft)
	}));
}
