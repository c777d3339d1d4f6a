import type { Json } from '@kok/domain/canonical';

/** Parses JSON. Refuses (throws a `SyntaxError`) what is none. */
export function parseJson(text: string): Json {
	// Sound: `JSON.parse` returns nothing else.
	return JSON.parse(text) as Json;
}
