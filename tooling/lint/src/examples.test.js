import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { examplesRoot } from './place.js';
import { plugin } from './plugin.js';

const eslint = new ESLint({
	cwd: examplesRoot,
	overrideConfigFile: path.resolve(examplesRoot, '../../../eslint.config.js')
});
const results = await eslint.lintFiles('.');

describe('an example', () => {
	test.for(results.map((result) => [path.relative(examplesRoot, result.filePath), result]))(
		'is refused where it says so, and nowhere else: %s',
		([, { filePath, messages }]) => {
			const refused = messages.map(({ line, ruleId }) => `${line} ${ruleId}`).sort();
			expect(refused).toEqual(refusedBy(readFileSync(filePath, 'utf8')).sort());
		}
	);
});

test('every rule of the house has an example that it refuses', () => {
	const refusing = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
	expect(Object.keys(plugin.rules).filter((rule) => !refusing.has(`kok/${rule}`))).toEqual([]);
});

/** `refused: a-rule, another` speaks of its own line, `refused below:` of the next. */
function refusedBy(text) {
	return text.split('\n').flatMap((line, index) => {
		const [, below, rules] = /refused( below)?: (.+?)(?: -->)?$/.exec(line) ?? [];
		return rules ? rules.split(', ').map((rule) => `${index + (below ? 2 : 1)} ${rule}`) : [];
	});
}
