import { z } from '@hono/zod-openapi';
import { typeNames } from '@kok/domain/content-types';
import { partNames } from '@kok/domain/rules/part';

/** The name of a content type. */
export const TypeNameShown = z.enum([...typeNames]).meta({ id: 'TypeName' });

/** The name of a part. */
export const PartNameShown = z
	.enum(partNames)
	.meta({ id: 'PartName', description: 'facts, inside, or the locale of a wording' });

/** The values of any part. Its fields are checked where it is saved, by the type of the record. */
export const Values = z.looseObject({});
