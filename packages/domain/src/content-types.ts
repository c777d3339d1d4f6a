import { demand } from './types/demand.ts';
import { goal } from './types/goal.ts';
import { member } from './types/member.ts';
import { network } from './types/network.ts';

/** Every content type, in the order in which menus name them. */
export const contentTypes = { network, demand, goal, member } as const;

export type ContentTypes = typeof contentTypes;
export type TypeName = keyof ContentTypes;

/** The names of all content types. */
export const typeNames = Object.keys(contentTypes) as readonly TypeName[];

/** Whether a text names a content type. */
export function isTypeName(name: string): name is TypeName {
	return Object.hasOwn(contentTypes, name);
}
