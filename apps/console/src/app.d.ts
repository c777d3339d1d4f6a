import type { ReadFault } from '#lib/api/read.ts';

declare global {
	namespace App {
		interface Error {
			status: number;
			message: string;
			/** What kept the page from being read. */
			fault?: ReadFault;
		}
	}
}

export {};
