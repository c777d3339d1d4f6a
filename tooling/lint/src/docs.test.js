import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, writtenFiles } from './files.js';

const inBackticks = /`((?:apps|packages|tooling|docs|\.ci)\/[^\s`<>…]*)`/g;
const linked = /\]\((?!\w+:|#|\/)([^)#\s]+)/g;

test.for(writtenFiles('**/*.md'))('what %s names is there', (document) => {
	const text = readFileSync(path.join(root, document), 'utf8');
	const named = [...text.matchAll(inBackticks)].map(([, name]) => name);
	const links = [...text.matchAll(linked)].map(([, target]) => path.join(path.dirname(document), target));
	expect([...named, ...links].filter((name) => !exists(name))).toEqual([]);
});

/** A name may hold stars and braces. */
function exists(name) {
	return existsSync(path.join(root, name)) || (/[*{]/.test(name) && globSync(name, { cwd: root }).length > 0);
}
