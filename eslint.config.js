import js from '@eslint/js';
import { defineConfig, globalIgnores, includeIgnoreFile } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { plugin as kok } from './tooling/lint/src/plugin.js';

const typescript = ['**/*.ts', '**/*.svelte'];
const tests = ['**/*.test.{ts,js}', '**/testing/**', 'tooling/journeys/**'];
/** Files whose default export a tool asks for. */
const configs = ['**/*.config.{ts,js}', 'tooling/journeys/src/stage.ts'];

const topLevelArrow = {
	selector:
		':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression.init',
	message: 'Declare it: `function name() {}`. Arrows are for callbacks and for short names inside a function.'
};
const houseSyntax = [
	topLevelArrow,
	{
		selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/], TSTypeAliasDeclaration[id.name=/^I[A-Z][a-z]/]',
		message: 'No `I` prefix: name the thing itself.'
	},
	{
		selector:
			'CallExpression[callee.object.name="z"][callee.property.name="url"]:not(:has(Property[key.name="protocol"]))',
		message: '`z.url()` accepts `javascript:`. Use `z.httpUrl()`, or name the protocol.'
	}
];
const numberSyntax = [
	{
		selector:
			'SvelteMustacheTag > MemberExpression[property.name="shown"], SvelteMustacheTag > ChainExpression > MemberExpression[property.name="shown"]',
		message: 'Write a telephone number by `PhoneNumber.svelte`: it reads from left to right wherever it stands.'
	}
];
const querySyntax = [
	{
		selector: 'CallExpression[callee.property.name="selectAll"]',
		message: 'Name the columns: a column added later must not travel along unseen.'
	},
	{
		selector: 'CallExpression[callee.property.name="offset"]',
		message: 'Page by key: an offset skips or repeats rows while others write.'
	}
];

export default defineConfig(
	includeIgnoreFile(`${import.meta.dirname}/.gitignore`),
	globalIgnores(['tooling/lint/examples/']),

	{
		name: 'everywhere',
		extends: [js.configs.recommended],
		plugins: { kok, 'import-x': importX },
		languageOptions: { globals: globals.node },
		linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
		settings: {
			'import-x/ignore': ['node_modules'],
			'import-x/extensions': ['.ts', '.js'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
			'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })]
		},
		rules: {
			eqeqeq: 'error',
			'func-style': ['error', 'declaration', { allowArrowFunctions: true, allowTypeAnnotation: true }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 3],
			'no-else-return': 'error',
			'no-restricted-syntax': ['error', ...houseSyntax],
			'object-shorthand': 'error',
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'import-x/no-default-export': 'error',
			'kok/file-name': 'error',
			'kok/imports': 'error',
			'kok/suppression-has-a-reason': 'error'
		}
	},
	{
		name: 'typescript',
		files: typescript,
		extends: [ts.configs.recommendedTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// What a library caught may be anything; it is passed on as it came.
			'@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/return-await': ['error', 'in-try-catch'],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false }
			]
		}
	},

	{ name: 'domain', files: ['packages/domain/src/**/*.ts'], ignores: tests, rules: { 'kok/pure-domain': 'error' } },
	{
		name: 'any network',
		files: ['packages/**', 'apps/**', 'tooling/bootstrap/**'],
		ignores: ['packages/content/**', ...tests],
		rules: { 'kok/knows-no-network': 'error' }
	},
	{
		name: 'database',
		files: ['apps/api/src/**/*.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...houseSyntax, ...querySyntax],
			'kok/inside-the-transaction': 'error',
			'kok/query-is-executed': 'error'
		}
	},

	{
		name: 'svelte',
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [svelte.configs.recommended],
		languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
		rules: {
			'no-restricted-syntax': ['error', ...houseSyntax, ...numberSyntax],
			'svelte/button-has-type': 'error',
			// Addresses come from a release, not from the names of routes.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		name: 'the telephone number itself',
		files: ['apps/site/src/lib/contact/PhoneNumber.svelte'],
		rules: { 'no-restricted-syntax': ['error', ...houseSyntax] }
	},
	{
		// svelte-check knows the types of markup; a second program for it makes linting three times as slow.
		name: 'markup',
		files: ['**/*.svelte'],
		extends: [ts.configs.disableTypeChecked],
		rules: { 'no-undef': 'off' }
	},

	{ name: 'tests', files: tests, rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
	{
		// A test compares whole answers, such as the body of a response, instead of parsing them.
		name: 'tests in typescript',
		files: ['**/*.test.ts', '**/testing/**/*.ts', 'tooling/journeys/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{ name: 'configuration', files: configs, rules: { 'import-x/no-default-export': 'off' } },
	{ name: 'configuration in typescript', files: ['**/*.config.ts'], extends: [ts.configs.disableTypeChecked] }
);
