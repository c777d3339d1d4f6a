import type { Entry } from './history.ts';
import { demands } from './kok/demands.ts';
import { goals } from './kok/goals.ts';
import { members } from './kok/members.ts';
import { network } from './kok/network.ts';

/** KOK's first content: what its own documents say in public, in German and English. */
export const kok: readonly Entry[] = [network, ...goals, ...demands, ...members];
