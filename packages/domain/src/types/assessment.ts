import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, line, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { judgeAssessment } from '../rules/assessment.ts';
import { axes, gravestStates, realisationStates } from '../rules/realisation.ts';
import { officeNote, recordSources } from './keeping.ts';

/**
 * What someone said, in a dated document, of where a demand stands. The axis tells whose account it is, the author who
 * placed it, the sources where it is said. A state stands only where that document gives one; see `realisationOn`.
 */
export const assessment = contentType({
	name: 'assessment',
	label: { de: 'Bewertung', en: 'Assessment' },
	plural: { de: 'Bewertungen', en: 'Assessments' },
	desk: { address: 'bewertungen', group: 'politics' },
	logged: true,
	facts: () => ({
		demand: reference('demand', { audience: 'public', label: { de: 'Forderung', en: 'Demand' } }),
		axis: choice(axes, { audience: 'public', label: { de: 'Wer sagt das', en: 'Who says so' } }),
		status: optional(
			choice(realisationStates, {
				audience: 'public',
				label: { de: 'Stand, den das Dokument nennt', en: 'State that the document gives' }
			})
		),
		on: date({ audience: 'public', label: { de: 'Gesagt am', en: 'Said on' } }),
		author: line({ audience: 'public', label: { de: 'Eingeordnet von', en: 'Classified by' } }),
		corrects: optional(
			reference('assessment', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		text: text({ audience: 'public', max: 2_000, label: { de: 'Begründung', en: 'Reasons' } })
	}),
	guard: { about: 'demand', judge: judgeAssessment },
	asksSecondReader: ({ axis, status }) => axis === 'network' && status !== undefined && gravestStates.includes(status)
});
