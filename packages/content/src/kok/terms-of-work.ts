import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

type Term = Entry<'term'>;

/** Words of law and of the network's own work that its documents use; none of them was seen in its glossary. */
export const termsOfWork: readonly Term[] = [
	term(ids.terms.residencePermit, {
		facts: {
			provisions: [ids.provisions.residence25a],
			seeAlso: [ids.terms.reflectionPeriod],
			sources: [law.residencePage]
		},
		de: {
			term: 'Aufenthaltserlaubnis für Betroffene',
			definition:
				'Sie soll nach § 25 Absatz 4a des Aufenthaltsgesetzes erteilt werden, wenn drei Bedingungen erfüllt sind. Staatsanwaltschaft oder Strafgericht halten die Anwesenheit für das Verfahren für sachgerecht, der Kontakt zu den Beschuldigten ist abgebrochen, und es besteht die Bereitschaft zur Aussage.'
		},
		en: {
			term: 'Residence permit for trafficked persons',
			definition:
				'Under section 25(4a) of the Residence Act it is, as a rule, to be granted if three conditions are met. The public prosecutor or the criminal court considers the person’s presence appropriate for the proceedings, contact with the accused has been broken off, and the person is ready to testify.'
		}
	}),
	term(ids.terms.analysedCases, {
		facts: { seeAlso: [ids.terms.documentedCases], sources: [practice.data2024, practice.data2025] },
		de: {
			term: 'Ausgewertete Fälle',
			definition:
				'Jene dokumentierten Fälle, die für den Datenbericht freigegeben oder mit auswertbaren Informationen erfasst wurden. Alle Anteile im Bericht beziehen sich auf sie.'
		},
		en: {
			term: 'Analysed cases',
			definition:
				'Those documented cases that were released for the data report or recorded with information that can be evaluated. All shares in the report relate to them.'
		}
	}),
	term(ids.terms.extraordinaryMembers, {
		facts: { seeAlso: [ids.terms.ordinaryMembers], sources: [documents.membership] },
		de: {
			term: 'Außerordentliche Mitglieder',
			definition:
				'Organisationen, die den KOK unterstützen und nicht abstimmen. Organisationen aus dem Ausland können nur außerordentliche Mitglieder sein.'
		},
		en: {
			term: 'Extraordinary members',
			definition:
				'Organisations that support KOK and do not vote. Organisations from abroad can be extraordinary members only.'
		}
	}),
	term(ids.terms.dataTool, {
		facts: {
			seeAlso: [ids.terms.documentedCases, ids.terms.analysedCases],
			sources: [practice.data2021, practice.data2025]
		},
		de: {
			term: 'Datentool',
			definition:
				'Damit führt der KOK Daten aus den spezialisierten Fachberatungsstellen zusammen. Der Bericht von 2021 erläutert es in seinem zweiten Kapitel.'
		},
		en: {
			term: 'Data tool',
			definition:
				'With it KOK brings together data from the specialised counselling centres. The report of 2021 explains it in its second chapter.'
		}
	}),
	term(ids.terms.documentedCases, {
		facts: { seeAlso: [ids.terms.analysedCases], sources: [practice.data2024, practice.data2025] },
		de: {
			term: 'Dokumentierte Fälle',
			definition:
				'Fälle, die spezialisierte Fachberatungsstellen in einem Jahr für den Datenbericht festgehalten haben.'
		},
		en: {
			term: 'Documented cases',
			definition: 'Cases that specialised counselling centres put on record for the data report in one year.'
		}
	}),
	term(ids.terms.cooperationAgreement, {
		facts: { sources: [practice.authorities, practice.nationalNetworks, practice.federalPoliceAgreement] },
		de: {
			term: 'Kooperationsvereinbarung',
			definition:
				'Vereinbarung darüber, wie Behörden und Beratung zusammenarbeiten. In den Ländern beruhen solche Vereinbarungen auf einem Konzept von 1999. Mit der Bundespolizei hat der KOK seit dem 22. Juli 2022 eine eigene.'
		},
		en: {
			term: 'Cooperation agreement',
			definition:
				'An agreement on how authorities and counselling work together. In the Länder such agreements rest on a concept of 1999. KOK has had one of its own with the Federal Police since 22 July 2022.'
		}
	}),
	term(ids.terms.ordinaryMembers, {
		facts: {
			seeAlso: [ids.terms.extraordinaryMembers],
			sources: [documents.membership, { ...practice.membershipOlder, covers: ['definition'] }]
		},
		de: {
			term: 'Ordentliche Mitglieder',
			definition:
				'Organisationen, die in der Mitgliederversammlung abstimmen, sich zu Entwürfen von Stellungnahmen äußern und jemanden für den Vorstand vorschlagen können. Mindestens zwei Drittel von ihnen müssen auf die Praxis ausgerichtet sein.'
		},
		en: {
			term: 'Full members',
			definition:
				'Organisations that vote at the members’ meeting, comment on draft statements and may propose someone for the board. At least two thirds of them must be rooted in practice.'
		}
	}),
	term(ids.terms.courtSupport, {
		facts: { provisions: [ids.provisions.procedure406g], sources: [documents.courtSupport] },
		de: {
			term: 'Psychosoziale Prozessbegleitung',
			definition:
				'Unterstützung im Strafverfahren nach § 406g der Strafprozessordnung. Der KOK fordert, dass Betroffene von Menschenhandel einen Anspruch darauf haben, ohne einen besonderen Bedarf nachzuweisen.'
		},
		en: {
			term: 'Psychosocial support in court proceedings',
			definition:
				'Support in criminal proceedings under section 406g of the Code of Criminal Procedure. KOK demands that trafficked persons have a claim to it without proving a special need.'
		}
	}),
	term(ids.terms.shadowReport, {
		facts: { sources: [practice.unConventions] },
		de: {
			term: 'Schattenbericht',
			definition:
				'Bericht nichtstaatlicher Organisationen darüber, wie ein Staat ein Übereinkommen einhält. Der KOK legt mit anderen Schattenberichte zur Frauenrechtskonvention der Vereinten Nationen vor.'
		},
		en: {
			term: 'Shadow report',
			definition:
				'A report of non-governmental organisations on how a state keeps to a convention. With others KOK presents shadow reports on the United Nations women’s rights convention.'
		}
	}),
	term(ids.terms.secrecy, {
		facts: {
			provisions: [ids.provisions.code203],
			seeAlso: [ids.terms.refusalToTestify],
			sources: [documents.refusalToTestify, law.secrecyOfSocialWorkers]
		},
		de: {
			term: 'Schweigepflicht',
			definition:
				'Die Pflicht, Anvertrautes für sich zu behalten. Sie gilt staatlich anerkannten Fachkräften der Sozialen Arbeit nach § 203 Absatz 1 Nummer 6 des Strafgesetzbuchs. Ein Recht, vor Gericht zu schweigen, folgt daraus nicht.'
		},
		en: {
			term: 'Duty of secrecy',
			definition:
				'The duty to keep to oneself what was confided. It binds social workers who are recognised by the state, under section 203(1) no. 6 of the Criminal Code. A right to keep silent in court does not follow from it.'
		}
	}),
	term(ids.terms.socialCompensation, {
		facts: { sources: [documents.compensationInForce, law.compensationPublished] },
		de: {
			term: 'Soziale Entschädigung',
			definition:
				'Leistungen des Staates nach dem Vierzehnten Buch des Sozialgesetzbuchs (SGB XIV), das seit dem 1. Januar 2024 gilt. Menschenhandel durch Drohung oder Zwang zählt nach Angabe des KOK als schwerwiegende psychische Gewalttat.'
		},
		en: {
			term: 'Social compensation',
			definition:
				'State benefits under Book XIV of the Social Code, which has applied since 1 January 2024. According to KOK, trafficking by threat or coercion counts as a serious act of psychological violence.'
		}
	}),
	term(ids.terms.electionQuestions, {
		facts: { sources: [documents.european2024Parties] },
		de: {
			term: 'Wahlprüfsteine',
			definition:
				'Fragen, die der KOK vor einer Wahl an Parteien richtet. Die Antworten bewertet er danach, ob sie zu seinen Forderungen passen.'
		},
		en: {
			term: 'Election questions (Wahlprüfsteine)',
			definition:
				'Questions that KOK puts to parties before an election. It rates the answers by whether they fit its demands.'
		}
	})
];

interface Told {
	facts: Term['facts'];
	de: Term['wording']['de'];
	en: Term['wording']['de'];
}

function term(id: string, { facts, de, en }: Told): Term {
	return { id, type: 'term', stage: 'published', facts, wording: { de, en } };
}
