import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { recordsNaming } from '../records/references.ts';

/** A goal as one line of a list. */
export interface GoalLine {
	id: string;
	kind: PublicRecord<'goal'>['facts']['values']['kind'];
	title: string;
	text: string | undefined;
	address: string;
}

/** The lines of those goals that have words in the language. */
export function goalLines(goals: readonly PublicRecord<'goal'>[], locale: Locale): GoalLine[] {
	return goals.flatMap(({ id, facts, wording }) => {
		const words = wording[locale];
		if (!words) return [];
		const { title, text } = words.values;
		const address = addressOf({ to: 'record', type: 'goal', slug: words.slug }, locale);
		return [{ id, kind: facts.values.kind, title, text, address }];
	});
}

/** The demands that serve a goal, by number. */
export function demandsFor(content: Content, goal: string): PublicRecord<'demand'>[] {
	return recordsNaming(content, { type: 'demand', id: goal }).toSorted(
		(a, b) => a.facts.values.number - b.facts.values.number
	);
}
