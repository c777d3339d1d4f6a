import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';

/** Days of the week by their code in iCalendar (RFC 5545). */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

const Time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, { error: 'not-a-time' });

const Span = z
	.strictObject({ days: z.array(z.enum(weekdays)).min(1), from: Time, to: Time })
	.refine(({ from, to }) => from < to && to <= '24:00', { error: 'ends-before-it-begins', path: ['to'] });

/** When someone can be reached: day and night, or in spans of a week, in the network's time zone. */
export const Hours = z.union([z.literal('always'), z.array(Span).min(1)]);
export type Hours = z.infer<typeof Hours>;

/** When someone can be reached. */
export function hours<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	return field({ kind: 'hours', value: Hours, shown: Hours }, traits);
}
