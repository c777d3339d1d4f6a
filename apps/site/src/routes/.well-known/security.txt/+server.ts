import { error } from '@sveltejs/kit';
import { platformOf } from '#lib/release/platform.ts';
import { securityText } from '#lib/contact/security-text.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const platform = platformOf(event);
	const text = securityText({ ...platform, origin: platform.origin ?? event.url.origin });
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
