import { systemClock } from '@kok/release/clock';
import { followReleases } from '@kok/release/follow';
import { dataFilesOf } from '#lib/open-data/site-data.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import type { Answer } from '../answers/answer.ts';
import { readConfig } from '../config.ts';
import { dataAnswers } from '../answers/data-answers.ts';
import { healthAnswer } from '../health/health.ts';
import { mediaAnswers } from '../answers/media-answers.ts';
import { openSource } from '../editions/open-source.ts';
import { pinnedKeys } from '../editions/pinned-keys.ts';

/** The releases of the data folder, as the development server shows them. */
export interface Development {
	platform: () => PagePlatform;
	/** What the site answers beside its pages: open data, files, its health. Nothing at any other path. */
	answer: (path: string, query: string) => Promise<Answer | undefined>;
	close: () => Promise<void>;
}

/**
 * Follows the releases as the site does. Vite loads this module, so that a change of the domain or of this code makes
 * another one, which reads the release anew.
 */
export async function openDevelopment({ onRelease }: { onRelease: () => void }): Promise<Development> {
	const { origin, operator, securityContact, releaseSource, releaseKey, recoveryKey } = readConfig(process.env);
	const pins = pinnedKeys({ releaseKey, recoveryKey });
	if (!(await pins.read())) throw new Error('There is no key yet: start the API first, or set RELEASE_KEY.');
	const follower = await followReleases({
		source: openSource(releaseSource),
		pins,
		clock: systemClock,
		onRelease,
		onFault: ({ words }, cause) => console.error(words.en, cause ?? '')
	});
	const who = {
		...(operator !== undefined && { operator }),
		...(securityContact !== undefined && { securityContact })
	};

	return {
		platform: () => {
			const release = follower.current();
			if (!release) throw new Error('There is no release yet: start the API first, or set RELEASE_SOURCE.');
			return { release, origin, ...who };
		},
		answer: async (path, query) => {
			const release = follower.current();
			if (path === '/healthz') {
				const edition = release && { release, oldOn: undefined };
				const now = systemClock.now();
				return healthAnswer({ edition, health: follower.health(), now, waitingFor: 'no-release-yet' });
			}
			if (!release) return undefined;
			const data = dataAnswers(dataFilesOf({ release, origin }));
			const asked = query === '' ? undefined : await data.asked(path, query);
			return asked ?? mediaAnswers(release)(path) ?? data.at(path);
		},
		close: async () => follower.stop()
	};
}
