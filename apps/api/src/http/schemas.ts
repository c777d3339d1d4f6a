import { z } from '@hono/zod-openapi';
import { type ContentType, entrySchema } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';

/**
 * The values of every part of every type, by the name under which the API document shows them: `DemandFacts`,
 * `DemandWording`. Which one a request needs follows from its record; the command checks it against that one.
 */
export const partValues = Object.fromEntries(
	Object.values<ContentType>(contentTypes).flatMap((type) =>
		(['facts', 'wording', 'inside'] as const).flatMap((part) => {
			if (Object.keys(type[part]).length === 0) return [];
			const name = capital(type.name) + capital(part);
			return [[name, entrySchema(type[part]).meta({ id: name })] as const];
		})
	)
);

/** Any part's values, told apart by their record when they are saved. */
export const Values = z.looseObject({}).meta({
	id: 'Values',
	description: `The complete values of a part: ${Object.keys(partValues).join(', ')}. Unknown fields are refused.`
});

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
