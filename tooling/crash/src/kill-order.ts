import * as z from 'zod';
import { type Point, isPoint } from './points.ts';

/** Where a server ends itself: at the n-th time that it comes to a point. */
export const KillOrder = z.strictObject({
	point: z.custom<Point>((name) => typeof name === 'string' && isPoint(name)),
	hit: z.int().min(1)
});
export type KillOrder = z.infer<typeof KillOrder>;
