import { redirect } from '@sveltejs/kit';
import { chooseLocale } from '#lib/addresses/choose-locale.ts';
import { addressOf } from '#lib/addresses/address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, setHeaders }) => {
	setHeaders({ vary: 'Accept-Language' });
	redirect(307, addressOf({ to: 'home' }, chooseLocale(request.headers.get('accept-language') ?? '')));
};
