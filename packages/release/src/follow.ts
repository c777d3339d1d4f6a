import type { Clock } from './clock.ts';
import { hashEnvelope } from './envelope.ts';
import { type ReleaseFault, faultOf } from './fault.ts';
import { type Kept, keepRelease, keepStatements, readKept, unite } from './kept-release.ts';
import { envelopeFile } from './layout.ts';
import type { PinSource, Pins } from './pins.ts';
import { singleFlight } from './single-flight.ts';
import type { ReleaseSource } from './source.ts';
import type { SignedStatement } from './statement.ts';
import { type Release, type Verification, verifyRelease } from './verify.ts';

export interface FollowOptions {
	source: ReleaseSource;
	/** The pinned keys; never taken from the source. */
	pins: PinSource;
	clock: Clock;
	/** A folder of the follower's own, where the last good release outlasts a restart. */
	keepIn?: string | undefined;
	/**
	 * Whether the kept release stands in after a restart although the pins have changed meanwhile. Only for a folder
	 * that nobody can write but those who can write the pins as well.
	 */
	keepsWhateverKey?: boolean | undefined;
	/**
	 * Takes a verified release, such as by building an index, before it becomes the current one. While it rejects, the
	 * release before stays current.
	 */
	onRelease: (release: Release) => void | Promise<void>;
	/** Told once for each kind of fault in a row, with the error behind it where there is one; for the log. */
	onFault?: ((fault: ReleaseFault, cause?: unknown) => void) | undefined;
}

export interface Health {
	/** Why the source is not followed at the moment, and since when. */
	degraded?: ReleaseFault & { since: string };
	/** Of the current release. */
	number?: number;
	at?: string;
	ageSeconds?: number;
}

/** Holds the newest release that was verified. */
export interface Follower {
	current(): Release | undefined;
	health(): Health;
	/** Ends following; resolves when nothing is taken or written any more. */
	stop(): Promise<void>;
}

/**
 * Follows a source: verifies what it holds now, and at every change, and switches only to what is verified, complete
 * and not older. Otherwise the last good release stays current and `health` says why; a source that is good again,
 * be it with the very same release, is followed again. Resolves after the first verification, with the kept release
 * where the source is no good, and without any where there is none.
 */
export async function followReleases(options: FollowOptions): Promise<Follower> {
	const { source, clock, pins } = options;
	const first = await pins.read();
	if (!first) throw new Error('There is no key to hold a release against');
	const { release, accepted } = await readOwnFolder(options, first);
	const keptHash = release && hashEnvelope(release.envelope);
	const state: State = { isStopped: false, pins: first, accepted, kept: release, keptHash, failures: 0 };

	const checks = singleFlight(() => check(state, options, recheck));
	const recheck = () => void checks.request();
	const unwatch = [source.watch(recheck), pins.watch(recheck)];
	await checks.request();

	return {
		current: () => state.current,
		health: () => healthOf(state, clock),
		stop: async () => {
			state.isStopped = true;
			for (const stop of unwatch) stop();
			state.cancelRetry?.();
			await state.taking;
		}
	};
}

async function readOwnFolder({ keepIn, keepsWhateverKey = false }: FollowOptions, pins: Pins): Promise<Kept> {
	if (keepIn === undefined) return { release: undefined, accepted: [] };
	return readKept(keepIn, pins, { whateverKey: keepsWhateverKey });
}

interface State {
	isStopped: boolean;
	/** As they were last read. */
	pins: Pins;
	/** Statements that no source can take back. */
	accepted: readonly SignedStatement[];
	current?: Release;
	/** What stood in the follower's own folder, until a release is current. */
	kept: Release | undefined;
	/** Names the envelope that stands there now. */
	keptHash: string | undefined;
	degraded?: (ReleaseFault & { since: string }) | undefined;
	/** Checks that failed, one after the other. */
	failures: number;
	cancelRetry?: () => void;
	taking?: Promise<Trouble | undefined>;
}

interface Trouble {
	fault: ReleaseFault;
	cause?: unknown;
}

async function check(state: State, options: FollowOptions, recheck: () => void): Promise<void> {
	if (state.isStopped) return;
	state.cancelRetry?.();
	const known = state.current ?? state.kept;
	// Pins that cannot be read now are still those that were read last.
	state.pins = (await options.pins.read().catch(() => undefined)) ?? state.pins;
	const { pins, accepted } = state;
	const verification = await verifyRelease(options.source, { ...pins, accepted, after: known?.envelope, known });
	if (state.isStopped) return;

	state.taking = settle(state, options, verification);
	note(state, options, await state.taking);
	if (state.degraded && !state.isStopped) {
		state.cancelRetry = options.clock.wait(retryDelay(state.failures), recheck);
	}
}

/** What was kept before a restart stands in for a source that is no good. */
async function settle(state: State, options: FollowOptions, verification: Verification): Promise<Trouble | undefined> {
	const untold = await accept(state, options, verification.accepted);
	const trouble = verification.verified
		? await take(state, options, verification.release)
		: { fault: verification.fault };
	if (trouble && !state.current && state.kept) await take(state, options, state.kept);
	return trouble ?? untold;
}

/** What was accepted is kept at once: a source that takes it back after a restart must find it there. */
async function accept(
	state: State,
	{ keepIn }: FollowOptions,
	statements: readonly SignedStatement[]
): Promise<Trouble | undefined> {
	const accepted = unite(state.accepted, statements);
	if (accepted.length === state.accepted.length) return undefined;
	state.accepted = accepted;
	try {
		if (keepIn !== undefined) await keepStatements(keepIn, accepted);
	} catch (cause) {
		return { fault: faultOf('not-kept', envelopeFile), cause };
	}
	return undefined;
}

/** The same release is taken once; keeping it is tried again until it succeeds. */
async function take(
	state: State,
	{ onRelease, keepIn }: FollowOptions,
	release: Release
): Promise<Trouble | undefined> {
	const hash = hashEnvelope(release.envelope);
	try {
		if (!state.current || hashEnvelope(state.current.envelope) !== hash) await onRelease(release);
	} catch (cause) {
		return { fault: faultOf('release-unusable', envelopeFile), cause };
	}
	state.current = release;
	// A release takes much room; the one before must be let go at once.
	state.kept = undefined;

	if (keepIn === undefined || state.keptHash === hash) return undefined;
	try {
		await keepRelease(keepIn, release, state.accepted);
	} catch (cause) {
		return { fault: faultOf('not-kept', envelopeFile), cause };
	}
	state.keptHash = hash;
	return undefined;
}

function note(state: State, { clock, onFault }: FollowOptions, trouble: Trouble | undefined): void {
	if (!trouble) {
		state.degraded = undefined;
		state.failures = 0;
		return;
	}
	const { fault, cause } = trouble;
	if (state.degraded?.code !== fault.code) onFault?.(fault, cause);
	state.degraded = { ...fault, since: state.degraded?.since ?? clock.now() };
	state.failures += 1;
}

/** A source may recover in a way that its watch does not see. */
function retryDelay(failures: number): number {
	return Math.min(1_000 * 2 ** (failures - 1), 30_000);
}

function healthOf({ current, degraded }: State, clock: Clock): Health {
	const health: Health = degraded ? { degraded } : {};
	if (!current) return health;
	const { number, at } = current.envelope;
	const ageSeconds = Math.max(Math.floor((Date.parse(clock.now()) - Date.parse(at)) / 1_000), 0);
	return { ...health, number, at, ageSeconds };
}
