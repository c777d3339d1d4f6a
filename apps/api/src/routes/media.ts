import { createRoute, z } from '@hono/zod-openapi';
import type { Actor } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { listOwn } from '../access/ownership.ts';
import { storeFile } from '../commands/store-file.ts';
import { type StoredFile, findFile, isOfAny } from '../db/stores/media-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { Id, changing, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { cleanApart } from '../media/clean-apart.ts';
import { keptTypes } from '../media/cleaned-file.ts';
import { readFileAt } from '../media/media-folder.ts';

const FileShown = z
	.object({
		file: z.string().meta({ description: 'SHA-256 of the kept bytes, hexadecimal: its name everywhere' }),
		mediaType: z.enum(keptTypes),
		bytes: z.int(),
		width: z.int().optional().meta({ description: 'In pixels, of a picture' }),
		height: z.int().optional()
	})
	.meta({ id: 'File', description: 'A kept file, as the value of a field names it' });

const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'application/pdf'];

/** Pictures and documents: brought here, made harmless, and kept under their hash until a text names them. */
export function addMediaRoutes(app: App, guard: Guard, services: Services): void {
	addStoring(app, guard, services);
	addReading(app, guard, services);
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
			query: z.object({
				member: Id.optional().meta({ description: 'For a delegate of several members: which of them the file is for' })
			}),
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

function addReading(app: App, guard: Guard, { databases, media }: Services): void {
	const route = createRoute({
		operationId: 'readFile',
		method: 'get',
		path: '/api/media/{hash}',
		summary: 'Read a kept file, whether it is public or not',
		middleware: guard('readFile'),
		request: { params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
		responses: responsesOf({
			200: {
				description: 'The file itself',
				content: Object.fromEntries(keptTypes.map((type) => [type, { schema: z.string() }]))
			}
		})
	});
	app.openapi(route, async (c) => {
		const { hash } = c.req.valid('param');
		const actor = c.get('actor');
		const mayRead =
			actor.role !== 'delegate' || (await isOfAny(databases.read, hash, await listOwn(databases.read, actor)));
		const file = mayRead ? await findFile(databases.read, hash) : undefined;
		const bytes = file && (await readFileAt(media, hash));
		if (!file || !bytes) return problem(c, 'not-found');

		c.header(
			'content-disposition',
			file.mediaType === 'application/pdf' ? `attachment; filename="${hash}.pdf"` : 'inline'
		);
		return c.body(Uint8Array.from(bytes), 200, { 'content-type': file.mediaType });
	});
}

function shown({ hash, ...file }: StoredFile) {
	return { file: hash, ...file };
}
