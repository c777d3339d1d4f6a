import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { readOperation } from '../health/read-operation.ts';
import { subjects } from '../health/subjects.ts';
import { AddressChecking } from '../http/address-shown.ts';
import type { App } from '../http/app.ts';
import { BothLanguages } from '../http/problem.ts';
import { jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Reason = z
	.object({
		about: z.enum(subjects),
		code: z.string(),
		words: BothLanguages,
		mend: BothLanguages.meta({ description: 'What the operator does about it. DATA_DIR stands for the data folder' })
	})
	.meta({ id: 'HealthReason' });

const Operation = z
	.object({
		now: z.string().meta({ description: 'By the clock of the server' }),
		status: z.enum(['ok', 'degraded']),
		reasons: z.array(Reason).meta({ description: 'What is wrong; nothing where all is well' }),
		release: z
			.object({
				number: z.int().optional(),
				at: z.string().optional(),
				pinned: z.int().optional().meta({ description: 'The earlier release whose content it has' })
			})
			.meta({ description: 'The release that was sealed last' }),
		backup: z
			.object({
				everyHours: z.int().meta({ description: 'How often one is made' }),
				longestHours: z.int().meta({ description: 'So old the newest that was proved may be' }),
				madeAt: z.string().optional(),
				provedAt: z.string().optional(),
				openedAt: z.string().optional().meta({ description: 'When a person last opened one with its private key' })
			})
			.optional()
			.meta({ description: 'Where backups are made by themselves' }),
		disk: z.object({ freeBytes: z.int(), leastFreeBytes: z.int() }),
		version: z.object({
			software: z.string(),
			node: z.string(),
			schema: z.string().meta({ description: 'The newest change of the database that this software knows' })
		}),
		mail: z
			.object({
				sends: z.boolean().meta({ description: 'Whether a mail server is set' }),
				waiting: z.int(),
				waitingSince: z.string().optional(),
				refused: z.int().meta({ description: 'Those that a mail server refused for good' }),
				longestSeconds: z.int().meta({ description: 'So long a mail may wait' })
			})
			.meta({ description: 'The outbox' }),
		clock: z.object({
			known: z.string().meta({ description: 'The newest instant that was logged or sealed' }),
			behindSeconds: z.int().meta({ description: 'So far the clock may be behind it' }),
			aheadDays: z.int().meta({ description: 'So long after the last release it is still trusted' })
		}),
		database: z.object({ kind: z.enum(['sqlite', 'postgres']) }),
		media: z.object({
			triedAt: z.string().meta({ description: 'When a picture was last opened to try it' }),
			longestSeconds: z.int().meta({ description: 'So long opening a file may take' })
		}),
		addresses: AddressChecking
	})
	.meta({ id: 'Operation' });

/** How the server is doing, for the office. What is wrong is told to everyone at `/healthz` as well. */
export function addOperationRoute(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readOperation',
		method: 'get',
		path: '/api/operation',
		summary: 'Read how the server is doing: release, backup, disk, version, mail, clock, database, files',
		description: 'Names no path, no secret and no record.',
		middleware: guard('readOperation'),
		responses: responsesOf({ 200: jsonContent(Operation, 'How it is doing') })
	});
	app.openapi(route, async (c) => c.json(await readOperation(services), 200));
}
