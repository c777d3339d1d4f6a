import type { SavePoint } from '@kok/api/src/commands/tools.ts';
import type { PublishPoint } from '@kok/api/src/publishing/reconcile.ts';

export type Point = SavePoint | PublishPoint;

/** Every point; one that the API gains is missing here and does not compile. */
const kinds = {
	'save-begun': 'saving',
	'save-written': 'saving',
	'save-committed': 'saving',
	compiled: 'publishing',
	sealed: 'publishing',
	'content-written': 'publishing',
	'media-written': 'publishing',
	'before-switch': 'publishing',
	'after-switch': 'publishing',
	pruned: 'publishing'
} as const satisfies Record<Point, 'saving' | 'publishing'>;

export const points: readonly Point[] = Object.keys(kinds).filter(isPoint);

export function isPoint(name: string): name is Point {
	return Object.hasOwn(kinds, name);
}

export function kindOf(point: Point): 'saving' | 'publishing' {
	return kinds[point];
}
