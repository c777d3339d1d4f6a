import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type DemandLine, demandLines } from '../demands/demand-line.ts';
import { type ClauseMarkLine, type DemandMarks, demandMarks } from '../demands/marks.ts';
import type { PagePlatform } from '../release/platform.ts';
import { dayOf } from '../release/release-day.ts';

/** A demand as the front page shows it: its title, the marks of its clauses, and where it stands. */
export interface HomeDemand extends Pick<DemandLine, 'number' | 'title' | 'address' | 'state'> {
	marks: ClauseMarkLine[];
	word: string;
}

/** The front page is a page still with so many; the register has all. */
const shownDemands = 40;

interface Shown {
	demands: readonly PublicRecord<'demand'>[];
	locale: Locale;
}

/** The demands of the front page, and the marks of all. */
export function homeDemands(
	release: PagePlatform['release'],
	{ demands, locale }: Shown
): { shown: HomeDemand[]; marks: DemandMarks[] } {
	const day = dayOf(release);
	const marks = demands.map((demand) => demandMarks(release.content, { demand, day, locale }));
	const first = demands.slice(0, shownDemands);
	const shown = demandLines(release, { demands: first, locale }).map(({ number, title, address, state }, index) => ({
		number,
		title,
		address,
		state,
		marks: marks[index]?.clauses ?? [],
		word: marks[index]?.word ?? ''
	}));
	return { shown, marks };
}
