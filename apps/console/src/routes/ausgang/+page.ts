import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** What is to be mailed, and to whom; of an invitation as long as it is open. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('console:outbox');
	const { me } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [{ mails, sends }, { invitations }, { people }] = await Promise.all([
		read(api.GET('/api/mails')),
		read(api.GET('/api/invitations')),
		read(api.GET('/api/people'))
	]);
	const named = mails.map((mail) => {
		const invitation = invitations.find(({ id }) => id === mail.invitation);
		const person = people.find(({ id }) => id === (mail.account ?? invitation?.account));
		return { ...mail, isOpen: invitation !== undefined, name: invitation?.name ?? person?.name };
	});
	return { me, mails: named, sends };
};
