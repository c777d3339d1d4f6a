/** A section as an official text has it, its paragraphs apart by an empty line. */
interface WrittenSection {
	name: string;
	text: string;
	/** Elements after the text, as they stand in the file. */
	more?: string;
}

/** Official XML of a law that is made up for a test, in the form of gesetze-im-internet.de. */
export function officialXml({
	abbreviation,
	textOn,
	sections,
	asAmended = 'zuletzt geändert durch Art. 1 G v. 1.2.2026'
}: {
	abbreviation: string;
	textOn: string;
	sections: readonly WrittenSection[];
	asAmended?: string;
}): string {
	const head = `<jurabk>${abbreviation}</jurabk><langue>Gesetz</langue><standangabe checked="ja"><standtyp>Stand</standtyp><standkommentar>${escaped(asAmended)}</standkommentar></standangabe>`;
	const norms = sections.map(({ name, text, more = '' }) => {
		const paragraphs = text.split('\n\n').map((paragraph) => `<P>${escaped(paragraph)}</P>`);
		return `<norm><metadaten><jurabk>${abbreviation}</jurabk><enbez>${name}</enbez></metadaten><textdaten><text format="XML"><Content>${paragraphs.join('')}${more}</Content></text></textdaten></norm>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8" ?>',
		'<!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">',
		`<dokumente builddate="${textOn.replaceAll('-', '')}215507" doknr="X"><norm><metadaten>${head}</metadaten></norm>${norms.join('')}</dokumente>`
	].join('\n');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<BR/>');
}
