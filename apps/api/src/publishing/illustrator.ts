import { type Illustrated, illustrate } from '@kok/pictures/illustrate';
import { pictureFolder } from '@kok/pictures/picture-folder';
import type { Content } from '@kok/domain/release/content';

/**
 * Illustrates releases from a folder of drawn pictures. A release goes out without them rather than not at all, when
 * drawing fails.
 */
export function illustratorOf(
	folder: string,
	onFailure: (error: unknown) => void
): (content: Content) => Promise<Illustrated> {
	const portfolio = pictureFolder(folder);
	return async (content) =>
		illustrate(content, portfolio).catch((error: unknown) => {
			onFailure(error);
			return { content, files: new Map() };
		});
}
