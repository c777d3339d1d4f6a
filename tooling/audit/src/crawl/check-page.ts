import { usualLanguages } from '@kok/domain/languages';
import { contentLanguages } from '@kok/domain/words';
import { directionOf, asHelpPage, isHelpPath } from '@kok/site/src/lib/addresses/help-address.ts';
import { localeOf } from '@kok/site/src/lib/addresses/address.ts';
import { faultsOfHeaders } from './headers.ts';
import type { ReadPage } from './page.ts';
import { faultsOfRepeating } from './repeated.ts';
import { faultsOfMarkup } from './validate.ts';

/** What a server is held to: one without headers of its own has them in a configuration that another test reads. */
export interface Expected {
	hasHeaders: boolean;
	status: number;
}

/** The only script there is. */
const exitScript = '/exit.js';

/** Everything that is wrong with one page by itself, in short sentences. */
export function checkPage(page: ReadPage, { hasHeaders, status }: Expected): string[] {
	const { reply } = page;
	return [
		...(reply.status === status ? [] : [`answers ${reply.status}, not ${status}`]),
		...(reply.headers['set-cookie'] === undefined ? [] : ['sets a cookie']),
		...(hasHeaders ? faultsOfHeaders(reply) : []),
		...faultsOfFrame(page),
		...faultsOfLoads(page),
		...faultsOfInline(page),
		...faultsOfMarkup(reply.text),
		...faultsOfRepeating(page)
	];
}

function faultsOfFrame({ path, tags }: ReadPage): string[] {
	const headings = tags.filter(({ name }) => name === 'h1').length;
	const root = tags.find(({ name }) => name === 'html')?.attributes;
	const language = languageOf(path);
	const direction = directionOf(language);
	const exits = tags.filter(({ name, attributes }) => name === 'a' && attributes.get('id') === 'exit').length;
	return [
		...(headings === 1 ? [] : [`has ${headings} h1`]),
		...(root?.get('lang') === language ? [] : [`is in ${root?.get('lang') ?? 'no language'}, not in ${language}`]),
		...((root?.get('dir') ?? 'ltr') === direction ? [] : [`does not run ${direction}`]),
		...(exits === 1 ? [] : [`has ${exits} exits`])
	];
}

/** What an address says of the language of its page. */
function languageOf(path: string): string {
	const help = path.startsWith('/i/') ? asHelpPage(path.split('/')[2] ?? '') : undefined;
	return help?.language ?? localeOf(path, [usualLanguages[0], ...contentLanguages]);
}

/** A page of help has a second one, made of the answers that its network can give. */
function mostStyles(path: string): number {
	return isHelpPath(path) ? 2 : 1;
}

function faultsOfLoads({ path, loads, tags }: ReadPage): string[] {
	const foreign = loads.filter(({ address }) => !address.startsWith('/'));
	const styles = loads.filter(({ kind }) => kind === 'style');
	const scripts = tags.filter(
		({ name, attributes }) => name === 'script' && attributes.get('type') !== 'application/ld+json'
	);
	const others = scripts.filter(({ attributes }) => attributes.get('src') !== exitScript);
	const forms = tags.filter(
		({ name, attributes }) => name === 'form' && !/^\/(?!\/)/.test(attributes.get('action') ?? '/')
	);
	return [
		...foreign.map(({ kind, address }) => `loads a ${kind} from elsewhere: ${address}`),
		...(styles.length > 0 && styles.length <= mostStyles(path) ? [] : [`asks for ${styles.length} stylesheets`]),
		...(scripts.length === 1 ? [] : [`has ${scripts.length} scripts`]),
		...others.map(({ attributes }) => `has another script than the exit: ${attributes.get('src') ?? 'inline'}`),
		...forms.map(({ attributes }) => `sends a form elsewhere: ${attributes.get('action')}`)
	];
}

function faultsOfInline({ tags }: ReadPage): string[] {
	return tags.flatMap(({ name, attributes }) => [
		...(name === 'style' ? ['has a style element'] : []),
		...(attributes.has('style') ? [`has a style attribute on ${name}`] : []),
		...[...attributes.keys()].filter((key) => key.startsWith('on')).map((key) => `has a handler ${key} on ${name}`),
		...(/^\s*(javascript|data|blob):/i.test(attributes.get('href') ?? '') ? [`runs a script by a link`] : []),
		...(name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? ['moves on by itself'] : [])
	]);
}
