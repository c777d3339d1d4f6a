import { listDemands } from '@kok/domain/release/reading';
import { drawnOf } from './demand-cards.ts';
import { lawLine } from './law-line.ts';
import type { Telling, WantedCard } from './list-pictures.ts';

/** For each body that demands go to: how many, and how the law stands to their clauses. */
export function bodyCards({ content, locale, head, words, network, law, language }: Telling): WantedCard[] {
	const addressed = listDemands(content).flatMap(({ id, facts }) =>
		(facts.values.addressees ?? []).map((body) => ({ body, demand: id }))
	);
	const byBody = Map.groupBy(addressed, ({ body }) => body);
	return content.records.body.flatMap(({ id, wording }) => {
		const demands = byBody.get(id);
		const name = wording[locale]?.values.name;
		if (!demands || name === undefined) return [];
		const marks = demands.flatMap(({ demand }) => law.of(demand));
		const isTold = marks.some(({ mark }) => mark !== 'none');
		const card = {
			...head,
			number: String(demands.length),
			says: words.demandsTo(network, demands.length === 1),
			title: name,
			...(isTold && { marks: marks.map(drawnOf) }),
			foot: lawLine(marks, { words, only: law.only, language })
		};
		return [{ locale, record: id, card }];
	});
}
