import { dayIn } from '@kok/domain/calendar';
import { networkOf } from '@kok/domain/release/reading';
import type { Release } from '@kok/release/verify';

/** The day of a release, where the network is at home. */
export function releaseDay({ content, envelope }: Pick<Release, 'content' | 'envelope'>): string {
	return dayIn(networkOf(content).facts.values.timeZone, envelope.at);
}
