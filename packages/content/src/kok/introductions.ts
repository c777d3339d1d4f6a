import type { Entry } from '../history.ts';
import { cited } from './cited.ts';
import { documents } from './documents.ts';
import { acts, bodies, demands, introductions as ids, statements } from './ids.ts';
import { law } from './law-documents.ts';

type Introduction = Entry<'introduction'>;

/** Only where a document names to whom; an undated document gives no day. */
const documented: readonly Introduction[] = [
	introduction(ids.government2023, {
		facts: {
			clauses: [cited(demands.residence, 'separate-title', 'no-testimony')],
			body: bodies.federalGovernment,
			on: '2023-07-26',
			form: 'press_release',
			statement: statements.day2023,
			concerning: acts.coalition2021,
			sources: [documents.day2023]
		},
		de: 'Die Bundesregierung soll halten, was der Koalitionsvertrag versprach: einen Aufenthaltstitel, der nicht davon abhängt, ob jemand zur Aussage bereit ist.',
		en: 'The Federal Government should keep what the coalition agreement promised: a residence permit that does not depend on whether someone is ready to testify.'
	}),
	introduction(ids.greta2023, {
		facts: {
			clauses: [
				cited(demands.reflection, 'everyone', 'before-a-statement', 'support'),
				cited(demands.identification, 'organisations')
			],
			body: bodies.greta,
			on: '2023',
			form: 'shadow_report',
			statement: statements.greta2023,
			concerning: acts.convention197,
			sources: [documents.greta]
		},
		de: 'Der KOK nennt Punkte, die GRETA in der vorigen Runde dringlich genannt hatte und bei denen noch viel fehlt, darunter die Bedenk- und Stabilisierungsfrist für alle, die betroffen sein könnten, und mehr Befugnisse und Mittel für nichtstaatliche Organisationen.',
		en: 'KOK names points that GRETA had called urgent in the previous round and where much is still lacking, among them the reflection and stabilisation period for everyone who may have been trafficked, and more powers and means for non-governmental organisations.'
	}),
	introduction(ids.unRapporteur, {
		facts: {
			clauses: [cited(demands.nonPunishment, 'procedure-code', 'prosecutors')],
			body: bodies.unRapporteur,
			form: 'statement',
			statement: statements.unRapporteur,
			note: 'Undatiert: vor dem Bericht der Sonderberichterstatterin zur Straffreiheit.',
			sources: [documents.rapporteur]
		},
		de: 'Vor ihrem Bericht zur Straffreiheit von Betroffenen: Die Strafprozessordnung soll das Prinzip stärker verankern; damit es angewandt wird, braucht es Leitfäden und Fortbildungen.',
		en: 'Ahead of her report on the non-punishment of trafficked persons: the Code of Criminal Procedure should anchor the principle more firmly; for it to be applied, guides and courses are needed.'
	}),
	introduction(ids.coalitionTalks, {
		facts: {
			clauses: [cited(demands.actionPlan, 'plan')],
			body: bodies.parties,
			form: 'statement',
			statement: statements.coreDemands,
			note: 'Undatiert: bevor die Richtlinie 2011/36/EU umgesetzt war.',
			sources: [documents.coreDemands]
		},
		de: 'Zu Verhandlungen über eine Koalition: Lebensunterhalt und Aufenthaltstitel für Betroffene, ein Aktionsplan gegen Menschenhandel, und die Umsetzung der Richtlinie 2011/36/EU.',
		en: 'For coalition negotiations: subsistence and a residence permit for trafficked persons, an action plan against trafficking, and transposing Directive 2011/36/EU.'
	}),
	introduction(ids.europeanParties, {
		facts: {
			clauses: [cited(demands.europe)],
			body: bodies.parties,
			form: 'election_paper',
			statement: statements.european2024Parties,
			note: 'Undatiert: vor der Europawahl vom 6. bis 9. Juni 2024.',
			sources: [documents.european2024Parties]
		},
		de: 'Vor der Europawahl 2024 richtete der KOK Wahlprüfsteine an Parteien.',
		en: 'Before the European elections of 2024 KOK put its election questions to parties.'
	})
];

