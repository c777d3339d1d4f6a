import { onElections } from './statements/on-elections.ts';
import { onLaws } from './statements/on-laws.ts';
import { publications } from './statements/publications.ts';
import type { Statement } from './statements/said.ts';
import { toMonitors } from './statements/to-monitors.ts';
import { toThePublic } from './statements/to-the-public.ts';

export const statements: readonly Statement[] = [
	...onLaws,
	...toMonitors,
	...onElections,
	...toThePublic,
	...publications
];
