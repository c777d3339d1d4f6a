import type { AnyValues } from '@kok/domain/content-type';
import { MediaFile } from '@kok/domain/fields/media';

/** The file that an item names. */
export function fileIn(item: AnyValues): string | undefined {
	return Object.values(item)
		.map((value) => MediaFile.safeParse(value).data?.file)
		.find((file) => file !== undefined);
}
