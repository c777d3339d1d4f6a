import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** Who can take someone tonight, as it is at this moment, and by how much the clock of this device is behind. */
export const load: PageLoad = async ({ depends }) => {
	depends('colleagues:tonight');
	const colleagues = await read(api.GET('/api/colleagues'));
	return { colleagues, behind: Date.parse(colleagues.at) - Date.now() };
};
