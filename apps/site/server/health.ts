import type { Health } from '@kok/release/follow';
import type { Answer } from './answer.ts';
import { plainBody } from './body.ts';
import type { Edition } from './edition.ts';

/** Good as long as any verified release is served; why it is not the newest stands beside. */
export function healthAnswer({
	edition,
	health,
	waitingFor
}: {
	edition: Edition | undefined;
	health: Health | undefined;
	/** What is missing before a release can be verified. */
	waitingFor: string;
}): Answer {
	const reason = health?.degraded?.words.en;
	if (!edition) return json(503, { status: 'unavailable', reason: reason ?? waitingFor });

	const { number, at } = edition.release.envelope;
	const { ageSeconds } = health ?? {};
	const old = edition.oldOn !== undefined ? 'The release is older than the network allows.' : undefined;
	const why = reason ?? old;
	return json(200, {
		status: why === undefined ? 'ok' : 'degraded',
		number,
		at,
		...(ageSeconds !== undefined && { ageSeconds }),
		...(why !== undefined && { reason: why })
	});
}

function json(status: number, value: unknown): Answer {
	return {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
		body: plainBody(Buffer.from(`${JSON.stringify(value)}\n`))
	};
}
