import type { ContentType } from './content-type.ts';
import { agreement } from './types/agreement.ts';
import { assessment } from './types/assessment.ts';
import { body } from './types/body.ts';
import { demandActLink } from './types/demand-act-link.ts';
import { demand } from './types/demand.ts';
import { figure } from './types/figure.ts';
import { goal } from './types/goal.ts';
import { introduction } from './types/introduction.ts';
import { legalAct } from './types/legal-act.ts';
import { member } from './types/member.ts';
import { membership } from './types/membership.ts';
import { milestone } from './types/milestone.ts';
import { network } from './types/network.ts';
import { openIssue } from './types/open-issue.ts';
import { page } from './types/page.ts';
import { provision } from './types/provision.ts';
import { reaction } from './types/reaction.ts';
import { representation } from './types/representation.ts';
import { service } from './types/service.ts';
import { statement } from './types/statement.ts';
import { term } from './types/term.ts';

/** Every content type, in the order in which menus name them. */
export const contentTypes = {
	network,
	demand,
	goal,
	member,
	membership,
	service,
	body,
	representation,
	legal_act: legalAct,
	provision,
	demand_act_link: demandActLink,
	introduction,
	reaction,
	assessment,
	milestone,
	open_issue: openIssue,
	figure,
	statement,
	agreement,
	page,
	term
} as const;

export type ContentTypes = typeof contentTypes;
export type TypeName = keyof ContentTypes;

/** The names of all content types. */
export const typeNames = Object.keys(contentTypes) as readonly TypeName[];

/** Whether a text names a content type. */
export function isTypeName(name: string): name is TypeName {
	return Object.hasOwn(contentTypes, name);
}

/** The type of a name, as one of any type. */
export function typeNamed(name: TypeName): ContentType {
	return contentTypes[name];
}
