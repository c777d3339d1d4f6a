import * as z from 'zod';

/** An item keeps its id through every revision, so its words and links find it again. */
export const ItemId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { error: 'not-an-item-id' });
