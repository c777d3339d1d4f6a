import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, day, line, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { judgeAssessment } from '../rules/assessment.ts';
import { axes, gravestStates, realisationStates } from '../rules/realisation.ts';
import { officeNote, recordSources } from './keeping.ts';

/**
 * How far a demand was realised on a day: by official account, by the network's own assessment, or in practice.
 * What a demand has come to is read from all of them; see `realisationOn`.
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
		status: choice(realisationStates, { audience: 'public', label: { de: 'Stand', en: 'State' } }),
		on: day({ audience: 'public', label: { de: 'Bewertet am', en: 'Assessed on' } }),
		author: line({ audience: 'public', label: { de: 'Bewertet von', en: 'Assessed by' } }),
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
	asksSecondReader: ({ axis, status }) => axis === 'network' && gravestStates.includes(status)
});
