import { type ReleaseSource, folderSource, httpSource } from '@kok/release/source';

/** The source behind a folder or an address. */
export function openSource(where: string): ReleaseSource {
	return /^https?:\/\//.test(where) ? httpSource(where) : folderSource(where);
}
