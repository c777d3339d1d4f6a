import { z } from '@hono/zod-openapi';
import { audiences } from '@kok/domain/fields/field';
import type { Locale } from '@kok/domain/words';
import type { Actor } from '../access/actor.ts';
import type { Sight } from '../access/sight.ts';
import { type Face, readFace } from '../heads/face.ts';
import { never } from '../heads/head.ts';
import { type ListedHead, type Looking, type Order, type Place, orders } from '../heads/list-heads.ts';
import { Refusal } from './problem.ts';
import { DraftHead, PublishedHead, RecordHead } from './representation.ts';
import { LocaleShown, PartNameShown, TypeNameShown } from './schemas.ts';

const ListedPart = z
	.object({
		published: PublishedHead.pick({ since: true }).optional(),
		draft: DraftHead.pick({ stage: true, writtenBy: true, publishAt: true }).optional(),
		behind: z
			.literal(true)
			.optional()
			.meta({ description: 'The wording it was translated from reads otherwise by now' }),
		hindrance: Refusal.optional().meta({ description: 'What stands against publishing the draft' })
	})
	.meta({ id: 'ListedPart' });

/** What a list shows of a record, as the one who asks may see it. */
export const ListedRecord = RecordHead.omit({ slugs: true })
	.extend({
		type: TypeNameShown,
		audience: z.enum(audiences).meta({ description: 'What the caller sees of it' }),
		titles: z
			.partialRecord(LocaleShown, z.string())
			.meta({ description: 'To whoever sees drafts, those of the drafts' }),
		owner: z.string().optional().meta({ description: 'The member that it belongs to' }),
		changedAt: z.string().meta({
			description: 'The last change; where the caller sees no drafts, the day on which something became public'
		}),
		changedBy: z.string().optional(),
		due: z.string().optional().meta({ description: 'The next instant at which a part becomes public by itself' }),
		confirmed: z.string().optional().meta({
			description:
				'When it was last known to hold, as help pages show it: a day, a month or a year. Empty where nobody knows; left out where nobody is asked'
		}),
		behind: z.boolean().meta({ description: 'A wording is behind the one that it was translated from' }),
		hindered: z.boolean().meta({ description: 'Something stands against publishing a draft' }),
		parts: z.partialRecord(PartNameShown, ListedPart)
	})
	.meta({ id: 'ListedRecord' });
export type ListedRecord = z.infer<typeof ListedRecord>;

export function showListed(
	{ record: id, type, owner, writer, changed_at, due, confirmed, behind, hindered, face, ...head }: ListedHead,
	actor: Actor
): ListedRecord {
	const { createdAt, withdrawn, titles, parts } = readFace(face);
	const audience = sightOf(actor, head);
	return {
		id,
		type: TypeNameShown.parse(type),
		audience,
		createdAt,
		...(withdrawn && { withdrawn }),
		titles,
		...(owner !== null && { owner }),
		changedAt: changed_at,
		...(writer !== null && { changedBy: writer }),
		...(due !== never && { due }),
		...(confirmed !== never && { confirmed }),
		behind: behind === 1,
		hindered: hindered === 1,
		parts: audience === 'public' ? withoutInside(parts) : parts
	};
}

/** What someone sees of a record follows from whose head they were given. */
function sightOf({ role, isColleague }: Actor, { audience }: Pick<ListedHead, 'audience'>): Sight {
	if (role !== 'delegate') return 'office';
	if (audience === 'office') return 'own';
	return isColleague === true ? 'members' : 'public';
}

function withoutInside({ inside: _, ...parts }: Face['parts']): Face['parts'] {
	return parts;
}

/** Whose heads someone looks through. */
export function lookingAs({ role, members }: Actor): Looking {
	return role === 'delegate' ? { by: 'members', own: members } : { by: 'office' };
}

const Cursor = z.tuple([z.enum(orders), LocaleShown, z.string(), z.string()]);

/** Names the place behind a record, for the next page; opaque to whoever carries it. */
export function cursorAfter({ key, record }: Place, { order, locale }: Paged): string {
	return Buffer.from(JSON.stringify([order, locale, key, record])).toString('base64url');
}

interface Paged {
	order: Order;
	locale: Locale;
}

/** The place that a cursor names; none where it is no cursor, or one of another order. */
export function placeIn(cursor: string, asked: Paged): Place | undefined {
	const read = Cursor.safeParse(jsonIn(Buffer.from(cursor, 'base64url').toString()));
	if (!read.success) return undefined;
	const [order, locale, key, record] = read.data;
	return order === asked.order && locale === asked.locale ? { key, record } : undefined;
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
