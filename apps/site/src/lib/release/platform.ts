import { error } from '@sveltejs/kit';
import type { Release } from '@kok/release/verify';

/** All that a page is made of: the same platform gives the same page. */
export interface PagePlatform {
	release: Pick<Release, 'content' | 'envelope' | 'publicKey'>;
	/** Public address of the site, without a slash at its end; by default that of the request. */
	origin?: string;
	/** A second public address that serves nothing but help: links to help lead there. */
	helpOrigin?: string;
	/** Who answers for the site while the network has not adopted it. */
	operator?: string;
	/** Where weaknesses are reported, as a URI. */
	securityContact?: string;
	/** Whether a newer release has taken the place of this one, for which nothing more is prepared then. */
	isReplaced?: () => boolean;
	/** No newer release has come for longer than the network's limit. */
	isOld?: boolean;
	/** The instant of the clock, given where the release is old. Its pages then count days from here. */
	now?: string;
	/** Made for the host that serves nothing but help: no link leads to the rest of the site. */
	isHelpOnly?: boolean;
	/** Made for a server that only hands out files: nothing can be searched there. */
	isStatic?: boolean;
	/** Told of every error that nobody expected. */
	report?: (error: unknown) => void;
}

/** What a page may read: its platform, and nothing global. */
export function platformOf({ platform }: { platform: Readonly<PagePlatform> | undefined }): Readonly<PagePlatform> {
	if (!platform) error(503, 'No release yet');
	return platform;
}
