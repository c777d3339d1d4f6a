import { createRoute, z } from '@hono/zod-openapi';
import { refusals } from '@kok/domain/refusals';
import type { Context } from 'hono';
import { randomUUID } from 'node:crypto';
import type { Guard } from '../access/guard.ts';
import { type AskedText, type TextFault, foreseeTexts } from '../forecasting/foresee-texts.ts';
import type { ForeseenText } from '../forecasting/foreseen-text.ts';
import type { Addresses } from '../forecasting/forecaster.ts';
import { ForecastOverdue, NoForecast } from '../forecasting/no-forecast.ts';
import { type Previews, createPreviews, previewMinutes } from '../forecasting/previews.ts';
import { SiteChanges } from '../forecasting/site-foresight.ts';
import type { App, Env } from '../http/app.ts';
import { problem, problemResponses } from '../http/problem.ts';
import { Id, changing, guarded, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { LocaleShown, PartNameShown, Values } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

/** After a forecast that took too long. */
const secondsToWait = 30;

/** As many as are published at once. */
const partsAtOnce = 500;

const key = { record: Id, part: PartNameShown };
const Typed = z
	.strictObject({ ...key, values: Values, translatedFrom: LocaleShown.optional() })
	.meta({ id: 'TypedPart', description: 'A part as it was typed; it need not be saved' });
const Drafted = z
	.strictObject({ ...key, revision: z.int().min(1) })
	.meta({ id: 'DraftedPart', description: 'The draft that stands in a part in a revision' });

const PreviewBody = z
	.strictObject({ parts: z.array(Typed).max(partsAtOnce).meta({ description: 'Without any, what is public now' }) })
	.meta({ id: 'OpenPreview' });
const ChangesBody = z
	.strictObject({
		parts: z
			.array(z.union([Typed, Drafted]))
			.min(1)
			.max(partsAtOnce)
	})
	.meta({ id: 'PredictChanges' });

const PreviewShown = z
	.object({
		id: z.string(),
		until: z.iso.datetime().meta({ description: 'From then on it can no longer be read' }),
		addresses: z
			.record(z.string(), z.record(z.string(), z.string()))
			.meta({ description: 'Where each of the records is read in the preview, by record and language' })
	})
	.meta({ id: 'Preview' });

const Predicted = SiteChanges.extend({
	hash: z.string().meta({
		description:
			'SHA-256 that names what is public and which texts would be. As long as it is the same on the same day, so are the pages'
	})
}).meta({ id: 'PredictedChanges' });

/** What would be public: shown as the site would show it, and told as the pages that change. */
export function addForecastRoutes(app: App, guard: Guard, services: Services): void {
	const previews = createPreviews();
	addOpening(app, guard, { services, previews });
	addReading(app, guard, { services, previews });
	addPredicting(app, guard, services);
}

interface Previewing {
	services: Services;
	previews: Previews;
}

function addOpening(app: App, guard: Guard, { services, previews }: Previewing): void {
	const route = createRoute({
		operationId: 'openPreview',
		method: 'post',
		path: '/api/previews',
		summary: 'See parts as the public would read them if they were published now',
		description: `The values are checked as those of a draft are. Nothing is saved. Whoever asked, and nobody else, reads the pages for ${previewMinutes} minutes.`,
		middleware: guard('openPreview'),
		request: { body: jsonBody(PreviewBody) },
		responses: responsesOf({ 201: jsonContent(PreviewShown, 'The preview') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const checked = await check(services, c, c.req.valid('json').parts);
		if ('faults' in checked) return answerFaults(c, checked.faults);
		const { texts } = checked;
		const [id, now] = [randomUUID(), services.clock.now()];
		const addresses = await orRefusal(services.forecaster.open({ id, texts, now }));
		if (addresses instanceof Error) return answerNoForecast(c, addresses);

		const until = new Date(Date.parse(now) + previewMinutes * 60_000).toISOString();
		previews.keep({ id, caller: c.get('actor').id, texts, until });
		return c.json({ id, until, addresses: below(addressOf(id), addresses) }, 201);
	});
}

/** The same addresses, below another. */
function below(address: string, addresses: Addresses): Record<string, Record<string, string>> {
	const found: Record<string, Record<string, string>> = {};
	for (const [record, paths] of Object.entries(addresses)) {
		found[record] = Object.fromEntries(Object.entries(paths).map(([locale, path]) => [locale, address + path]));
	}
	return found;
}

const notAPage = /\/__data\.json$/;

/** No script runs, and only pages of this origin may show it in a frame. */
const policy =
	"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** The path behind the id has slashes in it, which an OpenAPI document cannot say. */
function addReading(app: App, guard: Guard, { services, previews }: Previewing): void {
	app.openAPIRegistry.registerPath({
		operationId: 'readPreview',
		method: 'get',
		path: '/api/previews/{id}/{path}',
		summary: 'Read what would stand at a path of the site',
		description:
			'A page, with its styles and pictures below the same address. `path` is that of the site and may hold slashes.',
		request: { params: z.object({ id: Id, path: z.string() }) },
		responses: {
			200: { description: 'As the site would answer', content: { 'text/html': { schema: z.string() } } },
			...problemResponses([...guarded, 'refused', 'busy'])
		}
	});
	app.get('/api/previews/:id/:path{.*}', guard('readPreview'), async (c) => {
		const id = c.req.param('id');
		const now = services.clock.now();
		const texts = previews.find(id, { caller: c.get('actor').id, at: now });
		const path = pathBelow(c.req.url);
		if (!texts || notAPage.test(path)) return problem(c, 'not-found');
		const answer = await orRefusal(services.forecaster.page({ id, texts, now }, { path, address: addressOf(id) }));
		if (answer instanceof Error) return answerNoForecast(c, answer);
		if (!answer) return problem(c, 'not-found');

		const headers = { 'content-type': answer.mediaType, 'content-security-policy': policy };
		if (answer.kind === 'bytes') return new Response(Uint8Array.from(answer.bytes), { headers });
		const { status, text, location } = answer;
		return new Response(text, { status, headers: { ...headers, ...(location !== undefined && { location }) } });
	});
}

function addPredicting(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'predictChanges',
		method: 'post',
		path: '/api/publications/changes',
		summary: 'Tell which pages change if parts are published now',
		description:
			'Each part as it was typed, or the draft that stands there. The pages are made by the site itself, those of today and those of then. Nothing is saved or published.',
		middleware: guard('predictChanges'),
		request: { body: jsonBody(ChangesBody) },
		responses: responsesOf({ 200: jsonContent(Predicted, 'What changes') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const checked = await check(services, c, c.req.valid('json').parts);
		if ('faults' in checked) return answerFaults(c, checked.faults);
		const asked = { texts: checked.texts, now: services.clock.now() };
		const predicted = await orRefusal(services.forecaster.changes(asked));
		return predicted instanceof Error ? answerNoForecast(c, predicted) : c.json(predicted, 200);
	});
}

/** What was sent behind the id, as it was sent: an id may be spelled with escapes, and is then longer than it is. */
function pathBelow(address: string): string {
	return `/${new URL(address).pathname.split('/').slice(4).join('/')}`;
}

function addressOf(preview: string): string {
	return `/api/previews/${preview}`;
}

async function check(
	{ databases, clock }: Services,
	c: Context<Env>,
	asked: readonly AskedText[]
): Promise<{ texts: ForeseenText[] } | { faults: TextFault[] }> {
	return foreseeTexts(databases.read, { asked, actor: c.get('actor'), at: clock.now() });
}

function answerFaults(c: Context<Env>, faults: readonly TextFault[]) {
	if (faults.some(({ fault }) => fault.outcome === 'not-found')) return problem(c, 'not-found');
	const issues = faults.flatMap(({ index, fault }) =>
		fault.outcome === 'invalid'
			? fault.issues.map((issue) => ({ ...issue, path: `parts.${index}.values.${issue.path}` }))
			: []
	);
	if (issues.length > 0) return problem(c, 'invalid-request', { issues });
	const isStale = faults.every(({ fault }) => fault.outcome === 'stale');
	return problem(c, isStale ? 'stale' : 'refused', { parts: faults.map(shownFault) });
}

function shownFault({ record, part, fault }: TextFault) {
	const refusal = fault.outcome === 'refused' ? { refusal: fault.refusal, words: { ...refusals[fault.refusal] } } : {};
	return { record, part, fate: fault.outcome, ...refusal };
}

export async function orRefusal<Out>(forecast: Promise<Out>): Promise<Out | NoForecast | ForecastOverdue> {
	return forecast.catch((error: unknown) => {
		if (error instanceof NoForecast || error instanceof ForecastOverdue) return error;
		throw error;
	});
}

export function answerNoForecast(c: Context<Env>, error: NoForecast | ForecastOverdue) {
	if (error instanceof NoForecast) return problem(c, 'refused', { refusal: error.refusal });
	c.header('retry-after', String(secondsToWait));
	return problem(c, 'busy');
}
