import { z } from '@hono/zod-openapi';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { Kysely } from 'kysely';
import { readSettings } from '../commands/settings.ts';
import { listAccounts } from '../db/stores/account-store.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { type PublishedText, listPublishedTexts } from '../db/stores/published-texts-store.ts';
import { mayPublishAlone, publishingAlone } from '../db/stores/setting-store.ts';
import { readSnapshots } from '../db/stores/snapshot-store.ts';
import type { Database } from '../db/schema.ts';
import { ShownValues, showValues } from './shown-values.ts';

/** So many earlier decisions and publications are told. */
const most = 200;

const Decision = z.object({ seq: z.int(), at: z.string(), actor: z.string(), alone: z.boolean() });
const Change = z.object({
	seq: z.int().optional().meta({ description: 'The event; missing where an archive brought what holds' }),
	at: z.string(),
	actor: z.string().optional(),
	values: ShownValues.meta({ description: 'The settings that have another value from then on, by their fields' }),
	emptied: z.array(z.string()).meta({ description: 'The settings that have none from then on' })
});

export const SettingsShown = z
	.object({
		publishing: z
			.object({
				needsSecondReader: z.boolean().meta({ description: 'Whether nobody publishes what nobody else has read' }),
				alone: z.boolean().meta({ description: 'Whether an admin has allowed one person to publish alone' }),
				decided: z.array(Decision).meta({ description: 'What was decided, newest first; nothing until somebody has' }),
				readers: z.int().meta({ description: 'How many people of the office could read what another one wrote' })
			})
			.meta({ description: 'Who may publish what' }),
		network: z
			.object({
				id: z.string(),
				settings: z
					.array(z.string())
					.meta({ description: 'The fields of all settings, also of those without a value' }),
				isWhole: z.boolean().meta({ description: 'Whether the oldest change is the first there ever was' }),
				changes: z.array(Change).meta({ description: 'Newest first; the oldest has all values of then' })
			})
			.optional()
			.meta({ description: 'The settings among the public facts of the network, once it is published' })
	})
	.meta({ id: 'Settings' });

/** What a network has set, and since when and by whom: what holds is read where the rules read it, what held in the log. */
export async function showSettings(db: Kysely<Database>): Promise<z.infer<typeof SettingsShown>> {
	const { fourEyes } = await readSettings(db);
	const events = await listEvents(db, { objects: [publishingAlone], limit: most });
	const accounts = await listAccounts(db);
	const readers = accounts.filter(({ role, ended_at }) => role !== 'delegate' && ended_at === null).length;
	const decided = events.map(({ seq, at, actor, action }) => {
		return { seq, at, actor, alone: action === 'PublishingAlone:allowed' };
	});
	const network = await showNetwork(db);
	const alone = await mayPublishAlone(db);
	return { publishing: { needsSecondReader: fourEyes, alone, decided, readers }, ...(network && { network }) };
}

const type = contentTypes.network;
/** Sources need no source either, and are no setting. */
const settings = Object.entries(type.facts).flatMap(([name, { setting, kind }]) =>
	setting && kind !== 'sources' ? [name] : []
);

async function showNetwork(db: Kysely<Database>) {
	const found = await db
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.select(['record.id', 'part.published', 'part.published_since'])
		.where('record.single_of', '=', type.name)
		.where('part.name', '=', 'facts')
		.executeTakeFirst();
	if (!found || found.published === null || found.published_since === null) return undefined;
	const { id, published: snapshot, published_since: at } = found;
	const { texts, isWhole } = await listPublishedTexts(db, { record: id, part: 'facts', most });
	// An archive brings what holds without the event by which it became public.
	const isKnown = texts[0]?.snapshot === snapshot;
	const changes = await changesIn(db, isKnown ? texts : [{ at, snapshot }, ...texts]);
	return { id, settings, isWhole: isWhole && isKnown, changes };
}

type Since = Pick<PublishedText, 'at' | 'snapshot'> & Partial<PublishedText>;

/** What each text changed of the settings, those that changed nothing left out; of texts that were erased nothing is known. */
async function changesIn(db: Kysely<Database>, texts: readonly Since[]) {
	const found = await readSnapshots(db, { type, hashes: texts.map(({ snapshot }) => snapshot) });
	const changes: z.infer<typeof Change>[] = [];
	let before: AnyValues = {};
	for (const { snapshot, ...since } of texts.toReversed()) {
		const after = found.get(snapshot);
		if (!after) continue;
		const changed = settings.filter((name) => spell(before[name]) !== spell(after[name]));
		const values = Object.fromEntries(
			changed.flatMap((name) => (after[name] === undefined ? [] : [[name, after[name]] as const]))
		);
		const emptied = changed.filter((name) => after[name] === undefined);
		before = after;
		if (changed.length > 0)
			changes.unshift({ ...since, values: showValues({ type, part: 'facts', values }, 'office'), emptied });
	}
	return changes;
}

function spell(value: unknown): string {
	return value === undefined ? '' : canonicalJson(jsonOf(value));
}
