import type { Entry } from '../history.ts';
import { figures, outcomes, pages, terms } from './austrian/about.ts';
import { demands, goals } from './austrian/demands.ts';
import { demandActLinks, legalActs, provisions } from './austrian/law.ts';
import { members, memberships } from './austrian/members.ts';
import { network } from './austrian/network.ts';
import { agreements, assessments, bodies, introductions, representations, statements } from './austrian/politics.ts';
import { services } from './austrian/services.ts';

/**
 * A second network, in the invented country of Bergland: small, with a record of every type, and in everything but the
 * rules unlike the first.
 */
export const austrian: readonly Entry[] = [
	network,
	...goals,
	...bodies,
	...demands,
	...members,
	...memberships,
	...services,
	...representations,
	...legalActs,
	...provisions,
	...statements,
	...agreements,
	...introductions,
	...demandActLinks,
	...assessments,
	...figures,
	...outcomes,
	...pages,
	...terms
];
