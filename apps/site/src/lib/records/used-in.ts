import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { typesWithPages } from '../addresses/address.ts';
import { type RecordLink, linkTo } from './record-link.ts';
import { recordsNaming } from './references.ts';
import { labelIn } from '../words/label.ts';

/** Pages of one type that name a record. */
export interface UsedIn {
	type: TypeName;
	label: string;
	links: RecordLink[];
}

/** The pages that name a record, by type, but for types that its own page shows at length. */
export function usedIn(
	content: Content,
	{ id, locale, except = [] }: { id: string; locale: Locale; except?: readonly TypeName[] }
): UsedIn[] {
	return typesWithPages
		.filter((type) => !except.includes(type))
		.flatMap((type) => {
			const links = recordsNaming(content, { type, id }).map((record) => linkTo(type, record, locale));
			return links.length > 0 ? [{ type, label: labelIn(typeNamed(type).plural, locale), links }] : [];
		});
}
