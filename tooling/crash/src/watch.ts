import { systemClock } from '@kok/release/clock';
import type { SignedEnvelope } from '@kok/release/envelope';
import { followReleases } from '@kok/release/follow';
import { fixedPins } from '@kok/release/pins';
import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import type { KeyObject } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** What was seen of a release folder, looked at without a pause while its writer died again and again. */
export interface Watched {
	/** Releases that were no whole release, or older than one seen before: each in words. Must be empty. */
	torn: string[];
	verifications: number;
	/** Releases that the follower switched to. */
	followed: number;
	number: number;
	/** When each was seen, by the clock of this process. */
	seenAt: number[];
}

/** Looks at a release folder with a follower as the site has one, and besides it again and again by itself. */
export async function watchReleases(
	folder: string,
	publicKey: KeyObject
): Promise<{ watched: Watched; stop: () => Promise<void> }> {
	const watched: Watched = { torn: [], verifications: 0, followed: 0, number: 0, seenAt: [] };
	const source = folderSource(folder);
	const follower = await followReleases({
		source,
		pins: fixedPins({ publicKey }),
		clock: systemClock,
		onRelease: ({ envelope }) => {
			if (envelope.number <= watched.number) watched.torn.push(`release ${envelope.number} after ${watched.number}`);
			watched.number = envelope.number;
			watched.followed += 1;
			watched.seenAt.push(performance.now());
		},
		onFault: ({ code, file }) => {
			if (code !== 'envelope-missing' || watched.followed > 0) watched.torn.push(`follower: ${code} ${file}`);
		}
	});

	let isStopped = false;
	const looking = (async () => {
		let after: SignedEnvelope | undefined;
		while (!isStopped) {
			const result = await verifyRelease(source, { publicKey, after });
			if (result.verified) {
				after = result.release.envelope;
				watched.verifications += 1;
			} else if (after || result.fault.code !== 'envelope-missing') {
				watched.torn.push(`${result.fault.code} ${result.fault.file}`);
			}
			await setTimeout(10);
		}
	})();
	return {
		watched,
		stop: async () => {
			isStopped = true;
			await looking;
			await follower.stop();
		}
	};
}
