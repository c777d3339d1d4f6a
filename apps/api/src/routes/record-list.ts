import { createRoute, z } from '@hono/zod-openapi';
import { issueWords } from '@kok/domain/issues';
import type { Guard } from '../access/guard.ts';
import { type Filter, countHeads, listHeads, orders, states } from '../heads/list-heads.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { ListedRecord, cursorAfter, lookingAs, placeIn, showListed } from '../http/listed-record.ts';
import { problem } from '../http/problem.ts';
import { languagesListed } from '../commands/settings.ts';
import { Id, Instant, ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import { LocaleShown, TypeNameShown } from '../http/schemas.ts';
import { SearchWords } from '../http/search-words.ts';
import type { Services } from '../http/services.ts';

const YesOrNo = z.enum(['true', 'false']);

const Query = z.object({
	type: TypeNameShown.optional(),
	state: z.enum(states).optional().meta({ description: 'Some part is in this state' }),
	withdrawn: YesOrNo.optional(),
	behind: YesOrNo.optional().meta({ description: 'A wording is behind the one that it was translated from' }),
	owner: Id.optional().meta({ description: 'The member that it belongs to' }),
	writer: z.string().min(1).max(200).optional().meta({ description: 'Who made the last change' }),
	dueBefore: Instant.optional().meta({ description: 'A part becomes public by itself before this instant' }),
	confirmedBefore: z.iso.date().optional().meta({
		description: 'Of records that are confirmed, those that were last known to hold before this day, or never'
	}),
	changedSince: Instant.optional(),
	q: SearchWords.optional(),
	order: z.enum(orders).default('title').meta({
		description:
			'`changed`: what was changed last comes first; `due`: what is due next; `confirmed`: what was confirmed longest ago'
	}),
	locale: LocaleShown.optional().meta({
		description: 'By whose titles the records are ordered: a language of the network, its main one where none is named'
	}),
	cursor: z.string().max(2_000).optional().meta({ description: '`next` of the page before, in the same order' }),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

const Count = z.int();
const Counts = z
	.object({
		all: Count,
		published: Count,
		open: Count,
		in_review: Count,
		approved: Count,
		scheduled: Count,
		withdrawn: Count,
		behind: Count,
		hindered: Count
	})
	.meta({ description: 'Of all records that the other filters find: `state` does not narrow them' });

const RecordPage = z.object({ records: z.array(ListedRecord), counts: Counts, next: z.string().optional() });

/** The list of records: filtered, searched, ordered and counted. */
export function addRecordList(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listRecords',
		method: 'get',
		path: '/api/records',
		summary: 'List records: filter, search, order and count them',
		description:
			'What a list shows of each record; its texts are read one by one. A delegate finds, orders and counts what they may see.',
		middleware: guard('listRecords'),
		request: { query: Query, headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(RecordPage, 'A page of records'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { order, locale: named, cursor, limit, ...asked } = c.req.valid('query');
		const languages = await languagesListed(databases.read, named);
		const locale = named ?? languages[0];
		if (!languages.includes(locale)) {
			const issue = { path: 'locale', code: 'not-a-choice', message: issueWords['not-a-choice'] } as const;
			return problem(c, 'invalid-request', { issues: [issue] });
		}
		const after = cursor === undefined ? undefined : placeIn(cursor, { order, locale });
		if (cursor !== undefined && !after) {
			return problem(c, 'invalid-request', { issues: [{ path: 'cursor', code: 'wrong', message: issueWords.wrong }] });
		}
		const [filter, actor] = [filterOf(asked), c.get('actor')];
		const looking = lookingAs(actor);
		const page = { order, locale, after, limit: limit + 1 };
		const [heads, counts] = await Promise.all([
			listHeads(databases.read, { filter, page, looking }),
			countHeads(databases.read, { filter, looking })
		]);
		const last = heads.length > limit ? heads[limit - 1] : undefined;
		return answerRead(c, {
			records: heads.slice(0, limit).map((head) => showListed(head, actor)),
			counts,
			...(last && { next: cursorAfter(last, { order, locale }) })
		});
	});
}

function filterOf({
	withdrawn,
	behind,
	...asked
}: Omit<z.infer<typeof Query>, 'order' | 'locale' | 'cursor' | 'limit'>): Filter {
	return { ...asked, withdrawn: isYes(withdrawn), behind: isYes(behind) };
}

function isYes(given: 'true' | 'false' | undefined): boolean | undefined {
	return given === undefined ? undefined : given === 'true';
}
