import type { Area } from './areas.ts';

/** What a map needs to know of an area. */
export type PlacedArea = Pick<Area, 'code' | 'name' | 'count' | 'place'>;

/** An area as a tile, counted from the upper left corner of the map. */
type Tile = Pick<Area, 'code' | 'name' | 'count'> & { x: number; y: number };

export interface AreaMap<Each extends PlacedArea = Area> {
	tiles: Tile[];
	columns: number;
	rows: number;
	/** Areas that have no place on the map, or one that is taken. */
	beside: Each[];
}

/** The areas as tiles, row by row, the way a map is read. */
export function layOutAreas<Each extends PlacedArea>(areas: readonly Each[]): AreaMap<Each> {
	const taken = new Map<string, Each>();
	for (const area of areas) {
		const key = area.place && `${area.place.column},${area.place.row}`;
		if (key !== undefined && !taken.has(key)) taken.set(key, area);
	}
	const placed = [...taken.values()].flatMap((area) => (area.place ? [{ ...area, ...area.place }] : []));
	const columns = placed.map(({ column }) => column);
	const rows = placed.map(({ row }) => row);
	const [left, top] = [Math.min(...columns), Math.min(...rows)];
	return {
		tiles: placed
			.toSorted((a, b) => a.row - b.row || a.column - b.column)
			.map(({ code, name, count, column, row }) => ({ code, name, count, x: column - left, y: row - top })),
		columns: placed.length > 0 ? Math.max(...columns) - left + 1 : 0,
		rows: placed.length > 0 ? Math.max(...rows) - top + 1 : 0,
		beside: areas.filter((area) => ![...taken.values()].includes(area))
	};
}
