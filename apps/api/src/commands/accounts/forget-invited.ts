import { forgetInvitedBefore } from '../../db/stores/invitation-store.ts';
import type { Tools } from '../tools.ts';

/** So long an invitation that nobody used keeps whom it was for, after it has expired. */
const keptDays = 30;

/** Erases name and address from the invitations that are over. */
export async function forgetInvited({ databases, clock }: Pick<Tools, 'databases' | 'clock'>): Promise<void> {
	const expiredBefore = new Date(Date.parse(clock.now()) - keptDays * 86_400_000).toISOString();
	await forgetInvitedBefore(databases.write, expiredBefore);
}
