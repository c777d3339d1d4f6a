import { acts as ids } from '../ids.ts';
import type { Act } from './act.ts';

const generalKnowledge =
	'Bleibt Entwurf: Die Kennungen sind nur aus allgemeinem Wissen bekannt. An der amtlichen Quelle prüfen, dann veröffentlichen.';

/** What a demand may rest on, and nobody has looked up yet. */
export const unchecked: readonly Act[] = [
	kept(ids.directive2004, {
		kind: 'directive',
		identifiers: [{ id: 'celex', scheme: 'celex', value: '32004L0081' }],
		level: 'europe',
		de: { title: 'Richtlinie 2004/81/EG', shortTitle: 'Richtlinie 2004/81/EG' },
		en: { title: 'Directive 2004/81/EC', shortTitle: 'Directive 2004/81/EC' }
	}),
	kept(ids.palermo, {
		kind: 'protocol',
		identifiers: [{ id: 'unts', scheme: 'unts', value: 'vol. 2237, p. 319' }],
		level: 'world',
		de: { title: 'Palermo-Protokoll' },
		en: { title: 'Palermo Protocol' }
	})
];

interface Kept extends Pick<Act['facts'], 'kind' | 'level' | 'identifiers'> {
	de: Act['wording']['de'];
	en: Act['wording']['de'];
}

function kept(id: string, { de, en, ...facts }: Kept): Act {
	return {
		id,
		type: 'legal_act',
		stage: 'draft',
		facts: { ...facts, stages: [], note: generalKnowledge, sources: [] },
		wording: { de, en }
	};
}
