import type { Entry } from './history.ts';
import { agreements } from './kok/agreements.ts';
import { assessments } from './kok/assessments.ts';
import { withOtherWords } from './kok/also-known-as.ts';
import { bodies } from './kok/bodies.ts';
import { demandActLinks } from './kok/demand-act-links.ts';
import { demands } from './kok/demands.ts';
import { figures } from './kok/figures.ts';
import { goals } from './kok/goals.ts';
import { introductions } from './kok/introductions.ts';
import { legalActs } from './kok/legal-acts.ts';
import { members } from './kok/members.ts';
import { milestones } from './kok/milestones.ts';
import { network } from './kok/network.ts';
import { openIssues } from './kok/open-issues.ts';
import { pages } from './kok/pages.ts';
import { provisions } from './kok/provisions.ts';
import { reactions } from './kok/reactions.ts';
import { representations } from './kok/representations.ts';
import { services } from './kok/services.ts';
import { statements } from './kok/statements.ts';
import { terms } from './kok/terms.ts';
import { termsOfWork } from './kok/terms-of-work.ts';

const entries: readonly Entry[] = [
	...goals,
	...bodies,
	...demands,
	...members,
	...representations,
	...legalActs,
	...provisions,
	...demandActLinks,
	...statements,
	...introductions,
	...reactions,
	...assessments,
	...milestones,
	...agreements,
	...services,
	...openIssues,
	...figures,
	...pages,
	...terms,
	...termsOfWork,
	// It comes last, for its easy text names the records that it retells.
	network
];

/** KOK's first content: what its own documents say in public, in German and English, and the words by which it is found too. */
export const kok: readonly Entry[] = entries.map(withOtherWords);
