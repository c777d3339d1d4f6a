import * as z from 'zod';
import { Failure } from '../publishing/maker-messages.ts';
import { MakerPlace } from '../publishing/maker-place.ts';
import type { Addresses, Prediction, PreviewAnswer } from './forecaster.ts';
import { hindrancesToForecasts } from './no-forecast.ts';
import type { ForeseenText } from './foreseen-text.ts';

// What the server and the process that forecasts tell each other. Texts are among it: they were checked, and are taken as
// they are.

export const ForecastPlace = z.strictObject({
	...MakerPlace.pick({ database: true, releases: true, media: true }).shape,
	/** The public key that seals, in PEM. */
	publicKey: z.string(),
	/** The program of the site that makes pages. */
	siteProgram: z.string()
});
export type ForecastPlace = z.infer<typeof ForecastPlace>;

const texts = z.array(
	z.custom<ForeseenText>((text) => typeof text === 'object' && text !== null && 'snapshot' in text)
);
const preview = { id: z.string(), texts, now: z.string() };

export const Ask = z.discriminatedUnion('ask', [
	z.strictObject({ ask: z.literal('open'), ...preview }),
	z.strictObject({ ask: z.literal('page'), ...preview, path: z.string(), address: z.string() }),
	z.strictObject({ ask: z.literal('changes'), texts, now: z.string() }),
	z.strictObject({ ask: z.literal('hash'), texts, now: z.string() })
]);
export type Ask = z.infer<typeof Ask>;

/** Where everything is comes first; then questions, each with a number of its own. */
export const Message = z.union([
	z.strictObject({ place: ForecastPlace }),
	z.strictObject({ number: z.int(), question: Ask })
]);
export type Message = z.infer<typeof Message>;

/** What a question is answered with when it went well. */
export interface Given {
	open: Addresses;
	page: PreviewAnswer;
	changes: Prediction;
	hash: string;
}

export const Reply = z.strictObject({
	number: z.int(),
	given: z.unknown().optional(),
	failure: Failure.optional(),
	/** Why nothing can be foreseen, where that is known. */
	refusal: z.enum(hindrancesToForecasts).optional()
});
export type Reply = z.infer<typeof Reply>;
