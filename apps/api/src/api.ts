import type { Logger } from 'pino';
import { createGuard } from './access/guard.ts';
import type { Backups } from './backup/backups.ts';
import { removeReleaseKeptBySite } from './commands/erasing/release-kept-by-site.ts';
import { finishErasures } from './commands/finish-erasures.ts';
import { listUnfinishedErasures } from './db/stores/erasure-store.ts';
import type { CodeSafe } from './accounts/code-safe.ts';
import { type SignInSettings, usualSignIn } from './accounts/settings.ts';
import type { SavePoint, Tools } from './commands/tools.ts';
import { type App, createApp } from './http/app.ts';
import { type ConsoleFiles, sendConsole } from './http/console-files.ts';
import type { ForecasterApart } from './forecasting/forecaster-apart.ts';
import type { Forecaster } from './forecasting/forecaster.ts';
import { noForecaster } from './forecasting/no-forecast.ts';
import { createRecentTroubles } from './health/recent-troubles.ts';
import { watchCleaner } from './health/cleaner-watch.ts';
import { watchFolders } from './health/folder-watch.ts';
import type { Examine } from './health/examine-apart.ts';
import { startRounds } from './health/rounds.ts';
import type { Services } from './http/services.ts';
import { problem } from './http/problem.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { PublishPoint, Publisher } from './publishing/reconcile.ts';
import { readShownFiles } from './publishing/read-state.ts';
import { makerHere } from './publishing/maker.ts';
import type { MakerApart } from './publishing/maker-apart.ts';
import { type Reconciler, startReconciler } from './publishing/reconciler.ts';
import { followOthers } from './publishing/follow-others.ts';
import { takeUpProtections } from './publishing/take-up.ts';
import { watchEmbargoes } from './publishing/watch-embargoes.ts';
import { startOutbox } from './mail/outbox.ts';
import type { Post } from './mail/post.ts';
import { type Ask, startAddressChecks } from './web-addresses/address-checks.ts';
import { createEventStreams } from './streams/event-streams.ts';
import { addActorRoute } from './routes/actors.ts';
import { addColleagueRoutes } from './routes/colleagues.ts';
import { addCommentRoutes } from './routes/comments.ts';
import { addConfirmationRoutes } from './routes/confirmations.ts';
import { addDeskRoute } from './routes/desk.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addEmbargoRoute } from './routes/embargo.ts';
import { addErasureRoutes } from './routes/erasures.ts';
import { addExportRoutes } from './routes/exports.ts';
import { addForecastRoutes } from './routes/forecasts.ts';
import { addHidingRoutes } from './routes/hiding.ts';
import { addHistoryRoutes } from './routes/history.ts';
import { addImportRoutes } from './routes/imports.ts';
import { addLawTextRoutes } from './routes/law-texts.ts';
import { addLinkRoutes } from './routes/links.ts';
import { addLogRoutes } from './routes/log.ts';
import { addLeavingRoutes } from './routes/leaving.ts';
import { addMandateRoutes } from './routes/mandates.ts';
import { addMeRoute } from './routes/me.ts';
import { addMediaRoutes } from './routes/media.ts';
import { addNoteRoutes } from './routes/notes.ts';
import { addCorrectionRoutes } from './routes/corrections.ts';
import { addPartRoutes } from './routes/parts.ts';
import { addManyPartsRoutes } from './routes/many-parts.ts';
import { addPublicationRoutes } from './routes/publications.ts';
import { addRecordRoutes } from './routes/records.ts';
import { addReleaseRoutes } from './routes/releases.ts';
import { addFrontDoorRoutes } from './routes/front-door.ts';
import { addSessionRoutes } from './routes/sessions.ts';
import { addSettingRoutes } from './routes/settings.ts';
import { addSignInRoutes } from './routes/sign-in.ts';
import { addInvitationRoutes } from './routes/invitations.ts';
import { addAccessLogRoutes } from './routes/access-log.ts';
import { addInvitingRoutes } from './routes/inviting.ts';
import { addMailRoutes } from './routes/mails.ts';
import { addOperationRoute } from './routes/operation.ts';
import { addPasskeyRoutes } from './routes/passkeys.ts';
import { addNetworkNameRoute } from './routes/network-name.ts';
import { addPersonalDataRoutes } from './routes/personal-data.ts';
import { addPeopleRoutes } from './routes/people.ts';
import { addWayInRoutes } from './routes/ways-in.ts';
import { addSearchRoute } from './routes/search.ts';
import { addTextSearchRoute } from './routes/text-search.ts';
import { addTokenRoutes } from './routes/tokens.ts';
import { addWebAddressRoutes } from './routes/web-addresses.ts';
import { addWorkingCopyRoutes } from './routes/working-copies.ts';

