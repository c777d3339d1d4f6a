import { makeSecret } from '../../accounts/secret.ts';
import { type Step, findStep, insertStep, takeStep } from '../../db/stores/step-store.ts';
import type { AccountTools } from './account-tools.ts';

type Kept = Pick<Step, 'kind' | 'account' | 'challenge'> & Partial<Pick<Step, 'invitation'>>;

/** Keeps for some minutes what a person has to answer. Returns the secret under which it is found again. */
export async function keepChallenge({ databases, clock }: AccountTools, step: Kept, minutes = 5): Promise<string> {
	const { secret, hash } = makeSecret();
	const at = clock.now();
	const expires_at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
	await insertStep(databases.write, { step: { invitation: null, ...step, hash, expires_at }, at });
	return secret;
}

/** A challenge is taken before it is looked at, so that none is tried twice. Undefined where it is over or of another kind. */
export async function takeChallenge(
	{ databases, clock }: AccountTools,
	{ secret, kind }: { secret: string; kind: Step['kind'] }
): Promise<Step | undefined> {
	const at = clock.now();
	const step = await findStep(databases.read, { secret, kind, at });
	return step && (await takeStep(databases.write, step.hash)) ? step : undefined;
}
