import { locales } from '@kok/domain/words';
import { wordsIn } from '#lib/words/words.ts';
import type { Answer } from './answer.ts';
import { plainBody } from './body.ts';
import type { BuiltFile } from './renderer.ts';

type PlainStatus = keyof typeof words;

const words = { 404: 'nowhere', 500: 'broken', 503: 'unavailable' } as const;

/** A page in both languages for when there is nothing to make a page of. It tells of no network. */
export function plainPage(
	status: PlainStatus,
	{ files, retryAfterSeconds }: { files: ReadonlyMap<string, BuiltFile>; retryAfterSeconds?: number }
): Answer {
	const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
	const html = [
		'<!doctype html>',
		`<html lang="${locales[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
		'<meta name="robots" content="noindex">',
		...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
		`<title>${status}</title></head><body><main class="page section">`,
		...locales.map((locale) => {
			const { title, text } = wordsIn(locale).errors[words[status]];
			return `<section class="section" lang="${locale}"><h1>${title}</h1><p class="lead">${text}</p></section>`;
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
