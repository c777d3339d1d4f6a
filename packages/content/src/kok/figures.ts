import { dataTool } from './figures/data-tool.ts';
import type { Figure } from './figures/made.ts';
import { otherFigures } from './figures/others.ts';
import { policeFigures } from './figures/police.ts';

/** What the network counts, what the police count, and what others count, for comparison. */
export const figures: readonly Figure[] = [...dataTool, ...policeFigures, ...otherFigures];
