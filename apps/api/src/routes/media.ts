import { createRoute, z } from '@hono/zod-openapi';
import { dayIn } from '@kok/domain/calendar';
import type { Actor } from '../access/actor.ts';
import type { Kysely } from 'kysely';
import type { Guard } from '../access/guard.ts';
import { listOwn } from '../access/ownership.ts';
import { describeFile } from '../commands/describe-file.ts';
import { removeKeptFile } from '../commands/remove-kept-file.ts';
import { readLanguages, readSettings } from '../commands/settings.ts';
import { storeFile } from '../commands/store-file.ts';
import type { Side } from '../db/stores/file-description-store.ts';
import { type StoredFile, findFile, isOfAny } from '../db/stores/media-store.ts';
import type { Database } from '../db/schema.ts';
import type { App } from '../http/app.ts';
import { FileDescriptionBody, FileShown, MediaShown, ToldFileShown, showFile } from '../http/media-shown.ts';
import { preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import { Id, SavingHeaders, changing, jsonBody, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { cleanApart } from '../media/clean-apart.ts';
import { keptTypes } from '../media/cleaned-file.ts';
import { findMedia, listMedia, mediaFilters } from '../media/list-media.ts';
import { readFileAt } from '../media/media-folder.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const HashParam = z.object({ hash: Hash.meta({ description: 'SHA-256 of a kept file, hexadecimal' }) });
const ForWhom = z.object({
	member: Id.optional().meta({
		description: 'For a delegate of several members: which of them it is for. A list without it has the files of all'
	})
});
const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'application/pdf'];

/** Pictures and documents: brought here, made harmless, and kept under their hash until a text names them. */
export function addMediaRoutes(app: App, guard: Guard, services: Services): void {
	addStoring(app, guard, services);
	addListing(app, guard, services);
	addReading(app, guard, services);
	addDescribing(app, guard, services);
	addRemoving(app, guard, services);
}

function addStoring(app: App, guard: Guard, services: Services): void {
	const stored = jsonContent(FileShown, 'The file as it is kept');
	const route = createRoute({
		operationId: 'storeFile',
		method: 'post',
		path: '/api/media',
		summary: 'Bring a picture or a document',
		description:
			'The body is the file itself, of at most 20 MiB. A picture is made anew as WebP, upright, with at most 2560 pixels on its longer side and without anything else that stood in the file; the original is not kept. A PDF is kept as it is when it holds no scripts, actions or files. What it is, its bytes tell. The same file again is the same file.',
		middleware: guard('storeFile'),
		request: {
			query: ForWhom,
			body: { required: true, content: Object.fromEntries(taken.map((type) => [type, { schema: z.string() }])) }
		},
		responses: responsesOf({ 200: stored, 201: stored }, ...changing, 'file-too-large', 'file-refused', 'refused')
	});
	app.openapi(route, async (c) => {
		const forWhom = memberOf(c.get('actor'), c.req.valid('query').member);
		if ('refusal' in forWhom) return problem(c, 'refused', { refusal: forWhom.refusal });
		const { member } = forWhom;
		const cleaned = await cleanApart(c.get('body'), c.req.header('content-type'));
		if ('refusal' in cleaned) return problem(c, 'file-refused', { refusal: cleaned.refusal });

		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await storeFile(services, { folder: services.media, file: cleaned, member, caller });
		return c.json(shown(result.file), result.outcome === 'stored' ? 201 : 200);
	});
}

/** The member for which a file is brought: a delegate acts for one, or says for which. */
function memberOf(
	{ role, members }: Actor,
	named: string | undefined
): { member: string | undefined } | { refusal: 'which-member' } {
	if (role !== 'delegate') return { member: undefined };
	const member = named ?? (members.length === 1 ? members[0] : undefined);
	return member !== undefined && members.includes(member) ? { member } : { refusal: 'which-member' };
}

/** A delegate of several members as one of them, so that nothing is told or done of another. */
function actingFor(actor: Actor, { member }: { member: string | undefined }): Actor {
	return member === undefined ? actor : { ...actor, members: [member] };
}

function addListing(app: App, guard: Guard, { databases: { read }, clock }: Services): void {
	const query = ForWhom.extend({
		only: z.enum(mediaFilters).optional().meta({
			description:
				'`unused`: in no text of today; `undescribed`: a picture without alternative text in a language of the network; `unallowed`: without a permission that holds; `ending`: with one that ends within 30 days'
		}),
		q: shortText(200).optional().meta({ description: 'Words that all stand in what is said about a file' }),
		file: Hash.optional().meta({ description: 'This file alone' }),
		cursor: Hash.optional().meta({ description: '`next` of the page before' }),
		limit: z.coerce.number().int().min(1).max(100).default(24)
	});
	const route = createRoute({
		operationId: 'listFiles',
		method: 'get',
		path: '/api/media',
		summary: 'List pictures and documents, the newest first',
		description:
			'With what is said about each, where it is used, and in which languages the words beside it are missing. A delegate is told of the files that were brought for the own member or stand in its records, and of those records alone.',
		middleware: guard('listFiles'),
		request: { query },
		responses: responsesOf({ 200: jsonContent(MediaShown, 'Files') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const { only, q, file, cursor, limit, member } = c.req.valid('query');
		const forWhom = member === undefined ? { member } : memberOf(c.get('actor'), member);
		if ('refusal' in forWhom) return problem(c, 'refused', { refusal: forWhom.refusal });
		const actor = actingFor(c.get('actor'), forWhom);
		const { timeZone } = await readSettings(read);
		const languages = await readLanguages(read);
		const day = dayIn(timeZone, clock.now());
		const asked = { actor, day, languages, only, q, file, after: cursor, limit };
		const { files, counts, next } = await listMedia(read, asked);
		return c.json({ day, files: files.map(showFile), counts, ...(next !== undefined && { next }) }, 200);
	});
}

function addReading(app: App, guard: Guard, { databases, media }: Services): void {
	const route = createRoute({
		operationId: 'readFile',
		method: 'get',
		path: '/api/media/{hash}',
		summary: 'Read a kept file, whether it is public or not',
		middleware: guard('readFile'),
		request: { params: HashParam },
		responses: responsesOf({
			200: {
				description: 'The file itself',
				content: Object.fromEntries(keptTypes.map((type) => [type, { schema: z.string() }]))
			}
		})
	});
	app.openapi(route, async (c) => {
		const { hash } = c.req.valid('param');
		const file = (await mayReach(databases.read, c.get('actor'), hash))
			? await findFile(databases.read, hash)
			: undefined;
		const bytes = file && (await readFileAt(media, hash));
		if (!file || !bytes) return problem(c, 'not-found');

		c.header(
			'content-disposition',
			file.mediaType === 'application/pdf' ? `attachment; filename="${hash}.pdf"` : 'inline'
		);
		return c.body(Uint8Array.from(bytes), 200, { 'content-type': file.mediaType });
	});
}

function addDescribing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'describeFile',
		method: 'put',
		path: '/api/media/{hash}/description',
		summary: 'Say what a file shows, who made it, and who allowed it to be shown',
		description:
			'The office says it once for all; a delegate says it for the own member, and neither reads what the other wrote. Needs `If-Match` with the revision, the first time `If-None-Match: *`. From the moment at which `permission.withdrawnOn` is said, no release names the file; what names it is shown without it. A member takes no document away that somebody else brought and published (`document-of-others`).',
		middleware: guard('describeFile'),
		request: { params: HashParam, query: ForWhom, headers: SavingHeaders, body: jsonBody(FileDescriptionBody) },
		responses: responsesOf(
			{ 200: jsonContent(ToldFileShown, 'The file as it is described now') },
			...changing,
			'refused',
			'stale'
		)
	});
	app.openapi(route, async (c) => {
		const precondition = preconditionOf(c);
		if (precondition.read === 'unsaid') return problem(c, 'precondition-required');
		const { hash } = c.req.valid('param');
		const { read } = services.databases;
		if (!(await mayReach(read, c.get('actor'), hash))) return problem(c, 'not-found');
		const forWhom = memberOf(c.get('actor'), c.req.valid('query').member);
		if ('refusal' in forWhom) return problem(c, 'refused', { refusal: forWhom.refusal });
		const actor = actingFor(c.get('actor'), forWhom);
		if (!(await mayReach(read, actor, hash))) return problem(c, 'not-found');
		const result = await describeFile(services, {
			hash,
			side: sideOf(forWhom),
			revision: precondition.read === 'revision' ? precondition.revision : 0,
			description: c.req.valid('json'),
			caller: { actor: actor.id, request: c.get('requestId') }
		});
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		if (result.outcome !== 'described') return problem(c, result.outcome);
		const day = dayIn((await readSettings(read)).timeZone, services.clock.now());
		const file = await findMedia(read, { hash, actor, day });
		return file ? c.json(showFile(file), 200) : problem(c, 'not-found');
	});
}

