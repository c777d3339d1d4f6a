import * as z from 'zod';
import type { DataFolder } from '../data-folder.ts';

/** Where the database and the folders are of which releases are made. */
export const MakerPlace = z.strictObject({
	database: z.union([z.strictObject({ file: z.string() }), z.strictObject({ url: z.string() })]),
	releases: z.string(),
	media: z.string(),
	/** Folder of drawn pictures; without it none are drawn. */
	pictures: z.string().optional(),
	/** Folder of kept contents; without it none are kept. */
	kept: z.string().optional()
});
export type MakerPlace = z.infer<typeof MakerPlace>;

/** The place in a data folder, where no pictures are drawn. */
export function makerPlaceIn(folder: DataFolder, { databaseUrl }: { databaseUrl?: string | undefined }): MakerPlace {
	const { database: file, releases, media, kept } = folder;
	return { database: databaseUrl === undefined ? { file } : { url: databaseUrl }, releases, media, kept };
}
