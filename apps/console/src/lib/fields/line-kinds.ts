import type { Kind } from '@kok/domain/fields/field';

/** The kinds whose value is typed into one input; the others are groups of inputs. */
export const lineKinds = [
	'line',
	'text',
	'link',
	'phone',
	'email',
	'count',
	'number',
	'day',
	'date',
	'time-zone'
] as const satisfies readonly Kind[];
export type LineKind = (typeof lineKinds)[number];
