import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

export type StageKind = FactsOf<'legal_act'>['stages'][number]['kind'];

/** What happened at a stage of a law. */
export const stageWords: Record<StageKind, Words> = {
	proposed: {
		de: 'Die Regierung kündigt das Vorhaben in ihrem Programm an.',
		en: 'The government announces the plan in its programme.'
	},
	draft: {
		de: 'Das Ministerium legt einen Entwurf vor und bittet Verbände um Stellungnahmen.',
		en: 'The ministry presents a draft and asks associations for statements.'
	},
	cabinet: {
		de: 'Die Regierung beschließt den Entwurf, mit Änderungen nach der Anhörung.',
		en: 'The government adopts the draft, with changes after the consultation.'
	},
	first_chamber: {
		de: 'Die Erste Kammer nimmt das Gesetz in der Fassung des Ausschusses an.',
		en: 'The First Chamber passes the law as amended by the committee.'
	},
	second_chamber: { de: 'Die Zweite Kammer stimmt zu.', en: 'The Second Chamber consents.' },
	adopted: { de: 'Das Gesetz wird beschlossen.', en: 'The law is adopted.' },
	signed: { de: 'Die Präsidentin unterzeichnet das Gesetz.', en: 'The president signs the law.' },
	ratified: { de: 'Das Land ratifiziert.', en: 'The country ratifies.' },
	published: { de: 'Das Gesetz erscheint im Gesetzblatt.', en: 'The law appears in the gazette.' },
	in_force: { de: 'Das Gesetz tritt in Kraft.', en: 'The law enters into force.' },
	evaluated: {
		de: 'Ein Bericht prüft, was sich seither geändert hat.',
		en: 'A report examines what has changed since.'
	}
};
