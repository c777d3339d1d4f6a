import type { Clock } from '@kok/release/clock';
import type { Logger } from 'pino';

interface Watch {
	clock: Clock;
	log: Pick<Logger, 'error'>;
	look: () => Promise<void>;
	restMilliseconds: number;
	/** After a look that took long, the rest is so many times as long as the look. */
	restPerLook?: number;
	/** What the log says when a look fails. The next look comes as usual. */
	onFailure: string;
}

export interface Looking {
	/** Resolves when a look that is under way has ended. */
	settle: () => Promise<void>;
	/** Ends the looking, and resolves when a look that is under way has ended. */
	stop: () => Promise<void>;
}

/** Rests, looks, and begins again until it is stopped. No look begins before the one before has ended. */
export function keepLooking({ clock, log, look, restMilliseconds, restPerLook = 0, onFailure }: Watch): Looking {
	let isStopped = false;
	let looking = Promise.resolve();
	let cancel = clock.wait(restMilliseconds, go);

	function go(): void {
		looking = lookOnce();
	}

	async function lookOnce(): Promise<void> {
		const began = performance.now();
		try {
			await look();
		} catch (error) {
			log.error({ error: String(error) }, onFailure);
		}
		if (isStopped) return;
		cancel = clock.wait(Math.max(restMilliseconds, restPerLook * (performance.now() - began)), go);
	}

	return {
		settle: async () => looking,
		stop: async () => {
			isStopped = true;
			cancel();
			await looking;
		}
	};
}
