import { type PartName, partNames } from '@kok/domain/rules/part';
import type { ListedRecord } from '#lib/api/client.ts';

type PartFace = NonNullable<ListedRecord['parts'][PartName]>;

/** Parts of a record of which a draft waits, at the office or with the member. */
export function waitsIn({ parts }: ListedRecord): { part: PartName; face: PartFace }[] {
	return partNames.flatMap((part) => {
		const face = parts[part];
		return face?.draft ? [{ part, face }] : [];
	});
}
