import { systemClock } from '@kok/release/clock';
import { type Follower, followReleases } from '@kok/release/follow';
import { readConfig } from './config.ts';
import { openSource } from './open-source.ts';
import { pinnedKeys } from './pinned-keys.ts';
import type { PagePlatform } from '#lib/platform.ts';

/**
 * The platform of `vite dev`: the release that the data folder holds now. Without one, the pages say that there is
 * none yet, as they do in production.
 */
export function platformForDevelopment(): () => Promise<PagePlatform> {
	let following: Promise<Follower> | undefined;

	return async () => {
		following ??= follow().catch((cause: unknown) => {
			following = undefined;
			throw cause;
		});
		const release = (await following).current();
		if (!release) throw new Error('There is no release yet: start the API first, or set RELEASE_SOURCE.');
		return { release };
	};
}

async function follow(): Promise<Follower> {
	const { releaseSource, releaseKey, recoveryKey } = readConfig(process.env);
	const pins = pinnedKeys({ releaseKey, recoveryKey });
	if (!(await pins.read())) throw new Error('There is no key yet: start the API first, or set RELEASE_KEY.');
	return followReleases({
		source: openSource(releaseSource),
		pins,
		clock: systemClock,
		onRelease: () => undefined
	});
}
