/** The media types in which files are kept and served. */
export const keptTypes = ['image/webp', 'application/pdf'] as const;

/** A file as it is kept: made anew or found harmless. */
export interface CleanedFile {
	mediaType: (typeof keptTypes)[number];
	bytes: Uint8Array;
	/** In pixels, of a picture. */
	width?: number;
	height?: number;
}
