import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeOf } from '../place.js';

/** Who may import whom. What is not named here may import nothing of ours; tooling may import anything. */
const mayImport = {
	'packages/domain': [],
	'packages/release': ['domain'],
	'packages/slugs': ['domain'],
	'packages/content': ['domain', 'slugs'],
	'packages/search': ['domain'],
	'packages/pictures': ['domain'],
	'packages/serving': [],
	'packages/open-data': ['domain', 'release'],
	'packages/ui': ['domain'],
	'packages/contract': [],
	'apps/api': ['domain', 'release', 'content', 'contract', 'pictures', 'search', 'serving', 'slugs'],
	'apps/site': ['domain', 'release', 'search', 'open-data', 'serving', 'ui'],
	'apps/console': ['domain', 'ui', 'contract']
};

/** @type {import('eslint').Rule.RuleModule} */
export const imports = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'Who may import whom.' },
		messages: {
			outside: 'This path leaves {{home}}. Import the other package by its name, `@kok/...`.',
			layer:
				'{{home}} may import {{allowed}}, not @kok/{{name}}. Take what you need as an argument, or move it to a package both may import.',
			undeclared: 'A test may import what stands in its package.json. Add @kok/{{name}} to its devDependencies.',
			domain: 'The domain imports zod and nothing else. Take {{source}} as an argument: a value or a function.'
		}
	},
	create(context) {
		const place = placeOf(context.filename);
		if (!place.home) return {};

		function check(node) {
			if (typeof node?.value !== 'string') return;
			const fault = faultOf(node.value, { ...place, file: context.filename });
			if (fault) context.report({ node, ...fault });
		}
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			TSImportType: (node) => check(node.source)
		};
	}
};

function faultOf(source, { home, folder, file, isTest }) {
	if (source.startsWith('.')) return leaves(folder, path.resolve(file, '..', source)) && fault('outside', { home });

	const [, name] = /^@kok\/([^/]+)/.exec(source) ?? [];
	if (name === undefined) return isForeignToDomain(source, { home, isTest }) && fault('domain', { source });

	if (home.startsWith('tooling/') || home.endsWith(`/${name}`)) return undefined;
	if (isTest) return isDeclared(name, folder) ? undefined : fault('undeclared', { name });
	const allowed = mayImport[home] ?? [];
	return allowed.includes(name) ? undefined : fault('layer', { home, name, allowed: inWords(allowed) });
}

function fault(messageId, data) {
	return { messageId, data };
}

function leaves(folder, target) {
	return path.relative(folder, target).startsWith('..');
}

function isForeignToDomain(source, { home, isTest }) {
	return home === 'packages/domain' && !isTest && !/^zod(\/|$)/.test(source);
}

function isDeclared(name, folder) {
	const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	return `@kok/${name}` in { ...dependencies, ...devDependencies };
}

function inWords(names) {
	return names.length > 0 ? names.map((name) => `@kok/${name}`).join(', ') : 'nothing of ours';
}
