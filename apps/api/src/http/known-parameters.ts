import { issueWords } from '@kok/domain/issues';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import * as z from 'zod';
import type { Env } from './app.ts';
import { problem } from './problem.ts';

type Registry = OpenAPIHono<Env>['openAPIRegistry'];

/**
 * Refuses a request with a parameter that its operation does not know, or with one that is given twice. Passed over, a
 * misspelled filter would answer with records that nobody asked for, and a misspelled `dryRun` would change them.
 */
export function knownParameters(registry: Registry): MiddlewareHandler<Env> {
	let operations: ReadonlyMap<string, ReadonlySet<string>> | undefined;
	return async function checkParameters(c, next) {
		const asked = [...new URL(c.req.url).searchParams.keys()];
		if (asked.length === 0) return next();
		// Routes are added after this one, so they are looked up only when somebody asks.
		operations ??= parametersOf(registry);
		const known = matchedRoutes(c).map(({ method, path }) => operations?.get(`${method} ${path}`));
		const names = known.find((one) => one !== undefined);
		if (!names) return next();

		const unknown = asked.filter((name, index) => !names.has(name) || asked.indexOf(name) !== index);
		if (unknown.length === 0) return next();
		const issues = [...new Set(unknown)].map((path) => ({
			path,
			code: 'unknown' as const,
			message: issueWords.unknown
		}));
		return problem(c, 'unknown-parameter', { issues });
	};
}

/** The parameters of each operation by its method and the path that it is routed by. */
function parametersOf(registry: Registry): Map<string, Set<string>> {
	const operations = new Map<string, Set<string>>();
	for (const definition of registry.definitions) {
		if (definition.type !== 'route') continue;
		const { method, path, request } = definition.route;
		const names = request?.query instanceof z.ZodObject ? Object.keys(request.query.shape) : [];
		operations.set(`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, new Set(names));
	}
	return operations;
}
