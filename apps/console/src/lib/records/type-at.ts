import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';

const all: readonly ContentType[] = Object.values(contentTypes);
const byAddress = new Map(all.map((type) => [type.desk.address, type]));

/** The content type whose list stands at an address; none where there is no such list. */
export function typeAt(address: string): ContentType | undefined {
	return byAddress.get(address);
}
