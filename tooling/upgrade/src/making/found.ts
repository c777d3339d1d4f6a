import { foundNetwork } from '@kok/api/src/commands/found-network.ts';
import { createToken } from '@kok/api/src/commands/tokens.ts';
import type { Role } from '@kok/api/src/access/actor.ts';
import { generateNetwork } from '@kok/content/fictional/generate';
import { type History, historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import type { OpenNetwork } from '../network/open-network.ts';
import type { Tokens } from '../fixture/fixture.ts';
import { runErrands } from './errands.ts';

export const foundedAt = '2026-11-24T09:00:00.000Z';

const day = 86_400_000;
const caller = { actor: 'command-line', request: 'fixture' };

/** The networks of a fixture: the first content of this software, and an invented one that has lived for six years. */
export const histories = {
	kok: () => historyOf(kok, { at: foundedAt, actor: 'founding' }),
	fictional: () => generateNetwork({ seed: 1987, members: 12, until: foundedAt })
} as const satisfies Record<string, () => History>;

export type NetworkName = keyof typeof histories;

/** Pictures do not pack well, so one network is enough to keep them of. */
export const isIllustrated: Readonly<Record<NetworkName, boolean>> = { kok: true, fictional: false };

/** Founds a network, lets people in and does everything that the office can do, over several days. */
export async function liveThrough(network: OpenNetwork, name: NetworkName): Promise<Tokens> {
	const { api, clock, ask } = network;
	await foundNetwork(api.tools, histories[name]());
	await network.settle();

	const admin = await letIn(network, 'admin');
	const [writer, reader] = [await letIn(network, 'office'), await letIn(network, 'office')];
	const member = await aMember(network, admin);
	const delegate = await letIn(network, 'delegate', member);
	const revoked = await letIn(network, 'office');

	clock.advance(day);
	await network.settle();
	await runErrands({ ask, writer, reader }, member);
	await revoke(network, { admin, revoked });
	clock.advance(day);
	await network.settle();
	return { admin, writer, reader, delegate, revoked };
}

async function letIn({ api }: OpenNetwork, role: Role, member?: string): Promise<string> {
	const made = await createToken(api.tools, { name: `Prüfdaten: ${role}`, role, member, caller });
	if (made.outcome === 'refused') throw new Error(made.refusal);
	return made.secret;
}

/** A member that is public, by the order of their ids. */
async function aMember({ ask }: OpenNetwork, token: string): Promise<string> {
	const { body } = await ask({ path: '/api/records?type=member&limit=200', token });
	const members = (body['records'] ?? []).filter(
		({ withdrawn, parts }) => !withdrawn && parts?.['facts']?.['published']
	);
	const [first] = members.map(({ id }) => String(id)).toSorted();
	if (first === undefined) throw new Error('The network has no member');
	return first;
}

/** The last token of the list was made last. */
async function revoke({ ask }: OpenNetwork, { admin, revoked }: { admin: string; revoked: string }): Promise<void> {
	const { body } = await ask({ path: '/api/tokens', token: admin });
	const id = String(body['tokens']?.at(-1)?.['id']);
	await ask({ method: 'DELETE', path: `/api/tokens/${id}`, token: admin });
	const { status } = await ask({ path: '/api/records', token: revoked });
	if (status !== 401) throw new Error(`A revoked token is answered ${status}`);
}
