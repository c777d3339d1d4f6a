import type { Words } from '@kok/domain/words';
import { pageSize } from './page.ts';

/** The part of a list that is asked for. */
export interface ListQuery {
	page: number;
	perPage: number;
}

/** The parameters of HSDS that a list reads. */
export const listParameters = ['page', 'per_page'] as const;

/** No page holds more. */
export const longestPage = 500;

/** A problem (RFC 9457) with words for people, and what would be read instead. */
export interface QueryProblem {
	type: 'about:blank';
	title: string;
	status: 400 | 404;
	detail: string;
	refusal: 'query-not-supported' | 'query-unreadable' | 'no-such-page';
	words: Words;
	supported: readonly string[];
}

/** Reads the query of a list, or says why it is not read: a parameter that is passed over would give another answer than asked for. */
export function readListQuery(query: URLSearchParams): ListQuery | QueryProblem {
	const names = [...new Set(query.keys())];
	if (names.some((name) => !listParameters.some((known) => known === name))) return notSupported(listParameters);
	if (names.some((name) => query.getAll(name).length > 1)) return unreadable;

	const page = numberIn(query.get('page') ?? '1');
	const perPage = numberIn(query.get('per_page') ?? String(pageSize));
	if (page === undefined || perPage === undefined || perPage > longestPage) return unreadable;
	return { page, perPage };
}

/** For an address that reads no query, or not all of it. */
export function notSupported(supported: readonly string[]): QueryProblem {
	const [de, en] =
		supported.length === 0
			? ['Diese Adresse liest keine Parameter.', 'This address reads no parameters.']
			: [
					`Diese Liste liest nur ${supported.join(' und ')}; sie sucht und filtert nicht.`,
					`This list reads ${supported.join(' and ')} alone; it neither searches nor filters.`
				];
	return problem('query-not-supported', { status: 400, words: { de, en }, supported });
}

export const noSuchPage = problem('no-such-page', {
	status: 404,
	words: {
		de: 'So viele Seiten hat die Liste nicht; total_pages sagt, wie viele es sind.',
		en: 'The list has fewer pages; total_pages says how many.'
	},
	supported: listParameters
});

const unreadable = problem('query-unreadable', {
	status: 400,
	words: {
		de: `page ist eine ganze Zahl ab 1, per_page eine von 1 bis ${longestPage}; jede steht höchstens einmal da.`,
		en: `page is a whole number from 1 up, per_page one from 1 to ${longestPage}; each is given once at most.`
	},
	supported: listParameters
});

function problem(
	refusal: QueryProblem['refusal'],
	{ status, words, supported }: Pick<QueryProblem, 'status' | 'words' | 'supported'>
): QueryProblem {
	const title = status === 404 ? 'Not Found' : 'Bad Request';
	return { type: 'about:blank', title, status, detail: words.en, refusal, words, supported };
}

function numberIn(text: string): number | undefined {
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
