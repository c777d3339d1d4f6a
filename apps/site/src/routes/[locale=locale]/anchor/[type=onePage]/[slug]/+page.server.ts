import { platformOf } from '#lib/platform.ts';
import { openAnchor } from '#lib/records.ts';
import type { PageServerLoad } from './$types';

/** Whoever shortens an anchor to an address, or asks for a record by its number, finds it all the same. */
export const load: PageServerLoad = (event) => openAnchor(platformOf(event).release.content, event.params);
