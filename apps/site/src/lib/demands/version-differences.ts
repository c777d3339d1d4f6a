import type { Locale } from '@kok/domain/words';
import { wordsIn } from '../words/words.ts';
import { type TextPart, textDifference } from '../synopsis/text-difference.ts';
import type { VersionClause, VersionText } from './versions.ts';

/** What became of one clause, or of what stands around the clauses, from one version to the next. */
export interface Difference {
	/** The clause of which version, or which part. */
	id: string;
	name: string;
	kind: 'reworded' | 'added' | 'dropped' | 'moved';
	/** Its number before, where it has another now. */
	movedFrom: string | undefined;
	parts: TextPart[];
	/** Its language, where that is not the one of the page. */
	lang?: Locale | undefined;
}

/** All that differs between two texts, clause by clause in the order of the later one, what was dropped last. */
export function differencesBetween(before: VersionText, after: VersionText, locale: Locale): Difference[] {
	const { parts } = wordsIn(locale).versions;
	return [
		...partDifference({ id: 'title', name: parts.title, texts: [before.title, after.title] }, locale),
		...partDifference({ id: 'summary', name: parts.summary, texts: [before.summary, after.summary] }, locale),
		...after.clauses.flatMap((clause) => clauseDifference(findClause(before, clause.id), clause, locale)),
		...before.clauses.flatMap((clause) => (findClause(after, clause.id) ? [] : [dropped(clause, locale)])),
		...partDifference(
			{ id: 'reasons', name: parts.reasons, texts: [before.reasons ?? '', after.reasons ?? ''] },
			locale
		)
	];
}

function findClause({ clauses }: VersionText, id: string): VersionClause | undefined {
	return clauses.find((clause) => clause.id === id);
}

function clauseDifference(before: VersionClause | undefined, after: VersionClause, locale: Locale): Difference[] {
	const common = { id: after.id, name: wordsIn(locale).versions.clause(after.number), lang: after.lang };
	if (!before) {
		return [{ ...common, kind: 'added', movedFrom: undefined, parts: [{ text: after.text, kind: 'added' }] }];
	}
	const movedFrom = before.number === after.number ? undefined : before.number;
	if (before.text !== after.text) {
		return [{ ...common, kind: 'reworded', movedFrom, parts: textDifference(before.text, after.text, locale) }];
	}
	if (movedFrom === undefined) return [];
	return [{ ...common, kind: 'moved', movedFrom, parts: [{ text: after.text, kind: 'kept' }] }];
}

function dropped({ id, number, text, lang }: VersionClause, locale: Locale): Difference {
	const name = wordsIn(locale).versions.clause(number);
	return { id, name, lang, kind: 'dropped', movedFrom: undefined, parts: [{ text, kind: 'removed' }] };
}

interface Part {
	id: string;
	name: string;
	texts: [before: string, after: string];
}

function partDifference({ id, name, texts: [before, after] }: Part, locale: Locale): Difference[] {
	if (before === after) return [];
	const kind = before === '' ? 'added' : after === '' ? 'dropped' : 'reworded';
	return [{ id, name, kind, movedFrom: undefined, parts: textDifference(before, after, locale) }];
}
