import { languagesOf } from '@kok/domain/release/reading';
import type { IncomingMessage, Server } from 'node:http';
import type { Clock } from '@kok/release/clock';
import { type Follower, followReleases } from '@kok/release/follow';
import type { PinSource } from '@kok/release/pins';
import type { ReleaseSource } from '@kok/release/source';
import type { Logger } from 'pino';
import { addressOf } from '#lib/addresses/address.ts';
import { chooseHelp, chooseLanguage } from '#lib/addresses/choose-locale.ts';
import {
	type HelpLanguage,
	helpAddress,
	helpDoorAt,
	helpLanguages,
	helpLanguagesOf
} from '#lib/addresses/help-address.ts';
import { type ReadyAnswer, readyAnswer } from './answers/answer.ts';
import type { Edition } from './editions/edition.ts';
import { type Editions, keepEditions } from './editions/editions.ts';
import { fileAnswers } from './answers/file-answers.ts';
import { healthAnswer, neutralHealthAnswer } from './health/health.ts';
import { hostMatcher, isOnHelpHost } from './help-host.ts';
import { boundedServer } from './load/bounded-server.ts';
import { type Limits, limits } from './load/limits.ts';
import { makingLine } from './load/making-line.ts';
import { plainAnswers } from './answers/plain-page.ts';
import type { Renderer } from './rendering/renderer.ts';
import { announcesBody, responder } from './answers/respond.ts';
import { queryOf } from './answers/search-answer.ts';
import { waitForPins } from './editions/wait-for-pins.ts';

