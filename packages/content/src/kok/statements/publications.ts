import type { Document } from '../documents.ts';
import { acts, bodies, statements as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';
import { type Statement, said } from './said.ts';

/** Books, guides and reports. */
export const publications: readonly Statement[] = [
	said(law.womenActing, {
		id: ids.womenActing,
		kind: 'publication',
		citations: [],
		de: 'Eine Veröffentlichung des KOK.',
		en: { title: 'FrauenHandeln in Deutschland', summary: 'A publication of KOK.' }
	}),
	said(law.retrospective, {
		id: ids.retrospective,
		kind: 'publication',
		citations: [],
		note: 'Der Titel ist in den Notizen gekürzt; ergänzen.',
		de: 'Ein Rückblick auf die Jahre 1999 bis 2012.',
		en: {
			title: 'Together against trafficking (retrospective 1999 to 2012)',
			summary: 'A look back at the years 1999 to 2012.'
		}
	}),
	said(law.humanRightsHandout, {
		id: ids.humanRightsHandout,
		kind: 'publication',
		together: [bodies.humanRightsInstitute],
		citations: [],
		de: 'Eine Handreichung, gemeinsam mit dem Deutschen Institut für Menschenrechte und EVZ.',
		en: {
			title:
				'Trafficking as a violation of human rights: strategies and measures to strengthen the rights of trafficked persons',
			summary: 'A guide, together with the German Institute for Human Rights and EVZ.'
		}
	}),
	said(law.residenceHandout, {
		id: ids.residenceHandout,
		kind: 'publication',
		concerning: [acts.residenceAct, acts.asylumBenefits],
		citations: [],
		de: 'Eine Handreichung zum Aufenthaltsrecht für die Beratungspraxis.',
		en: {
			title:
				'Guide for counselling practice: legal changes in the Residence Act, the Employment Ordinance and the Asylum Seekers’ Benefits Act',
			summary: 'A guide to residence law for counselling practice.'
		}
	}),
	said(law.informationService2016, {
		id: ids.informationService2016,
		kind: 'publication',
		citations: [],
		note: 'Die Adresse ist in den Notizen gekürzt; ergänzen.',
		de: 'Zur Ausbeutung beim Betteln und zu strafbaren Handlungen, und dazu, dass Betroffene straffrei bleiben.',
		en: {
			title: 'KOK information service 2016',
			summary: 'On exploitation in begging and for criminal acts, and on not punishing trafficked persons.'
		}
	}),
	said(law.childrenConcept, {
		id: ids.childrenConcept,
		kind: 'publication',
		together: [bodies.ecpat],
		citations: [],
		de: 'Ein Konzept für die Zusammenarbeit zum Schutz von Kindern, gemeinsam mit ECPAT.',
		en: {
			title: 'Federal cooperation concept: protection and help where children are trafficked and exploited',
			summary: 'A concept for cooperation to protect children, together with ECPAT.'
		}
	}),
	said(law.book2020, {
		id: ids.book2020,
		kind: 'publication',
		citations: [],
		de: 'Eine Veröffentlichung mit 30 Artikeln.',
		en: {
			title: 'Trafficking in Germany: rights and protection for trafficked persons',
			summary: 'A publication of 30 articles.'
		}
	}),
	said(practice.qualityHandbook, {
		id: ids.qualityHandbook,
		kind: 'publication',
		membersOnly: true,
		citations: [],
		de: 'Die zweite Auflage des Handbuchs zur Qualität der Arbeit in Fachberatungsstellen; sie ist den Mitgliedern vorbehalten.',
		en: {
			title: 'Second, updated edition of the KOK quality handbook',
			summary:
				'The second edition of the handbook on the quality of work in specialised counselling centres; it is reserved for members.'
		}
	}),
	{
		id: ids.rightsInProceedings,
		type: 'statement',
		stage: 'draft',
		facts: {
			kind: 'publication',
			on: '2021',
			concerning: [acts.criminalProcedure],
			citations: [],
			note: 'Bleibt Entwurf: Der Titel ist in den Notizen gekürzt (Rechte … im Strafverfahren). Im Jahresrückblick 2021 nachsehen, dann veröffentlichen.',
			sources: [practice.review2021]
		},
		wording: {
			de: { title: 'Rechte im Strafverfahren' },
			en: { title: 'Rights in criminal proceedings' }
		}
	},
	report(practice.data2022, { id: ids.dataReport2022, year: '2021' }),
	report(practice.data2023, { id: ids.dataReport2023, year: '2022' }),
	report(practice.data2024, { id: ids.dataReport2024, year: '2023' }),
	report(practice.data2025, { id: ids.dataReport2025, year: '2024' })
];

/** The yearly report on the cases that specialised counselling centres have recorded. */
function report(document: Document, { id, year }: { id: string; year: string }): Statement {
	return said(document, {
		id,
		kind: 'report',
		citations: [],
		de: `Was spezialisierte Fachberatungsstellen im Jahr ${year} dokumentiert haben, ausgewertet vom KOK.`,
		en: {
			title: `KOK report: data on trafficking and exploitation in Germany, ${year}`,
			summary: `What specialised counselling centres documented in ${year}, analysed by KOK.`
		}
	});
}
