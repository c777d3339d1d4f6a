import type { KeyObject } from 'node:crypto';
import type { Clock } from '@kok/release/clock';
import type { Logger } from 'pino';

interface Waiting {
	clock: Clock;
	closing: AbortSignal;
	log: Pick<Logger, 'info' | 'error'>;
}

/** The key, as soon as it is there: whoever seals may still be starting. `undefined` when the site closes first. */
export async function waitForKey(
	readKey: () => Promise<KeyObject | undefined>,
	{ clock, closing, log }: Waiting
): Promise<KeyObject | undefined> {
	let told = '';
	while (!closing.aborted) {
		try {
			const key = await readKey();
			if (key) return key;
			if (told === '') log.info('Waiting for the public key of the releases');
			told ||= 'missing';
		} catch (error) {
			if (told !== 'unreadable') log.error({ err: error }, 'The public key of the releases cannot be read');
			told = 'unreadable';
		}
		await pause(clock, closing);
	}
	return undefined;
}

async function pause(clock: Clock, closing: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const cancel = clock.wait(500, resolve);
		closing.addEventListener('abort', () => (cancel(), resolve()), { once: true });
	});
}
