import { error } from '@sveltejs/kit';
import { chartFile } from '#lib/figures/charts/chart-files.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { locale, file } = event.params;
	const found = await chartFile(platformOf(event).release.content, file, locale);
	if (!found) error(404, 'Not found');
	return new Response(found.text, { headers: { 'content-type': found.mediaType } });
};
