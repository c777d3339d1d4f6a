/** After these and a full stop a sentence goes on. */
const abbreviations =
	'Abs|Art|Nr|Bd|S|vgl|bzw|ca|Dr|Prof|Mr|Ms|No|no|Sec|sec|para|art|arts|subs|V|B|z|d|h|u|a|e|i|v|Ausg|Aufl|Jan|Feb|Aug|Sept|Okt|Nov|Dez|St';
const end = new RegExp(
	`(?<=(?<!\\b(?:${abbreviations}))(?<!\\b\\d{1,2})[.!?…]["“”»’]?)\\s+(?=[\\p{Lu}\\p{N}„“»"§*])|\\n+`,
	'u'
);

/** The sentences of a text, without the marks that Markdown sets. */
export function sentencesOf(text: string): string[] {
	return plainOf(text)
		.split(end)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** What is read of Markdown: the words of a link, a list without its dashes, emphasis without its stars. */
function plainOf(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^[ \t]*(?:[-+*>]|\d{1,3}[.)])[ \t]+/gm, '')
		.replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replaceAll(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
		.replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
}
