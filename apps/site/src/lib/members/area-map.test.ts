import { expect, test } from 'vitest';
import { layOutAreas } from './area-map.ts';

function area(code: string, place?: { column: number; row: number }) {
	return { code, name: `Gebiet ${code}`, count: 1, members: [], place };
}

test('areas are placed by their column and row, counted from the first that is used', () => {
	const map = layOutAreas([area('S', { column: 4, row: 3 }), area('N', { column: 3, row: 2 })]);
	expect(map.tiles.map(({ code, x, y }) => [code, x, y])).toEqual([
		['N', 0, 0],
		['S', 1, 1]
	]);
	expect([map.columns, map.rows, map.beside]).toEqual([2, 2, []]);
});

test('an area without a place, or with one that is taken, is listed beside the map', () => {
	const here = { column: 1, row: 1 };
	const map = layOutAreas([area('A', here), area('B', here), area('C')]);
	expect(map.tiles.map(({ code }) => code)).toEqual(['A']);
	expect(map.beside.map(({ code }) => code)).toEqual(['B', 'C']);
});

test('where no area has a place there is no map', () => {
	expect(layOutAreas([area('A')])).toMatchObject({ tiles: [], columns: 0, rows: 0 });
});
