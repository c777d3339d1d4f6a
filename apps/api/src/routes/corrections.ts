import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { findOpenRecord } from '../db/stores/open-records.ts';
import { foreseeCorrection } from '../forecasting/foresee-correction.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { HindranceShown, showHindrance } from '../http/publication-shown.ts';
import { PartParams, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Foreseen = z
	.object({
		version: z
			.int()
			.optional()
			.meta({ description: 'The number of the version that is public; none before the first' }),
		next: z.int().optional().meta({
			description:
				'The number that stands once the draft is published, unless it is a correction; the same where no clause becomes another'
		}),
		hashes: z
			.object({ before: z.string(), after: z.string() })
			.optional()
			.meta({ description: 'Hashes of the version as it reads now and as the draft would correct it' }),
		hindrance: HindranceShown.optional().meta({ description: 'Why the draft is no editorial correction' })
	})
	.meta({ id: 'ForeseenVersion' });

/** What becomes of the version of a record where a draft is published, as a correction or as it is. */
export function addCorrectionRoutes(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'foreseeCorrection',
		method: 'get',
		path: '/api/records/{id}/parts/{part}/correction',
		summary: 'Whether the draft of a part may be an editorial correction, and of which version',
		description:
			'`hashes` stand there where it may, `hindrance` where it may not. Nothing is written. Who asks for a review says whether it is meant as one (`askForReview`).',
		middleware: guard('foreseeCorrection'),
		request: { params: PartParams },
		responses: responsesOf({ 200: jsonContent(Foreseen, 'What becomes of the version') })
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const record = await findOpenRecord(databases.read, id);
		if (!record?.parts.has(part)) return problem(c, 'not-found');
		const { hindrance, ...foreseen } = await foreseeCorrection(databases.read, record, part);
		return c.json({ ...foreseen, ...(hindrance && { hindrance: showHindrance(hindrance) }) }, 200);
	});
}
