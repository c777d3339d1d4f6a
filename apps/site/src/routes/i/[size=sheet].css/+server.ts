import { error } from '@sveltejs/kit';
import { asSheetSize } from '#lib/help/sheet-size.ts';
import { sheetOf } from '#lib/help/sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) =>
	new Response(sheetOf(asSheetSize(params.size) ?? error(404, 'Not found')), {
		headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' }
	});
