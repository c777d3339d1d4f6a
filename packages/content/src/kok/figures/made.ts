import type { Source } from '@kok/domain/fields/sources';
import type { Words } from '@kok/domain/words';
import type { Entry } from '../../history.ts';

export type Figure = Entry<'figure'>;
type Facts = Figure['facts'];

/** What a figure says besides its title. */
export interface Told {
	method?: Words;
	/** What the figure shows, in one sentence. */
	sentence?: Words;
	/** Whom or what it counts, where others of its series count otherwise. */
	definition?: Words;
	/** Why it cannot be compared as it stands. */
	remark?: Words;
}

export interface Made extends Told {
	id: string;
	stage?: Figure['stage'];
	title: Words;
	facts: Omit<Facts, 'sources' | 'precision'> & { precision?: Facts['precision'] };
	sources: Source[];
}

/** A figure with its words in both languages. */
export function figureOf({ id, stage = 'published', title, facts, sources, ...told }: Made): Figure {
	const { precision = 'exact', ...rest } = facts;
	const wording = (locale: 'de' | 'en') => ({
		title: title[locale],
		...Object.fromEntries(Object.entries(told).flatMap(([name, words]) => (words ? [[name, words[locale]]] : [])))
	});
	return {
		id,
		type: 'figure',
		stage,
		facts: { ...rest, precision, sources },
		wording: { de: wording('de'), en: wording('en') }
	};
}
