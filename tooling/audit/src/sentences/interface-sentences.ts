import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** A sentence that the interface says to people: site, console, refusals and labels of the domain, mail. */
export interface InterfaceSentence {
	language: 'de' | 'en';
	/** What a variable stands for is written as "…". */
	text: string;
	/** A variable counts as one word. */
	words: number;
	/** How often a condition begins: wenn, falls, sofern, soweit; if, unless. */
	conditions: number;
	/** The file from the root of the project, and its line. */
	place: string;
}

const sources = [
	'apps/{site,console}/src/**/*.{ts,svelte}',
	'apps/api/src/mail/**/*.ts',
	'packages/{domain,open-data}/src/**/*.ts'
];
const conditionsOf = { de: /\b(?:wenn|falls|sofern|soweit)\b/giu, en: /\b(?:if|unless)\b/giu };
const variable = '…';

/** All sentences of the interface, the longest first. Records of a network are content and not among them. */
export async function interfaceSentences(root: string): Promise<InterfaceSentence[]> {
	const found: InterfaceSentence[] = [];
	for await (const path of glob(sources, { cwd: root, exclude: isLeftOut })) {
		found.push(...sentencesOf(path.split(sep).join('/'), await readFile(join(root, path), 'utf8')));
	}
	return found.sort((one, other) => other.words - one.words || one.place.localeCompare(other.place));
}

function isLeftOut(path: string): boolean {
	return /(?:\.test\.ts|\.d\.ts)$|[/\\](?:testing|node_modules)(?:[/\\]|$)/u.test(path);
}

/** The sentences of one file; of a Svelte file those of its scripts. */
export function sentencesOf(path: string, content: string): InterfaceSentence[] {
	const code = path.endsWith('.svelte') ? scriptsOf(content) : content;
	const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	const found: InterfaceSentence[] = [];
	const visit = (node: ts.Node, language: 'de' | 'en' | undefined): void => {
		const now = languageNamedBy(node) ?? language;
		const text = textOf(node);
		if (text !== undefined && now !== undefined) {
			const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			for (const sentence of split(text, now))
				found.push({ ...sentence, language: now, place: `${path}:${String(line)}` });
			return;
		}
		ts.forEachChild(node, (child) => {
			visit(child, now);
		});
	};
	visit(file, languageOfPath(path));
	return found;
}

/** Scripts stand where they stood, so that lines keep their numbers. */
function scriptsOf(content: string): string {
	const scripts = [...content.matchAll(/<script[^>]*>(.*?)<\/script>/gsu)];
	return scripts.map((script) => blank(content, script)).join('\n');
}

function blank(content: string, script: RegExpExecArray): string {
	const [whole, code = ''] = script;
	const before = content.slice(0, script.index + whole.indexOf(code));
	return before.replace(/[^\n]/gu, ' ') + code;
}

function languageOfPath(path: string): 'de' | 'en' | undefined {
	const found = /(?:^|\/)(de|en)(?:\.ts$|\/)/u.exec(path)?.[1];
	return found === 'de' || found === 'en' ? found : undefined;
}

/** `{ de: …, en: … }` and `const de = …` name the language of what is in them. */
function languageNamedBy(node: ts.Node): 'de' | 'en' | undefined {
	if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return undefined;
	const name = node.name.getText();
	return name === 'de' || name === 'en' ? name : undefined;
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
		return ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent) ? undefined : node.text;
	}
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.head.text + node.templateSpans.map(({ literal }) => variable + literal.text).join('');
}

type Told = Pick<InterfaceSentence, 'text' | 'words' | 'conditions'>;

function split(text: string, language: 'de' | 'en'): Told[] {
	const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
	return [...segments].map(({ segment }) => told(segment.trim(), language)).filter(({ words }) => words > 1);
}

function told(text: string, language: 'de' | 'en'): Told {
	const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
	return { text, words, conditions: text.match(conditionsOf[language])?.length ?? 0 };
}
