import type { CslItem } from './csl.ts';

/** Signs that mean something to BibTeX or TeX, as text. Others, such as umlauts, are read as UTF-8. */
const escapes: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** The same work as BibTeX. Two braces keep the name of an organisation whole, and the letters of a title as they are. */
export function spellBibtex(item: CslItem): string {
	const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
	const fields = {
		author: item.author.map(({ literal }) => `{${escaped(literal)}}`).join(' and '),
		title: `{${escaped(item.title)}}`,
		year: year?.toString(),
		month: month?.toString(),
		day: day?.toString(),
		publisher: item.publisher && escaped(item.publisher),
		howpublished: item['container-title'] && escaped(item['container-title']),
		type: item.genre && escaped(item.genre),
		number: item.number && escaped(item.number),
		note: noteOf(item),
		language: item.language,
		url: item.URL
	};
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined || value === '' ? [] : `  ${name} = {${value}}`
	);
	return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function noteOf({ note, version, 'original-title': original }: CslItem): string | undefined {
	const said = [version, original, note].filter((part) => part !== undefined);
	return said.length === 0 ? undefined : escaped(said.join('. '));
}

function escaped(text: string): string {
	return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? sign);
}
