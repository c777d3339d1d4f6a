import type { KillOrder } from './kill-order.ts';
import { type Point, kindOf, points } from './points.ts';
import type { Random } from './random.ts';

/** How the server of a round dies. */
export type Death =
	/** By its own hand at a point, under load or while it makes good for the death before. */
	| { by: 'point'; order: KillOrder; while: 'working' | 'starting' }
	/** From outside, so long after it was started or began to work. */
	| { by: 'chance'; afterMilliseconds: number; while: 'working' | 'starting' };

const randomShare = 0.4;

/** Deaths for so many rounds: the named points in turn, and between them any moment. */
export function planDeaths(rounds: number, random: Random): Death[] {
	const byChance = Math.ceil(rounds * randomShare);
	const named = Array.from({ length: rounds - byChance }, (_, turn) => atPoint(turn, random));
	const others = Array.from({ length: byChance }, (_, turn) => atAnyMoment(turn, random));
	const all = [
		...named.map((death, index) => ({ death, at: (index + 0.5) / named.length })),
		...others.map((death, index) => ({ death, at: (index + 0.5) / byChance }))
	];
	return all.sort((one, other) => one.at - other.at).map(({ death }) => death);
}

function atPoint(turn: number, random: Random): Death {
	const point = points[turn % points.length] ?? 'save-begun';
	if (kindOf(point) === 'saving')
		return { by: 'point', order: { point, hit: random.between(1, 60) }, while: 'working' };
	const isWhileStarting = Math.floor(turn / points.length) % 3 === 2 && isPassedAtStart(point);
	if (isWhileStarting) return { by: 'point', order: { point, hit: 1 }, while: 'starting' };
	return { by: 'point', order: { point, hit: random.between(1, 4) }, while: 'working' };
}

/** Every start passes all of publishing but the seal, which only news need. */
function isPassedAtStart(point: Point): boolean {
	return point !== 'sealed';
}

function atAnyMoment(turn: number, random: Random): Death {
	if (turn % 5 === 4) return { by: 'chance', afterMilliseconds: random.between(300, 1_200), while: 'starting' };
	return { by: 'chance', afterMilliseconds: random.between(10, 500), while: 'working' };
}
