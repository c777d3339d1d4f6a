import { contentTypes } from '@kok/domain/content-types';
import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const [{ linesOf, writeInFull, writeSetting }, { stepsOf }, { settingWordsIn }] = await Promise.all([
	import('./lines.ts'),
	import('./steps.ts'),
	import('./setting-words.ts')
]);

const settings = Object.entries(contentTypes.network.facts).flatMap(([name, { setting, kind }]) =>
	setting && kind !== 'sources' ? [name] : []
);
const first = { seq: 1, at: '2026-01-01T00:00:00Z', actor: 'ana', values: { oldAfterDays: 3 }, emptied: [] };
const later = { seq: 7, at: '2026-02-01T00:00:00Z', actor: 'ben', values: {}, emptied: ['oldAfterDays'] };

function linesWith(changes: readonly object[], draft?: object) {
	const network = { id: 'n', settings, isWhole: true, changes } as unknown as Parameters<typeof linesOf>[0];
	return [...linesOf(network, draft as Parameters<typeof linesOf>[1]).values()].flat();
}

test('every setting among the facts of a network stands on the page, and says in both languages what it does', () => {
	expect(
		linesWith([first])
			.map(({ name }) => name)
			.toSorted()
	).toEqual(settings.toSorted());
	for (const { does } of [settingWordsIn.de, settingWordsIn.en])
		expect(Object.keys(does).toSorted()).toEqual(settings.toSorted());
});

test('a setting tells each value with who set it, also that it has none any more', () => {
	const line = linesWith([later, first]).find(({ name }) => name === 'oldAfterDays');
	if (!line) throw new Error('oldAfterDays stands nowhere');
	expect(stepsOf(line.values, (value) => (value === undefined ? '' : JSON.stringify(value)))).toEqual([
		{ seq: 7, at: later.at, actor: 'ben', before: '3', after: '' },
		{ seq: 1, at: first.at, actor: 'ana', before: undefined, after: '3' }
	]);
	expect(linesWith([later, first]).find(({ name }) => name === 'timeZone')?.values).toEqual([]);
});

test('a draft is told where it says otherwise', () => {
	const drafted = linesWith([first], { oldAfterDays: 3, timeZone: 'Europe/Wien' }).filter((line) => line.drafted);
	expect(drafted.map(({ name, drafted: said }) => [name, said?.value])).toEqual([['timeZone', 'Europe/Wien']]);
});

test('areas are read by their names, and compared with their place on the map', () => {
	const [line] = linesWith([first]).filter(({ name }) => name === 'areas');
	if (!line) throw new Error('areas stand nowhere');
	const items = { idsOf: () => undefined, wordsOf: (_: string, id: string) => ({ A: 'Au', B: 'Berg' })[id] };
	const naming = { records: new Map<string, never>(), areas: new Map<string, string>(), items };
	const value = [{ id: 'A', column: 1, row: 2 }, { id: 'B' }];
	expect(writeSetting(line, value, naming)).toBe('Au, Berg');
	expect(writeInFull(line, value, naming).split('\n')).toEqual([
		expect.stringMatching(/^Au: .*1, .*2$/) as unknown,
		'Berg'
	]);
});
