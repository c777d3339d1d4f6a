import { error } from '@sveltejs/kit';
import * as z from 'zod';
import { ask } from '#lib/door/ask.ts';
import { namesOfMandates } from '#lib/people/mandates.ts';
import type { PageLoad } from './$types';

const Session = z.looseObject({
	id: z.string(),
	device: z.string(),
	ownDevice: z.boolean(),
	isThis: z.boolean(),
	createdAt: z.string()
});
const Passkey = z.looseObject({
	id: z.string(),
	name: z.string(),
	createdAt: z.string(),
	lastUsedAt: z.string().optional()
});

/** Who one is here, for whom one acts, by what one signs in and where. A program has neither passkeys nor sessions. */
export const load: PageLoad = async ({ parent }) => {
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [sessions, passkeys, names] = await Promise.all([
		ask('/api/sessions', { method: 'GET', answer: z.object({ sessions: z.array(Session) }) }),
		ask('/api/passkeys', { method: 'GET', answer: z.object({ passkeys: z.array(Passkey) }) }),
		namesOfMandates(me.mandates, network.languages)
	]);
	return {
		me,
		names,
		sessions: sessions.isDone ? sessions.answer.sessions : [],
		passkeys: passkeys.isDone ? passkeys.answer.passkeys : []
	};
};
