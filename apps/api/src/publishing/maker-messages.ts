import { partNames } from '@kok/domain/rules/part';
import { ReadEnvelope, Sha256 } from '@kok/release/envelope';
import * as z from 'zod';
import { MakerPlace } from './maker-place.ts';

// What the server and the process that makes its releases tell each other. Texts and pictures are never among it.

/** What the process is told. The place comes in a message and not on the command line: an address may hold a password. */
export const Order = z.discriminatedUnion('order', [
	z.strictObject({ order: z.literal('open'), place: MakerPlace }),
	z.strictObject({
		order: z.literal('prepare'),
		shown: ReadEnvelope.optional(),
		last: z.strictObject({ envelope: ReadEnvelope, upTo: z.int() }).optional(),
		isHurried: z.boolean()
	}),
	z.strictObject({ order: z.literal('hurry') }),
	z.strictObject({ order: z.literal('place'), envelope: ReadEnvelope }),
	z.strictObject({ order: z.literal('judge'), content: Sha256 })
]);
export type Order = z.infer<typeof Order>;

const LeftOut = z.strictObject({
	record: z.string(),
	part: z.enum(partNames).exactOptional(),
	why: z.enum(['snapshot-altered', 'does-not-compile'])
});

const chain = z.strictObject({ seq: z.int(), hash: z.string() });

const Preparation = z.discriminatedUnion('isReady', [
	z.strictObject({ isReady: z.literal(false), why: z.enum(['nothing-public', 'pinned-content-lost']), chain }),
	z.strictObject({
		isReady: z.literal(true),
		chain,
		last: ReadEnvelope.optional(),
		timeZone: z.string(),
		content: Sha256,
		leftOut: z.array(LeftOut),
		missing: z.array(z.string()),
		isLate: z.boolean(),
		isNotDrawn: z.boolean(),
		cleaned: Sha256.optional()
	})
]);

const Judgement = z.discriminatedUnion('isKept', [
	z.strictObject({ isKept: z.literal(false) }),
	z.strictObject({ isKept: z.literal(true), isExposing: z.boolean(), chain })
]);

/** An error as one process tells it to another. */
export const Failure = z.strictObject({ message: z.string(), code: z.string().optional() });

/** What the process answers; a mark is told on the way to an answer. */
export const Answer = z.discriminatedUnion('answer', [
	z.strictObject({ answer: z.literal('prepared'), preparation: Preparation }),
	z.strictObject({ answer: z.literal('marked'), point: z.enum(['content-written', 'media-written']) }),
	z.strictObject({ answer: z.literal('judged'), judgement: Judgement }),
	z.strictObject({ answer: z.literal('placed'), named: z.record(z.string(), z.array(z.string()).readonly()) }),
	z.strictObject({ answer: z.literal('failed'), failure: Failure }),
	z.strictObject({ answer: z.literal('not-drawn'), failure: Failure })
]);
export type Answer = z.infer<typeof Answer>;

/** An error as it is told: what it says, and the code by which it is known. */
export function tellError(error: unknown): z.infer<typeof Failure> {
	const code = codeOf(error);
	const message = error instanceof Error ? error.message : String(error);
	return { message, ...(code !== undefined && { code }) };
}

/** The error that was told. */
export function errorOf({ message, code }: z.infer<typeof Failure>): Error {
	return Object.assign(new Error(message), code !== undefined && { code });
}

/** Of an error, or of the first behind it that has one. */
function codeOf(error: unknown): string | undefined {
	if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => code !== undefined);
	if (!(error instanceof Error)) return undefined;
	return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}