/** What an API is made of. Time and ids come in from outside: no variable and no client moves them. */
export interface ApiParts extends Pick<Tools, 'databases' | 'clock' | 'newId' | 'reserve'> {
	log: Logger;
	/** Folder that the site follows. */
	releases: string;
	/** Folder of the kept files, those of drafts too. */
	media: string;
	/** The built console, where there is one. */
	console?: ConsoleFiles | undefined;
	/** Where the key lies that seals releases. */
	keys: KeyRing;
	/** Keeps the secrets of apps for codes. */
	codes: CodeSafe;
	/** Folder of drawn pictures that are kept for the next release, where there is one. */
	pictures?: string;
	/** Folder in which a site on this machine keeps the release that it served last. */
	site?: string;
	/** Folder in which the contents of earlier releases are kept, where there is one. */
	kept?: string;
	/** Folder of copies of the database as it was before its schema changed, where there is one. */
	copies?: string;
	/** Adds the pictures that stand for a release made in this process; without it there are none. */
	illustrate?: Publisher['illustrate'];
	/** Makes the releases in a process of its own; without it they are made in this one. */
	maker?: MakerApart;
	/** Tells what would be public; without it nothing is foreseen. */
	forecaster?: Forecaster & Partial<Pick<ForecasterApart, 'close'>>;
	writesPerMinute: number;
	/** Where browsers find this server. */
	origin?: string;
	signIn?: SignInSettings;
	/** Posts mails; without it none is made, and links are handed over by whoever invites. */
	post?: Post;
	/** Asks for web addresses; without it none is checked. */
	askForAddress?: Ask;
	/** Makes backups by themselves, where they are wanted. */
	backups?: Backups | undefined;
	/** The data folder, looked at now and then where there is one. */
	dataDir?: string;
	/** Looks through the database now and then; without it nobody does. */
	examine?: Examine;
	/** Told of every point of saving and publishing; crash rehearsals end the process there. */
	mark?: (point: SavePoint | PublishPoint) => void;
}

/** Where it is found unless said otherwise. */
const usualOrigin = 'http://localhost:4000';

export interface Api {
	app: App;
	tools: Tools;
	reconciler: Reconciler;
	/** Finishes what an erasure could not, before the server was stopped. */
	finishErasures: () => Promise<void>;
	/** Sends what waits in the outbox, where mails are posted. */
	sendMails: () => Promise<void>;
	/** Resolves when the check of a web address that is under way has ended. */
	settleAddresses: () => Promise<void>;
	/** Ends publishing; the databases are closed by whoever opened them. */
	stop: () => Promise<void>;
}

