import { createRoute, z } from '@hono/zod-openapi';
import { Day } from '@kok/domain/calendar';
import type { Guard } from '../access/guard.ts';
import { importLaw } from '../commands/import-law.ts';
import type { App } from '../http/app.ts';
import { BothLanguages, problem } from '../http/problem.ts';
import { Id, changing, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { unreadCodes, unreadWords } from '../law/unread.ts';
import { ImportedRows, faultyRows, importedBy } from './imports.ts';

const LawShown = z.object({
	abbreviations: z.array(z.string()).meta({ description: 'By which the law is known' }),
	title: z.string(),
	textOn: Day.meta({ description: 'The day of this edition of the official text' }),
	asAmended: z.string().optional().meta({ description: 'By which act it was last changed, as the text says' }),
	fileHash: z.string().meta({ description: 'SHA-256 of the file, hexadecimal' })
});
const LawImported = ImportedRows.extend({
	law: LawShown,
	act: z.object({ id: Id, title: z.string() }).meta({ description: 'The act on record that the file is about' }),
	unread: z
		.array(z.object({ id: Id, citation: z.string(), code: z.enum(unreadCodes), message: BothLanguages }))
		.meta({ description: 'Provisions on record that stay as they are: why, and what to do' }),
	missing: z
		.array(z.object({ id: Id, citation: z.string() }))
		.meta({ description: 'Provisions on record that the file does not have' })
}).meta({ id: 'LawImported' });

const description = [
	'The body is the XML of one federal law as gesetze-im-internet.de offers it (gii-norm), of at most 20 MiB. Nothing is',
	'loaded from elsewhere, and a file that declares entities is refused. For each provision on record of the act the',
	'paragraph that it cites is read, without footnotes. Where it reads as on record, nothing changes. Where the wording on',
	'record has no words yet, it is given them. Otherwise a wording is added from `since` on, with the day of the text and the',
	'hash of the file; none is overwritten. A section with a table or a picture, and one that stands there twice, is not read:',
	'`unread` names the provisions that stay as they are for it. All others are brought in as drafts or, if one is faulty, none. `dryRun=true` answers',
	'what would become of each, and writes nothing. `act` says which act is meant, where the abbreviation does not.'
].join(' ');

/** The official text of a law, read into dated wordings of the provisions on record. */
export function addLawTextRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'importLaw',
		method: 'post',
		path: '/api/law-texts',
		summary: 'Read the official text of a law into the provisions on record',
		description,
		middleware: guard('importLaw'),
		request: {
			query: z.object({
				dryRun: z.enum(['true', 'false']).default('false'),
				since: Day.optional().meta({ description: 'Since when wordings hold that differ from those on record' }),
				act: Id.optional().meta({ description: 'The act, where its abbreviation does not say it' })
			}),
			body: { required: true, content: { 'application/xml': { schema: z.string() } } }
		},
		responses: responsesOf(
			{ 200: jsonContent(LawImported, 'What became of each provision, or would') },
			...changing,
			'file-too-large',
			'file-refused',
			'faulty-rows'
		)
	});
	app.openapi(route, async (c) => {
		const { dryRun, since, act } = c.req.valid('query');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const asked = { bytes: c.get('body'), act, since, dryRun: dryRun === 'true', caller };
		const result = await importLaw(services, asked);
		if (result.outcome === 'refused') return problem(c, 'file-refused', { refusal: result.refusal });
		if (result.outcome === 'faulty') return problem(c, 'faulty-rows', { rows: faultyRows(result) });
		const { abbreviations, title, textOn, asAmended, fileHash } = result.law;
		const law = { abbreviations, title, textOn, ...(asAmended !== undefined && { asAmended }), fileHash };
		const unread = result.unread.map((one) => ({ ...one, message: unreadWords[one.code] }));
		return c.json({ ...importedBy(result), law, act: result.act, unread, missing: result.missing }, 200);
	});
}
