import path from 'node:path';
import { placeOf } from '../place.js';

const vague = /(^|[-.+])(utils?|helpers?|common|managers?|misc)($|[-.])/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileName = {
	meta: {
		type: 'suggestion',
		schema: [],
		docs: { description: 'A file is named after its one idea, in the words the network uses.' },
		messages: {
			vague:
				'"{{word}}" says nothing about what is inside. Name it after its one idea, or move each part to the file that owns it.',
			barrel: 'No index files: import from the file that holds the thing.',
			kebab: 'Files are named in kebab-case.',
			pascal: 'Components are named in PascalCase.'
		}
	},
	create(context) {
		const fault = faultOf(context.filename);
		return { Program: (node) => fault && context.report({ node, loc: { line: 1, column: 0 }, ...fault }) };
	}
};

function faultOf(file) {
	const parts = path.relative(placeOf(file).folder, file).split(path.sep);
	const name = parts.pop();
	const word = [...parts, name].find((part) => vague.test(part.toLowerCase()));
	if (word) return { messageId: 'vague', data: { word } };
	if (name.startsWith('index.')) return { messageId: 'barrel' };
	if (name.startsWith('+')) return undefined;
	if (name.endsWith('.svelte')) return /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name) ? undefined : { messageId: 'pascal' };
	return /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) ? undefined : { messageId: 'kebab' };
}
