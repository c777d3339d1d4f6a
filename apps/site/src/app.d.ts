import type { Locale } from '@kok/domain/words';
import type { Page } from '#lib/addresses/page.ts';
import type { PagePlatform } from '#lib/release/platform.ts';

declare global {
	namespace App {
		// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- SvelteKit knows the platform by this name.
		interface Platform extends PagePlatform {}

		interface Error {
			status: number;
			message: string;
			/** The same record in a language in which it is published. */
			offer?: { locale: Locale; address: string; title: string };
		}

		interface PageData {
			page?: Page;
		}
	}
}

export {};
