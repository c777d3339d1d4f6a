import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** The programs that may come in, those that still do first. */
export const load: PageLoad = async ({ depends }) => {
	depends('console:programs');
	const now = new Date().toISOString();
	const { tokens } = await read(api.GET('/api/tokens'));
	const programs = tokens.map((token) => ({
		...token,
		isOver: token.revokedAt !== undefined || token.expiresAt <= now
	}));
	return { programs: programs.toSorted((a, b) => Number(a.isOver) - Number(b.isOver)) };
};
