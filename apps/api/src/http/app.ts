import { OpenAPIHono } from '@hono/zod-openapi';
import { issuesOf } from '@kok/domain/issues';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Actor } from '../access/actor.ts';
import { isDiskFull } from '../room.ts';
import { type Services } from './services.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** What every handler may ask the context for. */
export interface Env {
	Variables: { requestId: string; actor: Actor };
}

export type App = OpenAPIHono<Env>;

const largestBody = 256 * 1024;
/** Of a picture or a document. */
const largestFile = 20 * 1024 * 1024;
/** Where files are sent. */
export const filesPath = '/api/media';
/** Of a table that is imported. */
const largestTable = 20 * 1024 * 1024;
/** Under which tables are sent, each to the address of its type. */
export const importsPath = '/api/imports';

/** An application that answers every failure with a problem document and nothing about its insides. */
export function createApp({ newId, log }: Pick<Services, 'newId' | 'log'>): App {
	const app = new OpenAPIHono<Env>({
		defaultHook: (result, c) => {
			if (result.success) return;
			return problem(c, 'invalid-request', { issues: issuesOf(result.error) });
		}
	});

	app.use(async (c, next) => {
		c.set('requestId', newId());
		await next();
		c.header('x-request-id', c.get('requestId'));
	});
	app.use(securityHeaders);
	app.use(methodNotAllowed({ app, onMethodNotAllowed: answerWrongMethod }));
	const limitBody = bodyLimit({ maxSize: largestBody, onError: (c) => problem(c, 'too-large') });
	const limitFile = bodyLimit({ maxSize: largestFile, onError: (c) => problem(c, 'file-too-large') });
	const limitTable = bodyLimit({ maxSize: largestTable, onError: (c) => problem(c, 'table-too-large') });
	app.use(async (c, next) => {
		if (c.req.path.startsWith(`${importsPath}/`)) return limitTable(c, next);
		return c.req.path === filesPath ? limitFile(c, next) : limitBody(c, next);
	});

	app.notFound((c) => problem(c, 'not-found'));
	app.onError((error, c) => {
		if (error instanceof HTTPException) {
			if (error.status === 400) return problem(c, 'malformed-json');
			if (error.status === 415) return problem(c, 'not-json');
		}
		log.error({ requestId: c.get('requestId'), error: error.stack ?? error.message }, 'a request failed');
		if (isDiskFull(error)) return problem(c, 'no-room');
		return problem(c, 'unexpected');
	});
	return app;
}

function answerWrongMethod(c: Context, methods: string[]) {
	c.header('allow', methods.join(', '));
	return problem(c, 'method-not-allowed');
}
