import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { languagesListed } from '../commands/settings.ts';
import { countTypes, listHeads } from '../heads/list-heads.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { ListedRecord, lookingAs, showListed } from '../http/listed-record.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import { TypeNameShown } from '../http/schemas.ts';
import { SearchWords } from '../http/search-words.ts';
import type { Services } from '../http/services.ts';

const Query = z.object({ q: SearchWords, limit: z.coerce.number().int().min(1).max(50).default(20) });

const Found = z
	.object({
		types: z.array(z.object({ type: TypeNameShown, count: z.int() })).meta({
			description: 'How many the caller may see of each type, the most first; a type without any is left out'
		}),
		records: z
			.array(ListedRecord)
			.meta({ description: 'The first of all, by title. The others stand in the list of a type' })
	})
	.meta({ id: 'Found' });

/** One search over all types, those of drafts too, as far as the caller may see them. */
export function addSearchRoute(app: App, guard: Guard, { databases: { read } }: Services): void {
	const route = createRoute({
		operationId: 'search',
		method: 'get',
		path: '/api/search',
		summary: 'Search records of all types by words in their titles',
		middleware: guard('search'),
		request: { query: Query, headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(Found, 'What was found'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { q, limit } = c.req.valid('query');
		const [locale] = await languagesListed(read, undefined);
		const actor = c.get('actor');
		const asked = { filter: { q }, looking: lookingAs(actor) };
		const [types, heads] = await Promise.all([
			countTypes(read, asked),
			listHeads(read, { ...asked, page: { order: 'title', locale, limit } })
		]);
		return answerRead(c, {
			types: types.map(({ type, count }) => ({ type: TypeNameShown.parse(type), count })),
			records: heads.map((head) => showListed(head, actor))
		});
	});
}
