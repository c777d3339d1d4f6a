import { contentType } from '../content-type.ts';
import { clauses } from '../fields/clauses.ts';
import { optional } from '../fields/field.ts';
import { choice, day, line } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** Which clauses of which demands a legal act, or one provision of it, concerns, and how it stands to them. */
export const demandActLink = contentType({
	name: 'demand_act_link',
	label: { de: 'Bezug zum Recht', en: 'Link to the law' },
	plural: { de: 'Bezüge zum Recht', en: 'Links to the law' },
	desk: { address: 'bezuege-zum-recht', group: 'law' },
	logged: true,
	facts: () => ({
		clauses: clauses({ audience: 'public', label: { de: 'Forderungen', en: 'Demands' } }),
		act: reference('legal_act', { audience: 'public', label: { de: 'Rechtsakt', en: 'Legal act' } }),
		provision: optional(reference('provision', { audience: 'public', label: { de: 'Vorschrift', en: 'Provision' } })),
		stance: choice(['agrees', 'against', 'neutral'], {
			audience: 'public',
			label: { de: 'Verhältnis', en: 'Stance' }
		}),
		strength: choice(['strong', 'weak'], { audience: 'public', label: { de: 'Stärke', en: 'Strength' } }),
		inForceOn: optional(day({ audience: 'public', label: { de: 'In Kraft seit', en: 'In force since' } })),
		corrects: optional(
			reference('demand_act_link', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		short: optional(line({ audience: 'public', max: 120, label: { de: 'In wenigen Worten', en: 'In a few words' } })),
		text: line({ audience: 'public', max: 600, label: { de: 'Worin der Bezug besteht', en: 'What the link is' } })
	})
});
