import { api } from '#lib/api/client.ts';
import { type Done, type PartAsRead, done } from '#lib/review/order.ts';

/** Gives a draft to be read as an editorial correction. */
export async function askForCorrection(part: PartAsRead): Promise<Done> {
	const params = { ...paramsOf(part), query: { correction: 'true' as const } };
	return done(api.POST('/api/records/{id}/parts/{part}/review', { params }));
}

/** Approves a draft that is meant as one, with the answer whether the sense stays the same. */
export async function approveCorrection(part: PartAsRead, keepsSense: boolean): Promise<Done> {
	const params = { ...paramsOf(part), query: { keepsSense: keepsSense ? ('true' as const) : ('false' as const) } };
	return done(api.POST('/api/records/{id}/parts/{part}/approval', { params }));
}

function paramsOf({ record, part, revision }: PartAsRead) {
	return { path: { id: record, part }, header: { 'if-match': `"${revision}"` } };
}
