import { z } from '@hono/zod-openapi';
import { typeNames } from '@kok/domain/content-types';
import { partNames } from '@kok/domain/rules/part';
import { contentLanguages } from '@kok/domain/words';

/** The name of a content type. */
export const TypeNameShown = z.enum([...typeNames]).meta({ id: 'TypeName' });

/** The name of a part. */
export const PartNameShown = z
	.enum(partNames)
	.meta({ id: 'PartName', description: 'facts, inside, or the locale of a wording' });

/** The name of a language. */
export const LocaleShown = z.enum(contentLanguages).meta({
	id: 'Locale',
	description: 'A language in which a network can write (BCP 47). Which of them this one has stands in its record'
});

/** The values of any part. Its fields are checked where it is saved, by the type of the record. */
export const Values = z.looseObject({});
