import type { Words } from '@kok/domain/words';

/** Why a second factor that was given again did not count. Whoever gives it is known already. */
export const factorFailed: Words = {
	de: 'So ließ es sich nicht bestätigen. Ein Code gilt einmal und nur kurz. Warten Sie in der App auf den nächsten, und geben Sie ihn hier ein.',
	en: 'That did not confirm it. A code holds once and for a short time. Wait for the next one in the app and enter it here.'
};