/** What was brought forward, while it is not known for certain to whom, or the fact has still to be checked. */
const unconfirmed: readonly Introduction[] = [
	kept(ids.violenceSupport, {
		facts: {
			clauses: [cited(demands.funding, 'notion-of-violence', 'access'), cited(demands.data, 'categories')],
			body: bodies.familyMinistry,
			on: '2024-11',
			form: 'statement',
			statement: statements.violenceSupport,
			concerning: acts.violenceSupport,
			note: 'Bleibt Entwurf: An welches Ministerium die Stellungnahme ging, steht nicht in den Notizen; sie sprechen von „dem Ministerium“. Nachsehen.',
			sources: [documents.violenceSupportAct]
		},
		de: 'Das Gesetz soll beschlossen und verbessert werden: mit einem weiteren Gewaltbegriff, mit Schutz nicht erst bei gegenwärtiger Gefahr, mit einer Statistik, die mit den Hilfeangeboten entwickelt wird, und mit Zugang auch ohne sicheren Aufenthalt. Für die Stellungnahme blieben weniger als zwei Tage.',
		en: 'The act should be passed, and improved: with a wider notion of violence, with protection that does not begin only once danger is present, with statistics developed together with the support services, and with access without a secure residence status as well. Less than two days were left for the statement.'
	}),
	kept(ids.criminalLaw, {
		facts: {
			clauses: [cited(demands.directive, 'evaluation', 'support', 'benefits')],
			body: bodies.justiceMinistry,
			on: '2025-11',
			form: 'statement',
			statement: statements.criminalLawDraft,
			concerning: acts.criminalLawBill,
			note: 'Bleibt Entwurf: An wen die Stellungnahme ging, steht nicht in den Notizen. Nachsehen, auch, von wem der Entwurf stammt.',
			sources: [documents.criminalLawDraft, law.criminalLawDraft, law.criminalLawConsultation]
		},
		de: 'Zum Entwurf vom 20. Oktober 2025: Die Reform der Straftatbestände ist zu begrüßen. Es fehlen eine Pflicht zur Überprüfung, genügend Schutzunterkünfte, Unterstützung für alle Gruppen und Leistungen ohne Rücksicht auf Staatsangehörigkeit oder Aufenthaltsstatus.',
		en: 'On the draft of 20 October 2025: the reform of the offences is welcome. What is missing is a duty to evaluate, enough shelters, support for all groups, and benefits regardless of nationality or residence status.'
	}),
	kept(ids.actionPlan, {
		facts: {
			clauses: [cited(demands.actionPlan, 'federal-states')],
			body: bodies.federalGovernment,
			form: 'statement',
			statement: statements.planComment,
			concerning: acts.actionPlan,
			note: 'Bleibt Entwurf: An wen die Kommentierung ging, steht nicht in den Notizen. Undatiert: in der Konsultation, vor dem 11. Dezember 2024.',
			sources: [documents.planComment]
		},
		de: 'In der Konsultation zum Aktionsplan: Der Plan muss klare Pflichten der Länder nennen.',
		en: 'In the consultation on the action plan: the plan must name clear duties of the federal states.'
	}),
	kept(ids.compensation, {
		facts: {
			clauses: [cited(demands.compensation, 'grounds', 'procedure', 'nationality', 'trauma-clinics')],
			body: bodies.labourMinistry,
			form: 'statement',
			statement: statements.compensationDraft,
			concerning: acts.socialCompensation,
			note: 'Bleibt Entwurf: An wen die gemeinsame Stellungnahme ging, steht nicht in den Notizen. Empfänger und Jahr nachsehen.',
			sources: [documents.compensationDraft]
		},
		de: 'Gemeinsam mit ado, bff und VBRG: Unterstützung für die Reform und Hinweise auf Lücken.',
		en: 'Together with ado, bff and VBRG: support for the reform, and gaps that remain.'
	}),
	kept(ids.federalPolice, {
		facts: {
			clauses: [cited(demands.nonPunishment, 'federal-police')],
			body: bodies.bundestag,
			form: 'statement',
			statement: statements.federalPolice,
			concerning: acts.federalPoliceBill,
			note: 'Bleibt Entwurf: An wen die Kurzstellungnahme ging und wann, steht nicht in den Notizen. Nachsehen.',
			sources: [documents.federalPolice]
		},
		de: 'Schulung und Sensibilisierung, damit § 154c Abs. 2 StPO beachtet wird.',
		en: 'Training and awareness so that section 154c (2) of the Code of Criminal Procedure is observed.'
	}),
	kept(ids.election2013, {
		facts: {
			clauses: [cited(demands.residence, 'no-testimony', 'after-the-trial'), cited(demands.reflection, 'livelihood')],
			body: bodies.parties,
			form: 'statement',
			statement: statements.election2013,
			note: 'Bleibt Entwurf: Dass die Forderungen an Parteien gingen, liegt nahe, steht aber nicht in den Notizen. Nachsehen.',
			sources: [documents.election2013]
		},
		de: 'Zur Bundestagswahl 2013: ein sicherer Aufenthalt auch ohne Zusammenarbeit mit den Behörden und nach dem Ende des Verfahrens.',
		en: 'For the Bundestag election of 2013: a secure stay, also without cooperation with the authorities and after the proceedings have ended.'
	}),
	kept(ids.residence, {
		facts: {
			clauses: [cited(demands.residence, 'separate-title')],
			body: bodies.interiorMinistry,
			form: 'statement',
			statement: statements.residence,
			concerning: acts.residenceAct,
			note: 'Bleibt Entwurf: An wen die Empfehlung ging und wann, steht nicht in den Notizen; sie ist jünger als der Koalitionsvertrag von 2021. Nachsehen.',
			sources: [documents.residence]
		},
		de: 'Ein Aufenthaltstitel, der vom Strafverfahren getrennt ist.',
		en: 'A residence permit that is separate from criminal proceedings.'
	})
];

export const introductions: readonly Introduction[] = [...documented, ...unconfirmed];

interface Told {
	facts: Introduction['facts'];
	de: string;
	en: string;
}

function introduction(id: string, { facts, de, en }: Told): Introduction {
	return { id, type: 'introduction', stage: 'published', facts, wording: { de: { text: de }, en: { text: en } } };
}

function kept(id: string, told: Told): Introduction {
	return { ...introduction(id, told), stage: 'draft' };
}
