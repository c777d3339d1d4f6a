import { error } from '@sveltejs/kit';
import * as z from 'zod';
import { ask } from '#lib/door/ask.ts';
import type { PageLoad } from './$types';

const Session = z.looseObject({
	id: z.string(),
	device: z.string(),
	ownDevice: z.boolean(),
	isThis: z.boolean(),
	createdAt: z.string()
});

/** Who one is here, and on which devices. A token has no sessions. */
export const load: PageLoad = async ({ parent }) => {
	const { me } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	const result = await ask('/api/sessions', { method: 'GET', answer: z.object({ sessions: z.array(Session) }) });
	return { me, sessions: result.isDone ? result.answer.sessions : [] };
};
