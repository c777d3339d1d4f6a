import { languagesOf } from '@kok/domain/release/reading';
import { redirect } from '@sveltejs/kit';
import { chooseLanguage } from '#lib/addresses/choose-locale.ts';
import { platformOf } from '#lib/release/platform.ts';
import { addressOf } from '#lib/addresses/address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { request, setHeaders } = event;
	const locales = languagesOf(platformOf(event).release.content);
	setHeaders({ vary: 'Accept-Language' });
	redirect(307, addressOf({ to: 'home' }, chooseLanguage(request.headers.get('accept-language') ?? '', locales)));
};
