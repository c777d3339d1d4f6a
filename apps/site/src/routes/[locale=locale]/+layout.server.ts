import { glossaryOf } from '#lib/glossary/glossary.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => ({
	glossary: glossaryOf(platformOf(event).release.content, event.params.locale)
});
