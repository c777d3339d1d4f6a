import {
	acts,
	bodies,
	demands,
	figures,
	goals,
	members,
	milestones,
	openIssues,
	pages,
	provisions,
	services,
	statements,
	terms
} from '../ids.ts';
import type { Search } from './search.ts';

/**
 * Fifty more, written by somebody who had seen neither the index nor the other searches, only the words given to pages
 * without a record, so that none looks for such a page alone; measured once.
 */
export const heldOut3: readonly Search[] = [
	{
		locale: 'de',
		query: 'bleiberecht für betroffene',
		about: 'synonym',
		expected: [
			demands.residence,
			terms.residencePermit,
			provisions.residence25a,
			statements.residence,
			acts.residenceAct
		]
	},
	{ locale: 'de', query: '25 4b AufenthG', about: 'citation', expected: [provisions.residence25b] },
	{ locale: 'de', query: 'Forderung 13', about: 'value', expected: [demands.minors] },
	{
		locale: 'de',
		query: 'mitternachtsmision dortmund',
		about: 'misspelling',
		expected: [members.mitternachtsmission]
	},
	{ locale: 'de', query: 'beratungsstelle schwerin', about: 'place', expected: [members.zora] },
	{ locale: 'de', query: 'evangelische frauenhilfe westfalen', about: 'member', expected: [members.nadeschda] },
	{ locale: 'de', query: 'Leihmutterschaft', about: 'topic', expected: [acts.directive2024, terms.trafficking] },
	{ locale: 'de', query: 'tagung eu richtlinie 2018', about: 'page', expected: [pages.conference2018] },
	{ locale: 'de', query: 'ausstellung saarbruecken', about: 'umlauts', expected: [pages.exhibition] },
	{
		locale: 'de',
		query: 'ermittlungsverfahren bka 2023',
		about: 'value',
		expected: [
			figures.policeAll2023,
			figures.policeSexual2023,
			figures.policeLabour2023,
			figures.policeMinors2023,
			'list:figure'
		]
	},
	{
		locale: 'de',
		query: 'wie viele aufenthaltserlaubnisse wurden erteilt',
		about: 'sentence',
		expected: [demands.residence]
	},
	{
		locale: 'de',
		query: 'zeugnisverweigerung beraterinnen',
		about: 'stems',
		expected: [demands.refusalToTestify, terms.refusalToTestify, statements.refusalToTestify, provisions.procedure53]
	},
	{
		locale: 'de',
		query: 'neue opferentschädigung',
		about: 'synonym',
		expected: [
			acts.socialCompensation,
			terms.socialCompensation,
			milestones.compensation,
			demands.compensation,
			statements.compensationInForce,
			statements.compensationPassed,
			statements.compensationPublished
		]
	},
	{
		locale: 'de',
		query: 'nicht gezahlter lohn',
		about: 'synonym',
		expected: [statements.compensationDay, demands.compensation, members.bema]
	},
	{ locale: 'de', query: 'BMFSFJ förderung', about: 'body', expected: [bodies.familyMinistry, pages.supporters] },
	{
		locale: 'de',
		query: 'UN sonderberichterstatterin',
		about: 'body',
		expected: [bodies.unRapporteur, statements.unRapporteur, pages.monitoring]
	},
	{
		locale: 'de',
		query: 'erholungs und bedenkzeit',
		about: 'synonym',
		expected: [demands.reflection, terms.reflectionPeriod, provisions.residence59]
	},
	{
		locale: 'de',
		query: 'gewalt hilfe gesetz ab wann',
		about: 'compounds',
		expected: [
			acts.violenceSupportInForce,
			milestones.violenceSupport,
			statements.violenceSupportMilestone,
			demands.funding
		]
	},
	{
		locale: 'de',
		query: 'psychosoziale prozesbegleitung',
		about: 'misspelling',
		expected: [
			demands.courtSupport,
			terms.courtSupport,
			provisions.procedure406g,
			statements.courtSupport,
			statements.courtSupport2025,
			acts.courtSupportBill
		]
	},
	{ locale: 'de', query: 'ehebestandszeit', about: 'compounds', expected: [demands.marriage] },
	{
		locale: 'de',
		query: 'kinderhandel',
		about: 'compounds',
		expected: [demands.minors, statements.childrenConcept, statements.minors2018]
	},
	{
		locale: 'de',
		query: 'bundespolzei vereinbarung',
		about: 'misspelling',
		expected: [pages.federalPolice, milestones.federalPolice, bodies.federalPolice, terms.cooperationAgreement]
	},
	{ locale: 'de', query: 'warum sagt ihr nicht opfer', about: 'sentence', expected: [pages.language] },
	{ locale: 'de', query: 'BGBl 2012 II 1107', about: 'citation', expected: [acts.convention197] },
	{
		locale: 'de',
		query: 'maenner die gewalt erleben',
		about: 'umlauts',
		expected: [pages.counselling, 'page:help']
	},
	{
		locale: 'de',
		query: 'meine freundin wird zur prostitution gezwungen',
		about: 'sentence',
		expected: ['page:help', pages.counselling, services.onlineCounselling]
	},
	{ locale: 'de', query: 'urteile datenbank', about: 'synonym', expected: [goals.caseLaw, pages.publications] },
	{
		locale: 'de',
		query: 'mitglied werden als verein',
		about: 'page',
		expected: [pages.statutes, terms.ordinaryMembers, terms.extraordinaryMembers]
	},
	{
		locale: 'de',
		query: 'hotline bayern',
		about: 'place',
		expected: [services.bavarianHelpline, pages.counselling, 'page:help']
	},
	{ locale: 'de', query: '126 maßnahmen', about: 'value', expected: [acts.actionPlan] },
	{
		locale: 'de',
		query: 'shadow report',
		about: 'other-language',
		expected: [terms.shadowReport, pages.monitoring, bodies.cedaw, statements.greta2023, statements.istanbulReport]
	},
	{
		locale: 'de',
		query: 'opferschutz statt strafverfolgung',
		about: 'synonym',
		expected: [openIssues.people, openIssues.crimeFighting, openIssues.letDown, goals.humanRights, demands.directive]
	},
	{
		locale: 'en',
		query: 'visa for trafficking victims',
		about: 'synonym',
		expected: [
			demands.residence,
			terms.residencePermit,
			provisions.residence25a,
			statements.residence,
			acts.residenceAct
		]
	},
	{ locale: 'en', query: 'section 154c StPO', about: 'citation', expected: [provisions.procedure154c] },
	{
		locale: 'en',
		query: 'when did the istanbul convention enter into force',
		about: 'sentence',
		expected: [milestones.istanbulInForce, acts.convention210]
	},
	{
		locale: 'en',
		query: 'psycological violence compensation',
		about: 'misspelling',
		expected: [
			demands.compensation,
			acts.socialCompensation,
			terms.socialCompensation,
			milestones.compensation,
			statements.compensationDraft,
			statements.compensationPublished
		]
	},
	{ locale: 'en', query: 'ministry for labour', about: 'body', expected: [bodies.labourMinistry] },
	{ locale: 'en', query: 'NGO Hamburg', about: 'place', expected: [members.koofra] },
	{
		locale: 'en',
		query: 'womens international league for peace and freedom',
		about: 'member',
		expected: [members.wilpf]
	},
	{
		locale: 'en',
		query: 'how are cases counted',
		about: 'sentence',
		expected: [pages.dataCollection, terms.documentedCases, terms.analysedCases, 'list:figure']
	},
	{
		locale: 'en',
		query: 'directive transposition deadline',
		about: 'words',
		expected: [acts.directive2024, statements.directiveInForce]
	},
	{
		locale: 'en',
		query: '2022/0426(COD)',
		about: 'citation',
		expected: [acts.directive2024, acts.directiveProposal]
	},
	{
		locale: 'en',
		query: '1019 exploited workers',
		about: 'value',
		expected: [figures.policeLabourPeople2022]
	},
	{
		locale: 'en',
		query: 'male victims',
		about: 'topic',
		expected: [demands.allForms, members.bema, pages.counselling, 'page:help']
	},
	{
		locale: 'en',
		query: 'Zwangsheirat',
		about: 'other-language',
		expected: [acts.directive2024, terms.trafficking, figures.policeAll2020]
	},
	{
		locale: 'en',
		query: 'training for prosecutors',
		about: 'stems',
		expected: [demands.nonPunishment, bodies.prosecutors, statements.unRapporteur]
	},
	{
		locale: 'en',
		query: 'national rapporteur',
		about: 'synonym',
		expected: [demands.reportingOffice, bodies.reportingOffice, milestones.reportingOffice, statements.reportingOffice]
	},
	{
		locale: 'en',
		query: 'trans women excluded violence act',
		about: 'topic',
		expected: [
			acts.violenceSupportInForce,
			milestones.violenceSupport,
			statements.violenceSupportMilestone,
			demands.funding
		]
	},
	{
		locale: 'en',
		query: 'quality standards counselling centres',
		about: 'words',
		expected: [pages.principles, statements.qualityHandbook, terms.centres]
	},
	{ locale: 'en', query: 'number of convictions', about: 'value', expected: [figures.monitorConvictions] }
];
