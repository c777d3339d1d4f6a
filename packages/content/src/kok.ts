import type { Entry } from './history.ts';
import { demands } from './kok/demands.ts';
import { figures } from './kok/figures.ts';
import { goals } from './kok/goals.ts';
import { members } from './kok/members.ts';
import { network } from './kok/network.ts';
import { openIssues } from './kok/open-issues.ts';
import { pages } from './kok/pages.ts';
import { services } from './kok/services.ts';
import { terms } from './kok/terms.ts';

/** KOK's first content: what its own documents say in public, in German and English. */
export const kok: readonly Entry[] = [
	network,
	...goals,
	...demands,
	...members,
	...services,
	...openIssues,
	...figures,
	...pages,
	...terms
];
