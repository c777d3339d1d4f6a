/** An element's start tag, as far as a crawl looks at it. */
export interface Tag {
	name: string;
	attributes: ReadonlyMap<string, string>;
}

const startTag = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The start tags of a document, in order. Whether the document is sound is for the validator to say. */
export function tagsOf(html: string): Tag[] {
	const visible = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(<script\b[^>]*>).*?<\/script>/gs, '$1');
	return [...visible.matchAll(startTag)].map(([, name = '', rest = '']) => ({
		name: name.toLowerCase(),
		attributes: new Map(
			[...rest.matchAll(attribute)].map(([, key = '', double, single, bare]) => [
				key.toLowerCase(),
				decoded(double ?? single ?? bare ?? '')
			])
		)
	}));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
	return text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return entities[name] ?? whole;
		return String.fromCodePoint(Number(name.replace(/^#/, '').replace(/^x/i, '0x')));
	});
}
