import type { HttpBindings } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { issuesOf } from '@kok/domain/issues';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Actor } from '../access/actor.ts';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import { isDiskFull } from '../room.ts';
import { knownParameters } from './known-parameters.ts';
import type { Services } from './services.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** What every handler may ask the context for. */
export interface Env {
	/** Of the server; a request from within the process, as tests send, has none. */
	Bindings: Partial<HttpBindings>;
	/** The body is there once the guard has let its sender in. */
	Variables: { requestId: string; actor: Actor; body: Buffer };
}

export type App = OpenAPIHono<Env>;

interface AppParts extends Pick<Services, 'newId' | 'log'>, Partial<Pick<Services, 'troubles'>> {
	/** Answers what no route answers, if it can. */
	elsewhere?: (c: Context<Env>) => Promise<Response | undefined>;
}

/** A database that was restarted is back by then. */
const retryAfterSeconds = 5;

/** An application that answers every failure with a problem document and nothing about its insides. */
export function createApp({ newId, log, troubles, elsewhere }: AppParts): App {
	const app = new OpenAPIHono<Env>({
		defaultHook: (result, c) => {
			if (result.success) return;
			return problem(c, 'invalid-request', { issues: issuesOf(result.error) });
		}
	});

	app.use(async (c, next) => {
		c.set('requestId', newId());
		await next();
		// `c.header` would make the answer a whole `Response` with a stream, which takes a third of the time of a read.
		c.res.headers.set('x-request-id', c.get('requestId'));
	});
	app.use(securityHeaders);
	app.use(methodNotAllowed({ app, onMethodNotAllowed: answerWrongMethod }));
	app.use(knownParameters(app.openAPIRegistry));

	app.notFound(async (c) => (await elsewhere?.(c)) ?? problem(c, 'not-found'));
	app.onError((error, c) => {
		if (error instanceof HTTPException) {
			if (error.status === 400) return problem(c, 'malformed-json');
			if (error.status === 415) return problem(c, 'not-json');
		}
		const trouble = databaseTroubleOf(error);
		if (trouble && !isDiskFull(error)) {
			log.error(
				{ requestId: c.get('requestId'), trouble, error: error.message },
				'the database could not be worked with'
			);
			if (trouble !== 'database-unreachable') troubles?.note(trouble);
			c.header('retry-after', String(retryAfterSeconds));
			return problem(c, trouble === 'database-busy' ? 'database-busy' : 'database-away');
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
