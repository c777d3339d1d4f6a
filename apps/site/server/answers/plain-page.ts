import { dialled } from '@kok/domain/fields/plain';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { interfaceLanguages } from '@kok/domain/words';
import { wordsIn } from '#lib/words/words.ts';
import { type Answer, type ReadyAnswer, readyAnswer } from './answer.ts';
import { plainBody } from './body.ts';
import type { BuiltFile } from '../rendering/renderer.ts';

type PlainPage = keyof typeof statuses;

/** By what they are called in the words of errors. */
const statuses = { nowhere: 404, broken: 500, unavailable: 503, busy: 503 } as const;

/** Without a network nobody has named a neutral page; an empty one asks nobody for anything. */
const neutral = 'about:blank';

/**
 * Until a release names the country’s own, the European emergency number: free of charge in every country of the EU
 * (Directive (EU) 2018/1972, article 109).
 */
const european = '112';

export interface PlainOptions {
	files: ReadonlyMap<string, BuiltFile>;
	/** The emergency number of the network’s country, where a release names it. */
	emergencyNumber?: string | undefined;
	retryAfterSeconds?: number;
}

/**
 * The same page as it is sent, made once for each number: that of the network whose release is served, as long as there is
 * one.
 */
export function plainAnswers(
	{ files }: Pick<PlainOptions, 'files'>,
	served: () => Content | undefined
): (page: PlainPage) => ReadyAnswer {
	const made = new Map<string, ReadyAnswer>();
	return (page) => {
		const content = served();
		const emergencyNumber = content && networkOf(content).facts.values.emergencyNumber;
		const key = `${page} ${emergencyNumber}`;
		const retryAfterSeconds = waits[page];
		const options = { files, emergencyNumber, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
		const answer = made.get(key) ?? readyAnswer(plainPage(page, options));
		made.set(key, answer);
		return answer;
	};
}

/** When to ask again. */
const waits: { readonly [Page in PlainPage]?: number } = { unavailable: 5, busy: 10 };

/** A page in both languages for when there is nothing to make a page of. It tells of no network. */
export function plainPage(page: PlainPage, { files, emergencyNumber, retryAfterSeconds }: PlainOptions): Answer {
	const status = statuses[page];
	const number = emergencyNumber ?? european;
	const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
	const html = [
		'<!doctype html>',
		`<html lang="${interfaceLanguages[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
		'<meta name="robots" content="noindex">',
		...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
		'<script src="/exit.js" defer></script>',
		`<title>${status}</title></head><body>${exitLink()}<main class="page section">`,
		...interfaceLanguages.map((locale, index) => {
			const { [page]: words, urgent } = wordsIn(locale).errors;
			const level = index === 0 ? 'h1' : 'h2';
			return [
				`<section class="section" lang="${locale}"><${level}>${words.title}</${level}><p class="lead">${words.text}</p>`,
				`<p class="urgent">${urgent.call} <a href="tel:${dialled(number)}">${number}</a></p>`,
				// Of the number of a country nobody has said here where else it is answered, and at what cost.
				...(emergencyNumber === undefined ? [`<p>${urgent.holds}</p>`] : []),
				'</section>'
			].join('');
		}),
		'</main></body></html>\n'
	].join('\n');

	return {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'x-robots-tag': 'noindex',
			...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) })
		},
		body: plainBody(Buffer.from(html))
	};
}

/** What `Exit.svelte` makes on every other page, for whoever is on this one; its script speaks the first language. */
function exitLink(): string {
	const [first, ...others] = interfaceLanguages.map((locale) => ({ locale, ...wordsIn(locale).exit }));
	const { leave, hint, twoMore, oneMore, late, leaving } = first ?? wordsIn(interfaceLanguages[0]).exit;
	const also = others.map((other) => `<span class="beside" lang="${other.locale}">${other.leave}</span>`);
	return [
		`<section aria-label="${leave}"><a id="exit" class="label" href="${neutral}" rel="noreferrer">${leave} `,
		...also,
		` <span class="hint" hidden>${hint}</span></a><span id="exit-says" class="unseen" role="status" data-two="${twoMore}"`,
		` data-one="${oneMore}" data-late="${late}" data-leaving="${leaving}"></span></section>`
	].join('');
}
