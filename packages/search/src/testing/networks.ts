import { createHash } from 'node:crypto';
import { generateNetwork } from '@kok/content/fictional/generate';
import { historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { replay } from '@kok/content/replay';
import type { Content } from '@kok/domain/release/content';
import { compileRelease } from '@kok/domain/release/compile';

/** The release of the network whose searches are written down beside its content. */
export function realContent(): Content {
	const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
	return compileRelease(replay(historyOf(kok, founding), { hash }), { hash });
}

/** The release of an invented network with so many members. */
export function inventedContent(members: number): Content {
	return compileRelease(replay(generateNetwork({ seed: 11, members, until: '2026-11-24' }), { hash }), { hash });
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
