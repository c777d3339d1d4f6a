import type { Release } from '@kok/release/verify';
import { type DataFiles, joinedFiles } from './data-file.ts';
import { releaseFiles } from './release-files.ts';

export interface DataOptions {
	release: Release;
	/** Public address of the site, without a slash at its end. */
	origin: string;
	/** The pinned key in PEM, shown to whoever wants to verify. */
	publicKey: string;
}

/** All that others may take from a release, derived from its public content alone. */
export function dataFiles({ release, publicKey }: DataOptions): DataFiles {
	return joinedFiles([releaseFiles(release, publicKey)]);
}
