import type { Entry } from './entries.ts';

const publishings = new Set<Entry['action']>(['Published', 'SetPublished']);

/**
 * Of entries that stand newest first, the one with the facts that a text stood beside: those that held when it was filed,
 * and those that were public when it was published. None where they are older than the entries.
 */
export function factsBeside(entries: readonly Entry[], { at, action }: Entry): Entry | undefined {
	const held = entries.filter((one) => one.part === 'facts' && one.snapshot !== undefined && one.at <= at);
	const published = held.find((one) => publishings.has(one.action));
	return publishings.has(action) ? (published ?? held[0]) : held[0];
}
