import { error } from '@sveltejs/kit';
import { networkOf } from '@kok/domain/release/reading';
import { asEmbedded, embedAddress } from '#lib/embed/embed-address.ts';
import { embedPage } from '#lib/embed/embed-page.ts';
import { embeddedWork } from '#lib/embed/embedded-work.ts';
import { previewFrameOf } from '#lib/frame/preview.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, work: named } = event.params;
	const embedded = asEmbedded(named);
	const work = embedded && embeddedWork(content, embedded, { locale, day: dayOf(release) });
	if (!work) error(404, 'Not found');

	const html = embedPage({
		work,
		address: embedAddress(embedded, locale),
		origin,
		locale,
		frame: previewFrameOf(content, locale),
		network: networkOf(content).facts.values.abbreviation
	});
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
