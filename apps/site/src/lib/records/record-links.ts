import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from './find-record.ts';
import { type RecordLink, linkTo } from './record-link.ts';

/** The records that a field names, of one type with pages, as links in the order given. */
export function linksTo(
	content: Content,
	ids: readonly string[] | string | undefined,
	{ type, locale }: { type: TypeName; locale: Locale }
): RecordLink[] {
	return [ids ?? []].flat().flatMap((id) => {
		const record = findById(content, { type, id });
		return record ? [linkTo(type, record, locale)] : [];
	});
}