export interface SiteOptions {
	source: ReleaseSource;
	/** The pinned keys; there may be none at first. */
	pins: PinSource;
	clock: Clock;
	settings: {
		/** Public address, without a slash at its end. */
		origin: string;
		/** Public address under which the same release shows nothing but help. */
		helpOrigin?: string | undefined;
		operator?: string | undefined;
		/** Where weaknesses are reported, as a URI. */
		securityContact?: string | undefined;
		/** Where the last good release outlasts a restart. */
		keepIn?: string | undefined;
		/** The pins lie where the last good release does, so that stands in for a while when they change. */
		keepsWhateverKey?: boolean | undefined;
		/** How many bytes of made pages are kept. */
		limitBytes?: number;
		/** What one client may take, where it is not the usual. */
		limits?: Partial<Limits>;
	};
	renderer: Renderer;
	log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

export interface Site {
	server: Server;
	/** Resolves when the first release has been looked for. */
	ready: Promise<void>;
	close: () => Promise<void>;
}

interface State {
	editions?: Editions;
	/** Of the host that serves nothing but help. */
	helpEditions?: Editions;
	follower?: Follower;
	isClosed: boolean;
}

const pageLimitBytes = 16 * 1024 * 1024;

/** The public site: releases come in on one side, pages go out on the other, and nothing else is spoken to. */
export function createSite(options: SiteOptions): Site {
	const state: State = { isClosed: false };
	const most = { ...limits, ...options.settings.limits };
	const plain = plainAnswers(options.renderer, () => state.editions?.current()?.release.content);
	const server = boundedServer({
		limits: most,
		answer: responder({
			answer: answerer(state, { ...options, plain }),
			broken: () => plain('broken'),
			report: reporter(options.log),
			limits: most
		})
	});
	const closing = new AbortController();

	return {
		server,
		ready: follow(state, { ...options, plain }, closing.signal),
		close: async () => {
			state.isClosed = true;
			closing.abort();
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			state.editions?.close();
			state.helpEditions?.close();
			const cancel = options.clock.wait(1_000, () => server.closeAllConnections());
			server.closeIdleConnections();
			await Promise.all([server.listening ? closed : undefined, state.follower?.stop()]);
			cancel();
		}
	};
}

type Plain = ReturnType<typeof plainAnswers>;

async function follow(state: State, options: SiteOptions & { plain: Plain }, closing: AbortSignal): Promise<void> {
	const { source, clock, settings, renderer, log, pins, plain } = options;
	if (!(await waitForPins(pins, { clock, closing, log }))) return;

	const { makingsWaiting } = { ...limits, ...settings.limits };
	const common = {
		clock,
		renderer,
		operator: settings.operator,
		securityContact: settings.securityContact,
		report: reporter(log),
		limitBytes: settings.limitBytes ?? pageLimitBytes,
		lines: {
			pages: makingLine({ atOnce: 2, mostWaiting: makingsWaiting }),
			data: makingLine({ atOnce: 1, mostWaiting: makingsWaiting })
		},
		busy: () => plain('busy')
	};
	const { origin, helpOrigin } = settings;
	const editions = keepEditions({ ...common, origin, helpOrigin, isHelpOnly: false });
	const helpEditions = keepEditions({ ...common, origin: helpOrigin ?? origin, isHelpOnly: true });
	state.editions = editions;
	state.helpEditions = helpEditions;

	const follower = await followReleases({
		source,
		pins,
		clock,
		keepIn: settings.keepIn,
		keepsWhateverKey: settings.keepsWhateverKey,
		onRelease: async (release) => {
			await helpEditions.take(release);
			await editions.take(release);
			log.info({ number: release.envelope.number, at: release.envelope.at }, 'Serving a new release');
		},
		onFault: ({ code, file }, cause) => log.warn({ code, file, err: cause }, 'The newest release cannot be served')
	});
	state.follower = follower;
	if (state.isClosed) await follower.stop();
}

function reporter(log: SiteOptions['log']): (error: unknown) => void {
	return (error) => log.error({ err: error }, 'A page could not be made');
}

/** What answers a request; at once, where it needs not be made. */
function answerer(
	state: State,
	{ renderer, settings, clock, plain }: SiteOptions & { plain: Plain }
): (request: IncomingMessage) => ReadyAnswer | Promise<ReadyAnswer> {
	const files = fileAnswers(renderer.files);
	const isHelpHost = hostMatcher(settings.helpOrigin);

	return ({ method, url = '', headers }) => {
		if (method !== 'GET' && method !== 'HEAD') return wrongMethod;
		if (announcesBody(headers)) return noBody;
		const path = pathOf(url);
		if (!path.startsWith('/')) return noPath;

		const edition = state.editions?.current();
		const isHelpOnly = isHelpHost(headers.host);
		if (path === '/healthz') {
			if (isHelpOnly) return readyAnswer(neutralHealthAnswer(edition !== undefined));
			const seen = { edition, health: state.follower?.health(), now: clock.now(), waitingFor: waitingFor(state) };
			return readyAnswer(healthAnswer(seen));
		}
		const file = files.get(path);
		if (file) return file;
		if (!edition) return plain('unavailable');
		const { content } = edition.release;
		const from = helpDoorAt(path, content);
		if (from !== undefined) return leadToHelp(chooseHelp(headers['accept-language'] ?? '', { from, content }));
		if (isHelpOnly) {
			return helpAnswer(path, {
				edition: state.helpEditions?.current(),
				nothing: plain('nowhere'),
				wishes: headers['accept-language']
			});
		}
		if (path === '/') {
			return startAt(addressOf({ to: 'home' }, chooseLanguage(headers['accept-language'] ?? '', languagesOf(content))));
		}
		const query = queryOf(path, url);
		if (query !== undefined) return edition.search(path, query);
		return url.length === path.length ? edition.answer(path) : edition.ask(path, url.slice(path.length + 1));
	};
}

const wrongMethod = readyAnswer({ status: 405, headers: { allow: 'GET, HEAD' } });
const noPath = readyAnswer({ status: 400, headers: {} });
const noBody = readyAnswer({ status: 413, headers: {} });

/** What follows a question mark is never kept. It is read where someone searches, and where lists of the open data are asked for a page. */
function pathOf(url: string): string {
	const end = url.indexOf('?');
	return end < 0 ? url : url.slice(0, end);
}

interface HelpAsked {
	edition: Edition | undefined;
	/** Says that nothing is there. */
	nothing: ReadyAnswer;
	/** The languages that the visitor's browser names. */
	wishes: string | undefined;
}

/** On the host that serves nothing but help, also what goes wrong tells nothing. */
function helpAnswer(path: string, { edition, nothing, wishes }: HelpAsked): ReadyAnswer | Promise<ReadyAnswer> {
	const languages = edition ? helpLanguagesOf(edition.release.content) : helpLanguages;
	if (path === '/') return leadToHelp(chooseLanguage(wishes ?? '', languages));
	if (!edition) return nothing;
	if (!isOnHelpHost(path)) return lostAnswer(edition, nothing);

	const onlyGood = (answer: ReadyAnswer) =>
		answer.status === 200 || answer.status === 503 ? answer : lostAnswer(edition, nothing);
	const answer = edition.answer(path);
	return answer instanceof Promise ? answer.then(onlyGood) : onlyGood(answer);
}

const lostAnswers = new WeakMap<Edition, ReadyAnswer>();

/** Says that nothing is there, with the numbers to call. Made once, so that whoever asks for nonsense costs nothing. */
async function lostAnswer(edition: Edition, nothing: ReadyAnswer): Promise<ReadyAnswer> {
	const kept = lostAnswers.get(edition);
	if (kept) return kept;
	const made = await edition.answer('/i/nowhere');
	if (made.status !== 404) return nothing;
	lostAnswers.set(edition, made);
	return made;
}

function startAt(location: string, cacheControl = 'public, max-age=0'): ReadyAnswer {
	return readyAnswer({
		status: 307,
		headers: { location, vary: 'Accept-Language', 'cache-control': cacheControl }
	});
}

/** Nobody keeps which language of help someone was led to. */
function leadToHelp(language: HelpLanguage): ReadyAnswer {
	return startAt(helpAddress(language), 'no-store');
}

function waitingFor({ editions }: State): 'no-release-yet' | 'public-key-missing' {
	return editions ? 'no-release-yet' : 'public-key-missing';
}