function addRemoving(app: App, guard: Guard, services: Services): void {
	const RemovalBody = z
		.strictObject({
			revision: z.int().min(0).meta({ description: 'Of the own description, as it was read; 0 where there is none' })
		})
		.meta({ id: 'RemoveFile' });
	const route = createRoute({
		operationId: 'removeFile',
		method: 'post',
		path: '/api/media/{hash}/removal',
		summary: 'Remove a file that no text names',
		description:
			'Refused while a record names it (`file-in-use`), and as long as an earlier text does (`file-in-history`). What a delegate removes goes from the own member.',
		middleware: guard('removeFile'),
		request: { params: HashParam, query: ForWhom, body: jsonBody(RemovalBody) },
		responses: responsesOf({ 204: { description: 'It is gone' } }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { hash } = c.req.valid('param');
		const { read } = services.databases;
		if (!(await mayReach(read, c.get('actor'), hash))) return problem(c, 'not-found');
		const forWhom = memberOf(c.get('actor'), c.req.valid('query').member);
		if ('refusal' in forWhom) return problem(c, 'refused', { refusal: forWhom.refusal });
		const actor = actingFor(c.get('actor'), forWhom);
		if (!(await mayReach(read, actor, hash))) return problem(c, 'not-found');
		const result = await removeKeptFile(services, {
			folder: services.media,
			hash,
			side: sideOf(forWhom),
			revision: c.req.valid('json').revision,
			caller: { actor: actor.id, request: c.get('requestId') }
		});
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return result.outcome === 'removed' ? c.body(null, 204) : problem(c, result.outcome);
	});
}

/** Whether somebody may see a file and work with it: a delegate what was brought for the own member, or stands in its records. */
async function mayReach(db: Kysely<Database>, actor: Actor, hash: string): Promise<boolean> {
	return actor.role !== 'delegate' || (await isOfAny(db, hash, await listOwn(db, actor)));
}

function sideOf({ member }: { member: string | undefined }): Side {
	return member ?? 'office';
}

function shown({ hash, ...file }: StoredFile) {
	return { file: hash, ...file };
}
