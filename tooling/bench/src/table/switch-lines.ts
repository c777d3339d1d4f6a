import { measureSwitches } from '../switching.ts';
import type { Line } from './line.ts';

/** The site's memory while one release of a large network follows another. */
export async function measureSwitchLines(): Promise<Line[]> {
	const { largestMemory } = await measureSwitches({ members: 4_300, switches: 20, marked: 'demands' });
	return [
		{
			name: 'site through 20 switches at 4,300',
			unit: 'MB',
			now: largestMemory,
			goal: { most: 350 },
			cause: 'two editions that live at once'
		}
	];
}
