import { issueWords } from '@kok/domain/issues';
import type { MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import type { Env } from './app.ts';
import { problem } from './problem.ts';

/**
 * Refuses a question with a parameter that the operation does not know, or with one that is asked twice. Passed over, a
 * misspelled filter would answer with records that nobody asked for.
 */
export function knownParameters(query: z.ZodObject): MiddlewareHandler<Env> {
	return async function checkParameters(c, next) {
		const asked = [...new URL(c.req.url).searchParams.keys()];
		const unknown = asked.filter((name, index) => !(name in query.shape) || asked.indexOf(name) !== index);
		if (unknown.length === 0) return next();
		const issues = [...new Set(unknown)].map((path) => ({
			path,
			code: 'unknown' as const,
			message: issueWords.unknown
		}));
		return problem(c, 'unknown-parameter', { issues });
	};
}
