import { z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { type Looking, type WebAddress, listPlaces, listedStates } from '../db/stores/web-address-store.ts';
import { isPartName } from '../db/stores/part-store.ts';
import { isTypeName } from '@kok/domain/content-types';
import { PartNameShown, TypeNameShown } from './schemas.ts';

/** Whether addresses are checked, and how far that has come. */
export const AddressChecking = z
	.object({
		isOn: z.boolean(),
		count: z.int().meta({ description: 'Addresses that the public reads' }),
		unasked: z.int().meta({ description: 'Those of them that were never asked for' }),
		askedAt: z.string().optional().meta({ description: 'When an address was last asked for, whichever it was' }),
		nothingSince: z.string().optional().meta({
			description:
				'Since when no address at all could be reached. Then this server is cut off, and nothing is said of the addresses'
		})
	})
	.meta({ id: 'AddressChecking' });

const saids = ['reachable', 'moved', 'missing', 'nameless', 'silent', 'refused', 'not-asked'] as const;

const Place = z.object({
	record: z.string(),
	type: TypeNameShown,
	part: PartNameShown,
	field: z.string(),
	state: z.enum(['draft', 'published']),
	hasDraft: z.boolean().meta({ description: 'Whether a draft of that part lies there' })
});

/** An address that wants something. */
export const AddressShown = z
	.object({
		id: z.string(),
		address: z.string(),
		state: z.enum(['unasked', 'reachable', 'moved', 'failing', 'gone', 'silent', 'refused']).meta({
			description:
				'`gone`: there is nothing any more, or the name is gone. `silent`: nothing answers. Both are said after three failures over three days. `failing`: fewer by now. `moved`: it leads elsewhere for good. `refused`: it could not be checked, which says nothing against it'
		}),
		since: z.string(),
		said: z.enum(saids).optional().meta({ description: 'What was found last' }),
		status: z.int().optional().meta({ description: 'Of the last answer' }),
		movedTo: z.string().optional(),
		checkedAt: z.string().optional(),
		acceptedAt: z.string().optional().meta({ description: 'Since when somebody says that it is right as it is' }),
		places: z.array(Place).meta({ description: 'Where it stands today, as far as the caller keeps the records' })
	})
	.meta({ id: 'WebAddress' });

/** What a desk tells of an address. */
export const AddressOnDesk = AddressShown.omit({ places: true });

export const AddressCounts = z.object(
	Object.fromEntries(listedStates.map((state) => [state, z.int()])) as Record<(typeof listedStates)[number], z.ZodInt>
);

/** Addresses as someone may see them. One that stands nowhere in what they keep is left out. */
export async function showAddresses(
	db: Kysely<Database>,
	{ looking, addresses }: { looking: Looking; addresses: readonly WebAddress[] }
): Promise<z.infer<typeof AddressShown>[]> {
	const places = Map.groupBy(
		await listPlaces(db, { looking, addresses: addresses.map(({ id }) => id) }),
		({ address }) => address
	);
	return addresses.flatMap((address) => {
		const seen = (places.get(address.id) ?? []).flatMap(({ address: _, type, part, ...place }) =>
			isTypeName(type) && isPartName(part) ? [{ ...place, type, part }] : []
		);
		return seen.length === 0 ? [] : [{ ...showAddress(address), places: seen }];
	});
}

export function showAddress({ id, address, state, since, ...row }: WebAddress) {
	const said = saids.find((code) => code === row.said);
	return {
		...{ id, address, state, since },
		...(said && { said }),
		...(row.status !== null && { status: row.status }),
		...(row.moved_to !== null && { movedTo: row.moved_to }),
		...(row.checked_at !== null && { checkedAt: row.checked_at }),
		...(row.accepted_at !== null && { acceptedAt: row.accepted_at })
	};
}
