import { type Foresight, foresightOf } from '../foresee.ts';
import { builtRenderer } from './built-renderer.ts';

/** What the API is given in tests, by the path of this file: the site as its sources stand, with no settings. */
export async function openForesight(): Promise<Foresight> {
	return foresightOf(await builtRenderer(), {});
}
