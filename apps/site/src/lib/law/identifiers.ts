import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';

type Identifier = PublicRecord<'legal_act'>['facts']['values']['identifiers'][number];

/** The official identifiers of one scheme, each with the place where it leads. */
export interface IdentifierRow {
	scheme: Identifier['scheme'];
	values: { text: string; url: string | undefined }[];
}

/** Identifiers by scheme, in the order given. */
export function identifierRows(identifiers: readonly Identifier[], locale: Locale): IdentifierRow[] {
	const schemes = [...new Set(identifiers.map(({ scheme }) => scheme))];
	return schemes.map((scheme) => ({
		scheme,
		values: identifiers
			.filter((identifier) => identifier.scheme === scheme)
			.map((identifier) => ({ text: identifier.value, url: identifier.url ?? derivedUrl(identifier, locale) }))
	}));
}

/** Where an act stands officially: as entered, else where one of its identifiers leads. */
export function officialTextOf({ facts }: PublicRecord<'legal_act'>, locale: Locale): string | undefined {
	const { text, identifiers } = facts.values;
	const addresses = identifierRows(identifiers, locale).flatMap(({ values }) => values.flatMap(({ url }) => url ?? []));
	return text ?? addresses[0];
}

/** Where the scheme itself says how an address is made of an identifier. */
function derivedUrl({ scheme, value }: Identifier, locale: Locale): string | undefined {
	if (scheme === 'celex' && /^[\dA-Z()-]+$/.test(value)) {
		return `https://eur-lex.europa.eu/legal-content/${locale.toUpperCase()}/TXT/?uri=CELEX:${value}`;
	}
	if (scheme === 'cets' && /^\d+$/.test(value)) {
		return `https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=${value}`;
	}
	return scheme === 'eli' && value.startsWith('https://') ? value : undefined;
}
