import { z } from '@hono/zod-openapi';
import { showsNothing } from '@kok/domain/fields/shows-nothing';
import { largestSequence } from '../db/stores/event-store.ts';
import type { ProblemCode } from './problem.ts';
import { problemResponses } from './problem.ts';
import { PartNameShown } from './schemas.ts';

/** Problems that every guarded operation may answer. */
export const guarded = [
	'not-signed-in',
	'not-allowed',
	'no-mandate',
	'step-up-needed',
	'cross-site',
	'not-found',
	'unknown-parameter',
	'invalid-request'
] as const;
/** What the document says of an operation that is refused to every token. */
export const forPeople = 'For people who have signed in; a token is refused with `people-only`.';

/** Problems that every change may answer besides. */
export const changing = [
	'malformed-json',
	'not-json',
	'too-slow',
	'too-large',
	'precondition-required',
	'too-many',
	'database-busy',
	'busy'
] as const;

/** Responses of a guarded operation: what it answers when all is well, and every problem it declares. */
export function responsesOf<Ok extends object, Code extends ProblemCode = never>(ok: Ok, ...more: Code[]) {
	return { ...ok, ...problemResponses<(typeof guarded)[number] | Code>([...guarded, ...more]) };
}

/** A JSON answer that may carry an ETag. */
export function jsonContent<Schema extends z.ZodType>(schema: Schema, description: string) {
	return {
		description,
		headers: {
			ETag: {
				description:
					'Names what was read, for `If-None-Match`. That of a part begins with its revision, for whoever sees drafts of it, and is sent back in `If-Match`',
				schema: { type: 'string' as const }
			}
		},
		content: { 'application/json': { schema } }
	};
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
	return { required: true, content: { 'application/json': { schema } } };
}

/** An id has many spellings (RFC 9562, 4) and names one record, so it is kept in lower case. */
export const Id = z.uuid().toLowerCase();

/** A page number of the log or the releases; both databases hold no larger one. */
export const Sequence = z.coerce.number().int().min(1).max(largestSequence);

export const IdParam = z.object({
	id: Id.meta({ description: 'Id of a record', examples: ['6f1c2a40-3d3e-4a7e-9a52-0d4a3c1b2e11'] })
});

export const PartParams = IdParam.extend({
	part: PartNameShown
});

/**
 * An instant in UTC, kept in the one spelling that the clock has as well: instants are compared as texts,
 * in the database too.
 */
export const Instant = z.iso.datetime().overwrite(toMilliseconds);

/** A control character or half a character has no business in a column; PostgreSQL refuses some of them. */
const printable = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const printableLines = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;

/** A short text that someone enters, without a line break. */
export function shortText(max: number) {
	return visible(z.string().trim().min(1).max(max).regex(printable, { error: 'not-one-line' }));
}

/** A text of several lines that someone enters. */
function longText(max: number) {
	return visible(z.string().trim().min(1).max(max).regex(printableLines, { error: 'wrong' }));
}

function visible(text: z.ZodString): z.ZodString {
	return text.refine((written) => !showsNothing(written), { error: 'too-short' });
}

/** Why something is done, in words. They are kept as a note of its event and can be erased. */
export const Reason = longText(2_000);

/** What someone says about a draft. It is kept beside it and can be erased. */
export const CommentText = longText(4_000);

/** A body that may give a reason. */
export const maybeReason = jsonBody(z.strictObject({ reason: Reason.optional() }).meta({ id: 'GivenReason' }));

const IfMatch = z.string().optional().meta({
	description: 'ETag of the part that was read, weak or strong; its revision alone does too, such as "3"'
});
const IfNoneMatch = z
	.string()
	.optional()
	.meta({ description: '* to create', enum: ['*'] });
/** The document asks for the header. The handler checks it, since a missing one is 428 and not 422. */
const asked = { param: { required: true } };

/** By which a change says what it read. */
export const ChangingHeaders = z.object({ 'if-match': IfMatch.meta(asked) });

/** By which a request says that it makes something. */
export const CreatingHeaders = z.object({ 'if-none-match': IfNoneMatch.meta(asked) });

/** Of a request that changes something or makes it: one of both. */
export const SavingHeaders = z.object({ 'if-match': IfMatch, 'if-none-match': IfNoneMatch });

/** Header by which a reader says what they have already. */
export const ReadingHeaders = z.object({
	'if-none-match': z.string().optional().meta({ description: 'ETags of what was read before' })
});

/** The answer to a reader who has it already. */
export const unchanged = { description: 'It is as it was read before; without a body' };

/** What is no instant is left as it is, for the schema to refuse. */
function toMilliseconds(given: string): string {
	const instant = Date.parse(given);
	return Number.isNaN(instant) ? given : new Date(instant).toISOString();
}
