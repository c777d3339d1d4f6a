import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, writtenFiles } from './files.js';
import { namesOfNetworks } from './rules/knows-no-network.js';

const text = /\.(ts|js|svelte|json|ya?ml|md|css|html|svg|txt|sh|toml)$|(^|\/)[^.]+$/;
const contents = writtenFiles('{*,.*,.ci/**,{apps,packages,tooling,docs}/**}')
	.filter((file) => text.test(file))
	.map((file) => ({ file, lines: linesOf(file) }));

describe('no file', () => {
	test('names a folder of the machine it was written on', () => {
		expect(linesWith(/(?<![\w.:)}~-])\/(home|Users|root|work)\/\w/)).toEqual([]);
	});

	test('names a registry: each machine has its own', () => {
		expect(linesWith(/\btarball: http|\bregistry\.[a-z-]+\.[a-z]|\/\/[\w.-]*(artifactory|nexus|verdaccio)/)).toEqual(
			[]
		);
	});

	test('computes a value in markup that does not follow what it comes from: `{const}` is reckoned once, unless it is derived', () => {
		expect(linesWith(/\{const [^=]+= (?!\$derived)/, ({ file }) => file.endsWith('.svelte'))).toEqual([]);
	});

	test('puts work off without the number of an issue', () => {
		const off = /\b(TO-?DO|FIX-?ME|X{3})\b(?!.*#\d)/;
		expect(linesWith(off, ({ file }) => !file.endsWith('.md'))).toEqual([]);
	});

	test('but the content of one network names it: not the pages, nor the invented networks, nor any test beside the content', () => {
		const ofOneNetwork = /^packages\/content\/src\/(kok\b|.*\.test\.ts)|^tooling\/lint\//;
		const isOfAnyNetwork = ({ file }) =>
			/^(apps|packages|tooling)\/.*\.(ts|js|svelte|css|html|json|svg)$/.test(file) && !ofOneNetwork.test(file);
		const named = contents.filter(isOfAnyNetwork).flatMap(({ file, lines }) => {
			return namesOfNetworks(lines.join('\n')).map(({ name }) => `${file}: ${name}`);
		});
		expect(named).toEqual([]);
	});
});

test('every package, and every README that names one, bears the version of the newest part of the changelog', () => {
	const [newest] = versionsIn({ file: 'CHANGELOG.md', lines: linesOf('CHANGELOG.md') }, /^## ([\d.]+)/gm);
	const borne = contents.flatMap((content) =>
		content.file.endsWith('package.json')
			? versionsIn(content, /^\t"version": "([\d.]+)",$/gm)
			: versionsIn(content, /kok-\w+-([\d.]+)\.tgz/g)
	);
	expect(borne.length).toBeGreaterThan(0);
	expect(borne.filter(({ version }) => version !== newest.version)).toEqual([]);
});

function versionsIn({ file, lines }, pattern) {
	return [...lines.join('\n').matchAll(pattern)].map(([, version]) => ({ file, version }));
}

function linesOf(file) {
	try {
		return readFileSync(path.join(root, file), 'utf8').split('\n');
	} catch (error) {
		if (error.code === 'EISDIR') return [];
		throw error;
	}
}

function linesWith(pattern, isMeant = () => true) {
	return contents.filter(isMeant).flatMap(({ file, lines }) => {
		return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []));
	});
}
