import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { emptyDevice, listUnsent } from '#lib/drafts/working-copy.ts';
import { sendCopy } from '#lib/drafts/server-copies.ts';
import { ask } from './ask.ts';

/** Signing out, from whichever page. */
class SignOut {
	/** Texts that this device alone has and that could not be sent: signing out once more deletes them. */
	unsent = $state(0);
	/** Why it was not done. */
	refused = $state.raw<Words>();

	/** What only this device has is sent before the device forgets it; if that fails, nothing is done before it was said. */
	async go(actor: string): Promise<void> {
		const isWarned = this.unsent > 0;
		const waiting = await listUnsent(actor);
		const sent = await Promise.all(waiting.map(async ({ key, copy }) => sendCopy(key, copy)));
		this.unsent = sent.filter(({ outcome }) => outcome !== 'sent').length;
		if (this.unsent > 0 && !isWarned) return;
		const result = await ask('/api/sign-out', { answer: z.unknown() });
		this.refused = result.isDone ? undefined : result.words;
		if (!result.isDone) return;
		await emptyDevice();
		location.assign('/anmelden');
	}
}

export const signingOut = new SignOut();
