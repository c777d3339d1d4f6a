import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { PlacedArea } from './area-map.ts';

/** An area of the map beside a member: the one with its seat counts one. */
export type MarkedArea = PlacedArea;

/** The areas of the network, one of them marked; none where the map does not know that one, or knows no other. */
export function areasAround(content: Content, code: string | undefined): MarkedArea[] {
	const areas = networkOf(content).facts.values.areas.flatMap(({ id, column, row }): MarkedArea[] =>
		column === undefined || row === undefined
			? []
			: [{ code: id, name: id, count: id === code ? 1 : 0, place: { column, row } }]
	);
	return areas.length > 1 && areas.some(({ count }) => count === 1) ? areas : [];
}
