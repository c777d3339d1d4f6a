import type { Clock } from '@kok/release/clock';
import type { PinSource } from '@kok/release/pins';
import type { Logger } from 'pino';

interface Waiting {
	clock: Clock;
	closing: AbortSignal;
	log: Pick<Logger, 'info' | 'error'>;
}

/** Resolves as soon as there is a pinned key: whoever seals may still be starting. False when the site closes first. */
export async function waitForPins(pins: PinSource, { clock, closing, log }: Waiting): Promise<boolean> {
	let told = '';
	while (!closing.aborted) {
		try {
			if (await pins.read()) return true;
			if (told === '') log.info('Waiting for the public key of the releases');
			told ||= 'missing';
		} catch (error) {
			if (told !== 'unreadable') log.error({ err: error }, 'The public key of the releases cannot be read');
			told = 'unreadable';
		}
		await pause(clock, closing);
	}
	return false;
}

async function pause(clock: Clock, closing: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const cancel = clock.wait(500, resolve);
		closing.addEventListener('abort', () => (cancel(), resolve()), { once: true });
	});
}
