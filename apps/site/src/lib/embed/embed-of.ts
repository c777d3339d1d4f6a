import type { Content, Demand } from '@kok/domain/release/content';
import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { clausesOf } from '../demands/clauses.ts';
import { wordingOf } from '../records/records.ts';
import { wordsIn } from '../words/words.ts';
import { figureRows } from '../figures/figures.ts';
import { type Embedded, embedAddress } from './embed-address.ts';

/** The cards of a demand: its own, and one for each clause that has words in the language. */
export function embedOf(content: Content, record: Demand, locale: Locale) {
	const { number: demand } = record.facts.values;
	const { abbreviation } = networkOf(content).facts.values;
	const embedded: Embedded = { kind: 'demand', demand };
	const clauses = clausesOf(record, locale).flatMap(({ number, said }, index) =>
		said.lang === undefined
			? [{ number, embedded: { kind: 'clause', demand, place: index + 1 } satisfies Embedded }]
			: []
	);
	return {
		embedded,
		title: wordsIn(locale).share.demandsThat(abbreviation, wordingOf(record, locale).values.title),
		clauses
	};
}

/** The address of every card of a release: of demands and clauses, and of figures. */
export function listEmbeds(content: Content): string[] {
	return languagesOf(content).flatMap((locale) => {
		const ofDemands = content.records.demand
			.filter(({ wording }) => wording[locale])
			.flatMap((record) => {
				const { embedded, clauses } = embedOf(content, record, locale);
				return [embedded, ...clauses.map((clause) => clause.embedded)];
			});
		const ofFigures = figureRows(content, locale).map(({ anchor }): Embedded => ({ kind: 'figure', slug: anchor }));
		return [...ofDemands, ...ofFigures].map((embedded) => embedAddress(embedded, locale));
	});
}
