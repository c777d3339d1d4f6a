import type { Me } from '#lib/api/client.ts';
import { readOwnTonight } from '#lib/tonight/own-tonight.ts';

/** The question about tonight with what it takes to ask it, for a delegate of whom it can be asked; nothing to all others. */
export async function askTonight({ role, mandates }: Pick<Me, 'role' | 'mandates'>) {
	if (role !== 'delegate' || !mandates.some(({ type }) => type === 'member')) return undefined;
	const tonight = await readOwnTonight();
	if (!tonight || tonight.own.length === 0) return undefined;
	// Whoever is not asked does not load it.
	const { default: Question } = await import('#lib/tonight/TonightAtDesk.svelte');
	return { tonight, Question };
}
