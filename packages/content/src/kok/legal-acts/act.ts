import type { Entry } from '../../history.ts';

export type Act = Entry<'legal_act'>;

interface Told {
	facts: Act['facts'];
	de: Act['wording']['de'];
	en: Act['wording']['de'];
}

/** An act that is published. */
export function act(id: string, { facts, de, en }: Told): Act {
	return { id, type: 'legal_act', stage: 'published', facts, wording: { de, en } };
}
