import type { KeyObject } from 'node:crypto';
import type { Clock } from './clock.ts';
import { type ReleaseFault, faultOf } from './fault.ts';
import { keepRelease, readKeptRelease } from './kept-release.ts';
import { envelopeFile } from './layout.ts';
import { singleFlight } from './single-flight.ts';
import type { ReleaseSource } from './source.ts';
import { type Release, type Verification, verifyRelease } from './verify.ts';

export interface FollowOptions {
	source: ReleaseSource;
	/** The pinned key; never taken from the source. */
	publicKey: KeyObject;
	clock: Clock;
	/** A folder of the follower's own, where the last good release outlasts a restart. */
	keepIn?: string | undefined;
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
	const { source, clock, keepIn, publicKey } = options;
	const kept = keepIn === undefined ? undefined : await readKeptRelease(keepIn, publicKey);
	const state: State = { isStopped: false, kept, keptNumber: kept?.envelope.number, failures: 0 };

	const checks = singleFlight(() => check(state, options, recheck));
	const recheck = () => void checks.request();
	const unwatch = source.watch(recheck);
	await checks.request();

	return {
		current: () => state.current,
		health: () => healthOf(state, clock),
		stop: async () => {
			state.isStopped = true;
			unwatch();
			state.cancelRetry?.();
			await state.taking;
		}
	};
}

interface State {
	isStopped: boolean;
	current?: Release;
	/** What stood in the follower's own folder, until a release is current. */
	kept: Release | undefined;
	/** Of what stands there now. */
	keptNumber: number | undefined;
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
	const verification = await verifyRelease(options.source, {
		publicKey: options.publicKey,
		after: known?.envelope,
		known
	});
	if (state.isStopped) return;

	state.taking = settle(state, options, verification);
	note(state, options, await state.taking);
	if (state.degraded && !state.isStopped) {
		state.cancelRetry = options.clock.wait(retryDelay(state.failures), recheck);
	}
}

/** What was kept before a restart stands in for a source that is no good. */
async function settle(state: State, options: FollowOptions, verification: Verification): Promise<Trouble | undefined> {
	const trouble = verification.verified
		? await take(state, options, verification.release)
		: { fault: verification.fault };
	if (trouble && !state.current && state.kept) await take(state, options, state.kept);
	return trouble;
}

/** The same release is taken once; keeping it is tried again until it succeeds. */
async function take(
	state: State,
	{ onRelease, keepIn }: FollowOptions,
	release: Release
): Promise<Trouble | undefined> {
	try {
		if (state.current?.envelope.number !== release.envelope.number) await onRelease(release);
	} catch (cause) {
		return { fault: faultOf('release-unusable', envelopeFile), cause };
	}
	state.current = release;
	// A release takes much room; the one before must be let go at once.
	state.kept = undefined;

	if (keepIn === undefined || state.keptNumber === release.envelope.number) return undefined;
	try {
		await keepRelease(keepIn, release);
	} catch (cause) {
		return { fault: faultOf('not-kept', envelopeFile), cause };
	}
	state.keptNumber = release.envelope.number;
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
