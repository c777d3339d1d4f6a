import type { Health } from '@kok/release/follow';
import type { Answer } from '../answers/answer.ts';
import { plainBody } from '../answers/body.ts';
import type { Edition } from '../editions/edition.ts';
import { type Reason, reasonOf, reasonOfFault } from './health-reasons.ts';

interface Seen {
	edition: Pick<Edition, 'release' | 'oldOn'> | undefined;
	health: Health | undefined;
	/** The instant now, in UTC. */
	now: string;
	/** What is missing before a release can be verified. */
	waitingFor: 'public-key-missing' | 'no-release-yet';
}

const hour = 3_600_000;
/** A release is sealed at every midnight of the network, and a night with a change of the clock has an hour more. */
const longestSilence = 26 * hour;
/** Two machines' clocks may differ by so much. */
const tolerance = 300_000;

/** Answers 200 as long as a verified release is served. `reasons` says why it is not the newest one. */
export function healthAnswer({ edition, health, now, waitingFor }: Seen): Answer {
	const fault = health?.degraded && reasonOfFault(health.degraded);
	if (!edition) return json(503, { status: 'unavailable', ...why([fault ?? reasonOf(waitingFor)]) });

	const { number, at } = edition.release.envelope;
	const reasons = [fault ?? [], reasonsOfAge(edition, Date.parse(now) - Date.parse(at))].flat();
	const { ageSeconds } = health ?? {};
	return json(200, {
		status: reasons.length === 0 ? 'ok' : 'degraded',
		number,
		at,
		...(ageSeconds !== undefined && { ageSeconds }),
		...why(reasons)
	});
}

/** On the host that serves nothing but help: neither number nor instant, which the other host has as well. */
export function neutralHealthAnswer(isServed: boolean): Answer {
	return isServed ? json(200, { status: 'ok' }) : json(503, { status: 'unavailable' });
}

function reasonsOfAge({ oldOn }: Pick<Edition, 'oldOn'>, age: number): Reason[] {
	if (age < -tolerance) return [reasonOf('release-from-future')];
	const isSilent = age > longestSilence;
	return [oldOn === undefined ? [] : reasonOf('release-old'), isSilent ? reasonOf('sealing-stopped') : []].flat();
}

/** The first reason stands apart as one English sentence as well, for whoever reads it in a terminal. */
function why(reasons: readonly Reason[]) {
	const [first] = reasons;
	return { ...(first && { reason: first.words.en }), reasons };
}

function json(status: number, value: unknown): Answer {
	return {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
		body: plainBody(Buffer.from(`${JSON.stringify(value)}\n`))
	};
}
