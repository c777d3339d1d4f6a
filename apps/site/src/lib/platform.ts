import { error } from '@sveltejs/kit';
import type { Release } from '@kok/release/verify';

/** All that a page is made of: the same platform gives the same page. */
export interface PagePlatform {
	release: Pick<Release, 'content' | 'envelope'>;
	/** Public address of the site, without a slash at its end; by default that of the request. */
	origin?: string;
	/** Who answers for the site while the network has not adopted it. */
	operator?: string;
	/** No newer release has come for longer than the network's limit. */
	isOld?: boolean;
	/** Made for the host that serves nothing but help: no link may lead elsewhere, and no name tells whose it is. */
	isHelpOnly?: boolean;
	/** Told of every error that nobody expected. */
	report?: (error: unknown) => void;
}

/** What a page may read: its platform, and nothing global. */
export function platformOf({ platform }: { platform: Readonly<PagePlatform> | undefined }): Readonly<PagePlatform> {
	if (!platform) error(503, 'No release yet');
	return platform;
}
