/** What is cited, and how. */
export interface Cited {
	title: string;
	message: string;
	author: string;
	/** Number of the release. */
	number: number;
	day: string;
	/** Where the data is explained. */
	page: string;
	/** Where the licence is told. */
	licence: string;
}

/** How to cite the data: Citation File Format 1.2.0. */
export function citationFile({ title, message, author, number, day, page, licence }: Cited): string {
	return [
		'cff-version: 1.2.0',
		`message: ${quoted(message)}`,
		'type: dataset',
		`title: ${quoted(title)}`,
		'authors:',
		`  - name: ${quoted(author)}`,
		`version: ${quoted(String(number))}`,
		`date-released: ${quoted(day)}`,
		`url: ${quoted(page)}`,
		`license-url: ${quoted(licence)}`,
		''
	].join('\n');
}

/** JSON's spelling of a text is one of YAML's too. */
function quoted(text: string): string {
	return JSON.stringify(text);
}
