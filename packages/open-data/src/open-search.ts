/** A search, as a browser or another program is told of it. */
export interface Search {
	origin: string;
	/** Where the description itself stands, below the origin. */
	self: string;
	/** Where its results stand: what is searched for follows. */
	results: string;
	icon: { address: string; type: string };
	language: string;
	shortName: string;
	longName: string;
	description: string;
	/** Something that is found. */
	example?: string | undefined;
}

export const openSearchType = 'application/opensearchdescription+xml';

/** What the specification allows, in characters. */
const longest = { shortName: 16, longName: 48, description: 1_024 } as const;

/** A description of a search (OpenSearch 1.1), by which browsers offer it as one of theirs. */
export function openSearchOf({ origin, self, results, icon, language, example, ...names }: Search): string {
	const { shortName, longName, description } = names;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escaped(shortened(shortName))}</ShortName>`,
		...(longName.length > longest.longName ? [] : [`<LongName>${escaped(longName)}</LongName>`]),
		`<Description>${escaped(description.slice(0, longest.description))}</Description>`,
		`<Url type="text/html" template="${escaped(`${origin}${results}{searchTerms}`)}"/>`,
		`<Url rel="self" type="${openSearchType}" template="${escaped(origin + self)}"/>`,
		`<Image type="${icon.type}">${escaped(origin + icon.address)}</Image>`,
		...(example === undefined ? [] : [`<Query role="example" searchTerms="${escaped(example)}"/>`]),
		`<Language>${language}</Language>`,
		'<OutputEncoding>UTF-8</OutputEncoding>',
		'<InputEncoding>UTF-8</InputEncoding>',
		'</OpenSearchDescription>\n'
	].join('\n');
}

/** As many whole words as there is room for, or the beginning of the first. */
function shortened(name: string): string {
	if (name.length <= longest.shortName) return name;
	const end = name.lastIndexOf(' ', longest.shortName);
	return name.slice(0, end > 0 ? end : longest.shortName);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