/** The whole API over a migrated database: routes, rules, and the reconciler that publishes. */
export function createApi({ mark = () => undefined, ...parts }: ApiParts): Api {
	const { databases, clock, newId, log, releases, media, keys, illustrate, maker, writesPerMinute, reserve } = parts;
	const { site, pictures, copies, kept, forecaster, origin = usualOrigin, signIn = usualSignIn, post } = parts;
	const base = { databases, clock, newId, mark, ...(reserve && { reserve }) };
	const publishing = { tools: base, folder: releases, media, kept, keys, maker, markPublishing: mark };
	const reconciler = startReconciler({ ...publishing, ...(illustrate && { illustrate }) }, log);
	const tools: Tools = { ...base, onPublicChange: reconciler.nudge };
	const rounds = startRounds({ clock, log, examine: parts.examine ?? examineNothing });
	const folders = watchFolders({ media, dataDir: parts.dataDir });
	const watched = { folders, rounds, cleaner: watchCleaner(clock), troubles: createRecentTroubles() };
	const shownFiles = async () => readShownFiles(releases);
	const removeKept = site === undefined ? undefined : async () => removeReleaseKeptBySite(site, releases);
	const erasurePlaces = { media, pictures, copies, removeKept, shownFiles };
	const streams = createEventStreams({ databases, clock, log });
	const expectRelease = () => maker?.makeReady();
	const { askForAddress: ask } = parts;
	const addressChecks = ask && startAddressChecks({ tools: base, log, ask });
	const watching = { ...watched, addressChecks, streams, log, media, reconciler, backups: parts.backups };
	const judging = maker ?? makerHere(databases, { folder: releases, media, kept });
	const keeping = { kept, judgeRelease: judging.judge, origin, signIn, codes: parts.codes, mails: post !== undefined };
	const working = { expectRelease, erasurePlaces, forecaster: forecaster ?? noForecaster, writesPerMinute };
	const services: Services = { ...tools, ...keeping, ...watching, ...working };

	const files = parts.console;
	const app = createApp({ ...services, ...(files && { elsewhere: async (c) => sendConsole(c, { files, origin }) }) });
	if (files) app.get('/', async (c) => (await sendConsole(c, { files, origin })) ?? problem(c, 'not-found'));
	addRoutes(app, services);
	const finish = async () => finishAtStart(services);
	const stopFollowing = followOthers({ tools: base, reconciler, folder: releases, log });
	const stopTakingUp = takeUpProtections({ tools: base, reconciler, places: erasurePlaces, log });
	const stopWatching = watchEmbargoes({ tools: base, reconciler, folder: releases, log });
	const outbox = post && startOutbox({ tools: base, origin, post, log });
	const stop = async () => {
		forecaster?.close?.();
		const stopping = Promise.all([
			outbox?.stop(),
			addressChecks?.stop(),
			parts.backups?.stop(),
			rounds.stop(),
			stopTakingUp(),
			stopWatching(),
			stopFollowing(),
			streams.stop(),
			reconciler.stop()
		]);
		// The next start makes the release; one that protects someone is not put off.
		if (!(await reconciler.isProtectionPending().catch(() => true))) await maker?.close();
		await stopping;
		await maker?.close();
	};
	const sendMails = async () => outbox?.send();
	const settleAddresses = async () => addressChecks?.settle();
	return { app, tools, reconciler, finishErasures: finish, sendMails, settleAddresses, stop };
}

async function examineNothing(): ReturnType<Examine> {
	return Promise.resolve([]);
}

/** Finishes erasures that were cut short, once a release without the erased texts is there. */
async function finishAtStart(services: Services): Promise<void> {
	const { databases, reconciler, erasurePlaces, log } = services;
	try {
		if ((await listUnfinishedErasures(databases.read)).length === 0) return;
		await reconciler.settle();
		await finishErasures(services, erasurePlaces);
	} catch (error) {
		log.error({ error: String(error) }, 'an erasure could not be finished');
	}
}

/** Every address of the API. */
export function addRoutes(app: App, services: Services): void {
	const guard = createGuard(services);
	addRecordRoutes(app, guard, services);
	addSearchRoute(app, guard, services);
	addTextSearchRoute(app, guard, services);
	addActorRoute(app, guard, services);
	addPartRoutes(app, guard, services);
	addManyPartsRoutes(app, guard, services);
	addCorrectionRoutes(app, guard, services);
	addForecastRoutes(app, guard, services);
	addPublicationRoutes(app, guard, services);
	addEmbargoRoute(app, guard, services);
	addConfirmationRoutes(app, guard, services);
	addHidingRoutes(app, guard, services);
	addHistoryRoutes(app, guard, services);
	addNoteRoutes(app, guard, services);
	addCommentRoutes(app, guard, services);
	addLogRoutes(app, guard, services);
	addWorkingCopyRoutes(app, guard, services);
	addColleagueRoutes(app, guard, services);
	addDeskRoute(app, guard, services);
	addErasureRoutes(app, guard, services);
	addExportRoutes(app, guard, services);
	addImportRoutes(app, guard, services);
	addLawTextRoutes(app, guard, services);
	addLinkRoutes(app, guard, services);
	addWebAddressRoutes(app, guard, services);
	addMediaRoutes(app, guard, services);
	addReleaseRoutes(app, guard, services);
	addMeRoute(app, guard, services);
	addSignInRoutes(app, guard, services);
	addInvitationRoutes(app, guard, services);
	addSessionRoutes(app, guard, services);
	addAccessLogRoutes(app, guard, services);
	addInvitingRoutes(app, guard, services);
	addPasskeyRoutes(app, guard, services);
	addWayInRoutes(app, guard, services);
	addMailRoutes(app, guard, services);
	addOperationRoute(app, guard, services);
	addSettingRoutes(app, guard, services);
	addPersonalDataRoutes(app, guard, services);
	addNetworkNameRoute(app, guard, services);
	addPeopleRoutes(app, guard, services);
	addMandateRoutes(app, guard, services);
	addLeavingRoutes(app, guard, services);
	addTokenRoutes(app, guard, services);
	addFrontDoorRoutes(app, services);
	addDocumentRoutes(app);
}
