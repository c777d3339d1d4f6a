import type { History } from '../history.ts';
import { generateNetwork } from './generate.ts';

/** The invented network to try things out with. */
export const demo: History = generateNetwork({ seed: 1987, members: 43, until: '2026-11-24T09:00:00.000Z' });
