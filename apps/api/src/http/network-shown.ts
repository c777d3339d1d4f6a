import { z } from '@hono/zod-openapi';
import { contentTypes } from '@kok/domain/content-types';
import { languagesIn } from '@kok/domain/languages';
import { writtenIn } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { type Actor, isWithoutMandate } from '../access/actor.ts';
import type { Database } from '../db/schema.ts';
import { findSingle } from '../db/stores/record-store.ts';
import { type RecordShown, findShown } from './representation.ts';
import { LocaleShown } from './schemas.ts';

/** What every page of a client asks of the network, so that it comes with who the caller is. */
export const NetworkShown = z.object({
	id: z.string().meta({ description: 'Of its record' }),
	abbreviation: z.string().optional(),
	languages: z.array(LocaleShown).meta({ description: 'In which it writes, the main one first' }),
	timeZone: z.string().optional(),
	areas: z.array(z.object({ id: z.string(), names: z.partialRecord(LocaleShown, z.string()) }))
});
export type NetworkShown = z.infer<typeof NetworkShown>;

const Facts = z.looseObject({
	abbreviation: z.string().optional(),
	areas: z.array(z.looseObject({ id: z.string() })).default([]),
	timeZone: z.string().optional()
});
const Wording = z.looseObject({
	areas: z.record(z.string(), z.looseObject({ name: z.string().optional() })).default({})
});

/**
 * The network as the caller sees it: its facts as they are published, else as they are drafted; the names of its areas as
 * they would be. None before it is written, or where the caller may not know of it yet.
 */
export async function findNetworkShown(db: Kysely<Database>, actor: Actor): Promise<NetworkShown | undefined> {
	if (isWithoutMandate(actor)) return undefined;
	const id = await findSingle(db, contentTypes.network.name);
	const shown = id === undefined ? undefined : await findShown(db, { id, actor });
	return shown && networkOf(shown);
}

function networkOf({ id, parts }: RecordShown): NetworkShown {
	const values = parts.facts?.published?.values ?? parts.facts?.draft?.values ?? {};
	const { abbreviation, timeZone, areas } = Facts.parse(values);
	const wordings = writtenIn(parts).map((locale) => {
		const part = parts[locale];
		return [locale, Wording.parse(part?.draft?.values ?? part?.published?.values ?? {}).areas] as const;
	});
	const namesOf = (area: string) =>
		wordings.flatMap(([locale, names]) => {
			const name = names[area]?.name;
			return name === undefined ? [] : [[locale, name] as const];
		});
	return {
		id,
		...(abbreviation !== undefined && { abbreviation }),
		languages: [...languagesIn({ ...values })],
		...(timeZone !== undefined && { timeZone }),
		areas: areas.map((area) => ({ id: area.id, names: Object.fromEntries(namesOf(area.id)) }))
	};
}
