import { platformOf } from '#lib/release/platform.ts';
import { openAnchor } from '#lib/records/records.ts';
import type { PageServerLoad } from './$types';

/** Whoever shortens an anchor to an address, or asks for a record by its number, finds it all the same. */
export const load: PageServerLoad = (event) => openAnchor(platformOf(event).release.content, event.params);
