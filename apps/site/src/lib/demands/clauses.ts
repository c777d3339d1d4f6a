import type { PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import type { Said } from '../records/said-in.ts';

/** A clause of a demand as its page shows it. */
export interface Clause {
	id: string;
	/** "3.2", and the anchor that it has on the demand's page. */
	number: string;
	anchor: string;
	said: Said;
}

/** The clauses in order; where this language lacks the words of one, those of another, marked. */
export function clausesOf({ facts, wording }: PublicRecord<'demand'>, wanted: Locale): Clause[] {
	const { number, clauses } = facts.values;
	return clauses.flatMap(({ id }, index) => {
		const locale = [wanted, ...writtenIn(wording)].find((one) => wording[one]?.values.clauses[id]);
		const text = locale && wording[locale]?.values.clauses[id]?.text;
		if (text === undefined) return [];
		const said = { text, lang: locale === wanted ? undefined : locale };
		return [{ id, number: `${number}.${index + 1}`, anchor: `${number}-${index + 1}`, said }];
	});
}
