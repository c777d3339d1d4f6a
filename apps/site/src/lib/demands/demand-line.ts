import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { groundInAWord, writeSince } from './ground.ts';
import type { PagePlatform } from '../release/platform.ts';
import { type Standing, standingOf } from './assessments.ts';
import { type DemandMarks, demandMarks } from './marks.ts';
import { type Stretch, stripOf } from './strip.ts';
import { dayOf } from '../release/release-day.ts';

/** A demand as one line of a list. */
export interface DemandLine extends Standing {
	number: number;
	title: string;
	/** In a few signs, for a picture; none where the network gave none. */
	shortName: string | undefined;
	summary: string;
	address: string;
	/** On what ground it is public, in a word, and since when, as far as that is known. */
	standing: string;
	since: string;
	/** How it came there, as a strip of time. */
	strip: Stretch[];
	/** What the law says of each of its clauses. */
	marks: DemandMarks;
}

type Demand = PublicRecord<'demand'>;

/** The lines of those demands that have words in the language. */
export function demandLines(
	release: PagePlatform['release'],
	{ demands, locale }: { demands: readonly Demand[]; locale: Locale }
): DemandLine[] {
	const day = dayOf(release);
	return demands.flatMap((demand) => {
		const { id, facts, wording } = demand;
		const words = wording[locale];
		if (!words) return [];
		const { number, ground } = facts.values;
		return {
			number,
			title: words.values.title,
			shortName: words.values.shortName,
			summary: words.values.summary,
			address: addressOf({ to: 'record', type: 'demand', slug: words.slug }, locale),
			standing: groundInAWord(ground, locale),
			since: writeSince(ground, locale),
			...standingOf(release.content, { demand: id, day, locale }),
			strip: stripOf(release.content, { demand, day }),
			marks: demandMarks(release.content, { demand, day, locale })
		};
	});
}
