import { createRoute, z } from '@hono/zod-openapi';
import { setImmediate } from 'node:timers/promises';
import type { Actor } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { languagesListed } from '../commands/settings.ts';
import { likelyRecords } from '../heads/likely-records.ts';
import { type ListedHead, type Place as PlaceInOrder, listHeads } from '../heads/list-heads.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { ListedRecord, lookingAs, showListed } from '../http/listed-record.ts';
import { findShown } from '../http/representation.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import { SearchWords } from '../http/search-words.ts';
import type { Services } from '../http/services.ts';
import { placeIn } from '../http/texts-found.ts';

const Query = z.object({
	q: SearchWords.meta({ description: 'Words, or beginnings of words, that all stand in the texts of a record' }),
	limit: z.coerce.number().int().min(1).max(50).default(20)
});

const FoundInTexts = z
	.object({
		places: z
			.array(
				z.object({
					record: ListedRecord,
					part: PartNameShown,
					excerpt: z.string().meta({ description: 'Some of the text around the first of the words' })
				})
			)
			.meta({ description: 'The first records by title, each once, with the first place in it' }),
		more: z.boolean().meta({ description: 'Whether others hold the words too' })
	})
	.meta({ id: 'FoundInTexts' });
type FoundInTexts = z.infer<typeof FoundInTexts>;

/** Between so many records others have their turn. */
const portion = 200;

/** Looks through the texts themselves, which no list does: what the caller reads in a record is found, and nothing else. */
export function addTextSearchRoute(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'searchTexts',
		method: 'get',
		path: '/api/search/texts',
		summary: 'Search the texts of records of all types',
		middleware: guard('searchTexts'),
		request: { query: Query, headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(FoundInTexts, 'What was found'), 304: unchanged })
	});
	app.openapi(route, async (c) => answerRead(c, await findInTexts(services, c.get('actor'), c.req.valid('query'))));
}

async function findInTexts(
	{ databases: { read } }: Services,
	actor: Actor,
	{ q, limit }: z.infer<typeof Query>
): Promise<FoundInTexts> {
	const [locale] = await languagesListed(read, undefined);
	const places: FoundInTexts['places'] = [];
	let after: PlaceInOrder | undefined;
	do {
		const page = { order: 'title', locale, after, limit: portion } as const;
		const heads = await listHeads(read, { filter: {}, looking: lookingAs(actor), page });
		for await (const place of placesIn(heads, { read, actor, q })) {
			if (places.length === limit) return { places, more: true };
			places.push(place);
		}
		after = heads.length < portion ? undefined : heads.at(-1);
		await setImmediate();
	} while (after);
	return { places, more: false };
}

interface Asked {
	read: Services['databases']['read'];
	actor: Actor;
	q: string;
}

async function* placesIn(heads: readonly ListedHead[], { read, actor, q }: Asked) {
	const likely = await likelyRecords(read, { records: heads.map(({ record }) => record), q });
	for (const head of heads) {
		const shown = likely.has(head.record) ? await findShown(read, { id: head.record, actor }) : undefined;
		const place = shown && placeIn(shown, q);
		if (place) yield { record: showListed(head, actor), ...place };
	}
}
