import { dayIn } from '@kok/domain/calendar';
import { networkOf } from '@kok/domain/release/reading';
import type { PagePlatform } from './platform.ts';

/** The day of which a page speaks: that of the release, where the network is at home. */
export function dayOf({ content, envelope }: Pick<PagePlatform['release'], 'content' | 'envelope'>): string {
	return dayIn(networkOf(content).facts.values.timeZone, envelope.at);
}
