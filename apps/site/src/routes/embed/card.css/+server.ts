import { cardStyles } from '#lib/embed/card-styles.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(cardStyles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
