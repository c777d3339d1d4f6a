import type { AnyValues } from '@kok/domain/content-type';
import type { OpenedPart } from './opened-record.ts';

/** What is read in a part: the draft where there is one and the reader sees it. */
export function valuesIn(part: OpenedPart | undefined): AnyValues {
	return part?.draft?.values ?? part?.published?.values ?? {};
}
