import type { FactsOf } from '../record.ts';
import { at } from '../random.ts';

type Hours = NonNullable<FactsOf<'service'>['hours']>;

const weeks: readonly Hours[] = [
	[{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', to: '16:00' }],
	[
		{ days: ['MO', 'WE'], from: '10:00', to: '18:00' },
		{ days: ['FR'], from: '09:00', to: '13:00' }
	],
	[
		{ days: ['TU', 'TH'], from: '09:00', to: '12:00' },
		{ days: ['TU', 'TH'], from: '14:00', to: '19:00' }
	],
	[
		{ days: ['MO', 'TU', 'TH'], from: '08:30', to: '15:30' },
		{ days: ['SA'], from: '10:00', to: '14:00' }
	],
	[{ days: ['WE', 'TH', 'FR', 'SA', 'SU'], from: '16:00', to: '22:00' }]
];

/** When a service can be reached. */
export function hoursOf(index: number): Hours {
	return at(weeks, index);
}
