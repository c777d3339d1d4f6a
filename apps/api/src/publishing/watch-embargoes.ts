import { readEnvelope } from '@kok/release/folder';
import type { Logger } from 'pino';
import { settleEmbargoes } from '../commands/embargo/settle-embargoes.ts';
import type { Tools } from '../commands/tools.ts';
import { sequenceOf } from '../db/stores/event-store.ts';
import { keepLooking } from '../keep-looking.ts';
import type { Reconciler } from './reconciler.ts';

interface Server {
	tools: Pick<Tools, 'databases' | 'clock' | 'mark' | 'newId'>;
	reconciler: Pick<Reconciler, 'upTo'>;
	/** Where the release is published. */
	folder: string;
	log: Pick<Logger, 'error'>;
}

const restMilliseconds = 5_000;

/**
 * Looks by itself whether what is under embargo is public at its hour, beside whatever keeps publishing back: a pinned
 * release, a key that is missing, a clock that is doubted, a disk that is full, a release that takes long.
 * Returns how to stop looking.
 */
export function watchEmbargoes({ tools, reconciler, folder, log }: Server): () => Promise<void> {
	/** Another process may have made the release. */
	async function readUpTo(): Promise<number> {
		const envelope = await readEnvelope(folder).catch(() => undefined);
		const shown = envelope ? await sequenceOf(tools.databases.read, envelope.chainHead) : 0;
		return Math.max(reconciler.upTo(), shown);
	}

	const look = async () => settleEmbargoes(tools, readUpTo);
	const onFailure = 'whether what is under embargo is public could not be looked at';
	return keepLooking({ clock: tools.clock, log, look, restMilliseconds, onFailure }).stop;
}
