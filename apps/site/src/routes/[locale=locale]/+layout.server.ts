import { languagesOf } from '@kok/domain/release/reading';
import { error } from '@sveltejs/kit';
import { glossaryOf } from '#lib/glossary/glossary.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	if (!languagesOf(content).includes(locale)) error(404, 'Not found');
	return { glossary: glossaryOf(content, locale) };
};
