import { dayIn } from '@kok/domain/calendar';
import { networkOf } from '@kok/domain/release/reading';
import type { PagePlatform } from '#lib/release/platform.ts';

/** The day by which entries count as confirmed lately: that of the release, or of the clock where the release is old. */
export function helpDayOf({ release, now }: Pick<PagePlatform, 'release' | 'now'>): string {
	return dayIn(networkOf(release.content).facts.values.timeZone, now ?? release.envelope.at);
}
