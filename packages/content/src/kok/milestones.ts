import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { acts, bodies, demands, milestones as ids } from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

type Milestone = Entry<'milestone'>;

/** What happened, and beside it what had been demanded. That the one brought about the other is said nowhere. */
export const milestones: readonly Milestone[] = [
	milestone(ids.workingGroup, {
		facts: {
			on: '1997',
			bodies: [bodies.federalStateGroup],
			sources: [practice.committeeWork, practice.nationalNetworks]
		},
		de: {
			title: 'Eine Arbeitsgruppe von Bund und Ländern entsteht',
			text: 'Heute heißt sie Bund-Länder-Arbeitsgruppe Menschenhandel, bis 2012 trug sie den Frauenhandel im Namen. Der KOK ist ständiges Mitglied.'
		},
		en: {
			title: 'A working group of the Federal Government and the Länder is set up',
			text: 'Today its name speaks of trafficking in human beings, until 2012 it spoke of trafficking in women. KOK is a permanent member.'
		}
	}),
	milestone(ids.concept, {
		facts: {
			on: '1999',
			bodies: [bodies.federalStateGroup],
			sources: [practice.nationalNetworks, practice.authorities]
		},
		de: {
			title: 'Ein Kooperationskonzept auf Bundesebene liegt vor',
			text: 'Es ist die Grundlage von Kooperationsvereinbarungen in den Ländern.'
		},
		en: {
			title: 'A concept for cooperation exists at federal level',
			text: 'It is the basis of cooperation agreements in the Länder.'
		}
	}),
	milestone(ids.employmentAgency, {
		facts: { on: '2011', bodies: [bodies.employmentAgency], sources: [law.retrospective] },
		de: {
			title: 'Betroffene aus der Europäischen Union sollen Leistungen nach SGB II erhalten',
			text: 'So sieht es eine interne Anweisung der Bundesagentur für Arbeit vor.'
		},
		en: {
			title: 'Trafficked persons from the European Union are to receive benefits under Book II of the Social Code',
			text: 'This is laid down in an internal instruction of the Federal Employment Agency.'
		}
	}),
	milestone(ids.conventionVote, {
		facts: {
			on: '2012-06-28',
			acts: [acts.convention197],
			bodies: [bodies.bundestag],
			sources: [documents.conventionInForce]
		},
		de: { title: 'Der Bundestag stimmt der Konvention des Europarats gegen Menschenhandel zu' },
		en: { title: 'The Bundestag consents to the Council of Europe convention against trafficking' }
	}),
	milestone(ids.conventionRatified, {
		facts: {
			on: '2012-12-19',
			demandedSince: '2009',
			acts: [acts.convention197],
			sources: [documents.conventionInForce, documents.election2013]
		},
		de: {
			title: 'Deutschland ratifiziert die Konvention des Europarats gegen Menschenhandel',
			shortName: 'Ratifikation',
			demandedBefore: 'die Ratifikation, 2009; 2013 nannte der KOK diese Forderung erfüllt'
		},
		en: {
			title: 'Germany ratifies the Council of Europe convention against trafficking',
			shortName: 'Ratification',
			demandedBefore: 'ratification, in 2009; in 2013 KOK called this demand met'
		}
	}),
	milestone(ids.helpline, {
		facts: { on: '2013-03', demandedSince: '2009', sources: [practice.helplineOffer, documents.election2013] },
		de: {
			title: 'Das Hilfetelefon Gewalt gegen Frauen beginnt',
			shortName: 'Hilfetelefon',
			demandedBefore: 'ein Hilfetelefon bei Gewalt, 2009; 2013 nannte der KOK diese Forderung erfüllt'
		},
		en: {
			title: 'The violence against women helpline begins',
			shortName: 'Helpline',
			demandedBefore: 'a helpline on violence, in 2009; in 2013 KOK called this demand met'
		}
	}),
	milestone(ids.conventionInForce, {
		facts: {
			on: '2013-04-01',
			demands: [demands.minors],
			acts: [acts.convention197],
			sources: [documents.conventionInForce, law.gazette2012]
		},
		de: {
			title: 'Die Konvention des Europarats gegen Menschenhandel tritt in Deutschland in Kraft',
			text: 'Zu diesem Tag verlangte der KOK Maßnahmen, die von den Rechten der Betroffenen ausgehen, vor allem bei Minderjährigen.'
		},
		en: {
			title: 'The Council of Europe convention against trafficking enters into force in Germany',
			text: 'For that day KOK demanded measures that start from the rights of trafficked persons, especially for minors.'
		}
	}),
	milestone(ids.benefits, {
		facts: {
			on: '2015',
			demandedSince: '2014',
			demands: [demands.reflection],
			acts: [acts.asylumBenefitsReform],
			sources: [law.benefitsAgreed, law.benefitsReform]
		},
		de: {
			title: 'Wer einen Titel nach § 25 Abs. 4a oder 4b AufenthG hat, erhält Leistungen nach SGB II oder SGB XII',
			shortName: 'Leistungen nach SGB',
			text: 'Bis dahin galt das Asylbewerberleistungsgesetz. Der KOK nannte eine langjährige Forderung erfüllt.'
		},
		en: {
			title:
				'Those with a residence permit under section 25 (4a) or (4b) of the Residence Act receive benefits under the Social Code',
			shortName: 'Social benefits',
			text: 'Until then the Asylum Seekers’ Benefits Act applied. KOK called a long-standing demand met.'
		}
	}),
	milestone(ids.residence, {
		facts: {
			on: '2015-08-01',
			demands: [demands.residence],
			acts: [acts.residenceAct],
			sources: [law.residencePage, law.residenceReform, documents.election2013]
		},
		de: {
			title: 'Eine stärkere Regel zum Aufenthalt von Betroffenen tritt in Kraft',
			text: '§ 25 Abs. 4a AufenthG sagt seither „soll“: Die Aufenthaltserlaubnis soll erteilt werden. Nach dem Ende des Verfahrens soll sie verlängert werden, wenn humanitäre oder persönliche Gründe oder öffentliche Interessen die weitere Anwesenheit erfordern. Dass der Aufenthalt auch danach sicher ist, hatte der KOK 2013 gefordert. An die Bereitschaft zur Aussage ist er weiterhin geknüpft.'
		},
		en: {
			title: 'A stronger rule on the stay of trafficked persons enters into force',
			text: 'Under section 25 (4a) of the Residence Act the residence permit is now, as a rule, to be granted. After the proceedings have ended it is, as a rule, to be extended where humanitarian or personal reasons or public interests require the person’s further presence. In 2013 KOK had demanded that the stay be secure afterwards, too. It is still tied to readiness to testify.'
		}
	}),
	milestone(ids.istanbulAlliance, {
		facts: { on: '2018', bodies: [bodies.istanbulAlliance], sources: [law.istanbulReport] },
		de: {
			title: 'Das Bündnis Istanbul-Konvention entsteht',
			text: 'Der KOK ist Mitglied.'
		},
		en: { title: 'The Istanbul Convention Alliance is founded', text: 'KOK is a member.' }
	}),
	milestone(ids.istanbulInForce, {
		facts: { on: '2018-02-01', acts: [acts.convention210], sources: [law.istanbulInForce] },
		de: { title: 'Die Istanbul-Konvention tritt in Deutschland in Kraft' },
		en: { title: 'The Istanbul Convention enters into force in Germany' }
	}),
	milestone(ids.istanbulReport, {
		facts: {
			on: '2021-03-18',
			acts: [acts.convention210],
			bodies: [bodies.istanbulAlliance],
			sources: [law.istanbulReport]
		},
		de: { title: 'Das Bündnis Istanbul-Konvention legt seinen Alternativbericht vor' },
		en: { title: 'The Istanbul Convention Alliance presents its alternative report' }
	}),
	milestone(ids.federalPolice, {
		facts: {
			on: '2022-07-22',
			bodies: [bodies.federalPolice],
			sources: [practice.federalPoliceAgreement, practice.federalPolicePress]
		},
		de: {
			title: 'Bundespolizei und KOK schließen eine Kooperationsvereinbarung',
			text: 'Die Zusammenarbeit hatte 2018 begonnen; die Vereinbarung stärkt sie.'
		},
		en: {
			title: 'The Federal Police and KOK conclude a cooperation agreement',
			text: 'Cooperation had begun in 2018; the agreement strengthens it.'
		}
	}),
	milestone(ids.reportingOffice, {
		facts: {
			on: '2022-11',
			demands: [demands.reportingOffice],
			bodies: [bodies.reportingOffice, bodies.humanRightsInstitute],
			sources: [documents.reportingOffice, law.reportingInstitute]
		},
		de: {
			title: 'Die Berichterstattungsstelle Menschenhandel nimmt ihre Arbeit auf',
			text: 'Der KOK hatte eine unabhängige Stelle seit 2013 gefordert.'
		},
		en: {
			title: 'The reporting office on trafficking begins its work',
			text: 'KOK had demanded an independent office since 2013.'
		}
	}),
	milestone(ids.compensation, {
		facts: {
			on: '2024-01-01',
			demands: [demands.compensation],
			acts: [acts.socialCompensation],
			sources: [documents.compensationInForce, documents.compensationDraft, law.compensationPublished]
		},
		de: {
			title: 'Das neue Recht der Sozialen Entschädigung gilt',
			text: 'Menschenhandel durch Drohung oder Zwang gilt nach § 13 Abs. 2 SGB XIV, so der KOK, als schwerwiegende psychische Gewalttat; Betroffene haben ausdrücklich einen Anspruch. Dass Menschenhandel ein Grund für eine Entschädigung ist, hatte der KOK mit anderen Verbänden unterstützt.'
		},
		en: {
			title: 'The new law on social compensation applies',
			text: 'By section 13 (2) of Book XIV of the Social Code, KOK writes, trafficking by threat or coercion counts as a serious act of psychological violence; trafficked persons have an express claim. Together with other associations KOK had supported that trafficking be a ground for compensation.'
		}
	}),
	milestone(ids.monitor, {
		facts: {
			on: '2024-10',
			demands: [demands.reportingOffice],
			acts: [acts.monitor2024],
			bodies: [bodies.reportingOffice],
			sources: [practice.monitor, law.monitorPress]
		},
		de: {
			title: 'Der erste Monitor Menschenhandel in Deutschland erscheint',
			text: 'Herausgeberin ist die Berichterstattungsstelle beim Deutschen Institut für Menschenrechte.'
		},
		en: {
			title: 'The first trafficking monitor for Germany is published',
			text: 'It is issued by the reporting office at the German Institute for Human Rights.'
		}
	}),
	milestone(ids.actionPlan, {
		facts: {
			on: '2024-12-11',
			demands: [demands.actionPlan],
			acts: [acts.actionPlan],
			bodies: [bodies.federalGovernment],
			sources: [documents.planAdopted, documents.coreDemands, law.actionPlanPress]
		},
		de: {
			title: 'Das Bundeskabinett beschließt einen Nationalen Aktionsplan gegen Menschenhandel',
			text: 'Einen Aktionsplan hatte der KOK in seinen Kernforderungen verlangt.'
		},
		en: {
			title: 'The federal cabinet adopts a national action plan against trafficking',
			text: 'KOK had asked for an action plan in its core demands.'
		}
	}),
	milestone(ids.violenceSupport, {
		facts: {
			on: '2025-02-28',
			demands: [demands.funding],
			acts: [acts.violenceSupportInForce],
			sources: [law.violenceSupportInForce, law.violenceSupportMilestone, documents.violenceSupportAct]
		},
		de: {
			title: 'Das Gewalthilfegesetz tritt in Kraft',
			text: 'Der KOK hatte verlangt, das Gesetz zu beschließen, und Verbesserungen genannt. Er nannte es einen Meilenstein. Er kritisierte, dass trans, inter und nicht-binäre Menschen ausgenommen sind und dass der Anspruch auf Schutz und Beratung erst ab dem 1. Januar 2032 gilt.'
		},
		en: {
			title: 'The Act on Assistance in Cases of Violence (Gewalthilfegesetz) enters into force',
			text: 'KOK had demanded that the act be passed, and had named improvements. It called the act a milestone. It criticised that trans, inter and non-binary people are left out, and that the claim to protection and counselling does not hold before 1 January 2032.'
		}
	}),
	milestone(ids.online, {
		facts: {
			on: '2026-01-14',
			acts: [acts.actionPlan],
			sources: [practice.onlineLaunch, documents.onlineCounselling]
		},
		de: {
			title: 'Die Online-Beratung des KOK beginnt',
			text: 'Beratende von Fachberatungsstellen antworten per Chat und E-Mail, auf Deutsch und Englisch. Die Beratung gehört zu den Maßnahmen des Nationalen Aktionsplans.'
		},
		en: {
			title: 'KOK’s online counselling begins',
			text: 'Counsellors of specialised counselling centres reply by chat and e-mail, in German and English. The service is among the measures of the national action plan.'
		}
	})
];

interface Told {
	facts: Milestone['facts'];
	de: Milestone['wording']['de'];
	en: Milestone['wording']['de'];
}

function milestone(id: string, { facts, de, en }: Told): Milestone {
	return { id, type: 'milestone', stage: 'published', facts, wording: { de, en } };
}
