import { error } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses/address.ts';
import { timelineFile } from '#lib/demands/timeline/say-timeline.ts';
import { timelineOf } from '#lib/demands/timeline/timeline.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { locale, file } = event.params;
	if (!addressOf({ to: 'timeline-file' }, locale).endsWith(`/${file}`)) error(404, 'Not found');
	const { release } = platformOf(event);
	const text = timelineFile(release, { timeline: timelineOf(release, locale), locale });
	return new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
};
