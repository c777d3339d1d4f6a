import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { acts, provisions as ids } from './ids.ts';
import { law } from './law-documents.ts';

type Provision = Entry<'provision'>;
type Wording = Provision['wording']['de'];

/** Where the Federal Ministry of Justice has a section of a German law, by the pattern of its site. */
function statute(law: 'aufenthg_2004' | 'stgb' | 'stpo', section: string): string {
	return `https://www.gesetze-im-internet.de/${law}/__${section}.html`;
}

const german: readonly Provision[] = [
	provision(ids.residence25a, {
		facts: {
			act: acts.residenceAct,
			order: 1,
			text: statute('aufenthg_2004', '25'),
			history: [{ id: 'reform-2015', since: '2015-08-01' }],
			note: 'Zu prüfen: welches Gesetz die Vorschrift zum 1. August 2015 geändert hat. Eine Meldung des KOK, die nicht in den Notizen steht, nennt das Gesetz zur Neubestimmung des Bleiberechts und der Aufenthaltsbeendigung.',
			sources: [law.residenceReform, documents.residence, documents.day2023]
		},
		de: {
			citation: '§ 25 Abs. 4a AufenthG',
			heading: 'Aufenthaltstitel für Betroffene von Menschenhandel',
			summary:
				'Wer von Menschenhandel betroffen ist, soll einen Aufenthaltstitel erhalten, wenn drei Bedingungen erfüllt sind: Die Staatsanwaltschaft hält die Anwesenheit für das Strafverfahren für nützlich, der Kontakt zu den Beschuldigten ist abgebrochen, und die Person ist zur Aussage bereit. Dem KOK sind diese Bedingungen zu hoch.',
			history: {
				'reform-2015': {
					what: 'Der Titel soll erteilt werden, und nach dem Ende des Verfahrens lässt er sich verlängern.'
				}
			}
		},
		en: {
			citation: 'Section 25 (4a) Residence Act',
			heading: 'Residence title for people affected by trafficking',
			summary:
				'People affected by trafficking should be granted a residence title if three conditions are met: the public prosecutor considers their presence useful for the criminal proceedings, contact with the accused has been broken off, and they are ready to testify. KOK finds these conditions too high.',
			history: {
				'reform-2015': {
					what: 'The title should be granted, and it can be extended after the proceedings have ended.'
				}
			}
		}
	}),
	provision(ids.residence25b, {
		facts: {
			act: acts.residenceAct,
			order: 2,
			text: statute('aufenthg_2004', '25'),
			history: [],
			note: 'Was die Vorschrift im Einzelnen verlangt, steht nicht in den Notizen; am Gesetz nachlesen.',
			sources: [documents.residence, law.benefitsAgreed]
		},
		de: {
			citation: '§ 25 Abs. 4b AufenthG',
			summary:
				'Neben Absatz 4a eine weitere Vorschrift, nach der Betroffene einen Aufenthaltstitel bekommen können. Auch ihre Bedingungen hält der KOK für zu hoch.'
		},
		en: {
			citation: 'Section 25 (4b) Residence Act',
			summary:
				'Beside subsection (4a), a further rule under which people affected can obtain a residence title. KOK finds its conditions too high as well.'
		}
	}),
	provision(ids.residence59, {
		facts: {
			act: acts.residenceAct,
			order: 3,
			text: statute('aufenthg_2004', '59'),
			history: [],
			sources: [law.reflectionTerm, documents.glossary]
		},
		de: {
			citation: '§ 59 Abs. 7 AufenthG',
			heading: 'Bedenk- und Stabilisierungsfrist',
			summary: 'Betroffene bekommen Zeit, mindestens drei Monate. Ihr Aufenthalt ist in dieser Zeit nur geduldet.'
		},
		en: {
			citation: 'Section 59 (7) Residence Act',
			heading: 'Reflection and stabilisation period',
			summary: 'People affected are given time, at least three months. During this time their stay is merely tolerated.'
		}
	}),
	provision(ids.procedure53, {
		facts: {
			act: acts.criminalProcedure,
			order: 1,
			text: statute('stpo', '53'),
			history: [],
			note: 'Ob sich die Vorschrift seit der Empfehlung des KOK (vor Juli 2016) geändert hat, am Gesetz prüfen.',
			sources: [documents.refusalToTestify, law.refusalTerm]
		},
		de: {
			citation: '§ 53 StPO',
			heading: 'Zeugnisverweigerungsrecht',
			summary:
				'Die Vorschrift zum Recht, das Zeugnis zu verweigern. Für die Beratenden spezialisierter Fachberatungsstellen galt sie nicht, als der KOK vor Juli 2016 empfahl, sie auf sie auszuweiten.'
		},
		en: {
			citation: 'Section 53 Code of Criminal Procedure',
			heading: 'Right to refuse testimony',
			summary:
				'The rule on the right to refuse testimony. It did not apply to counsellors of specialised centres when KOK, before July 2016, recommended extending it to them.'
		}
	}),
	provision(ids.procedure154c, {
		facts: {
			act: acts.criminalProcedure,
			order: 2,
			text: statute('stpo', '154c'),
			history: [],
			sources: [law.nonPunishmentTerm, documents.glossary, documents.day2019, documents.federalPolice]
		},
		de: {
			citation: '§ 154c Abs. 2 StPO',
			heading: 'Straffreiheit von Betroffenen',
			summary:
				'Die deutsche Vorschrift zu dem Prinzip, dass Betroffene von Menschenhandel straffrei bleiben. Sie greift, so der KOK 2019, nur unter sehr engen Bedingungen.'
		},
		en: {
			citation: 'Section 154c (2) Code of Criminal Procedure',
			heading: 'Non-punishment of people affected',
			summary:
				'The German rule on the principle that people affected by trafficking are not punished. According to KOK in 2019 it applies only under very narrow conditions.'
		}
	}),
	provision(ids.procedure406g, {
		facts: {
			act: acts.criminalProcedure,
			order: 3,
			text: statute('stpo', '406g'),
			history: [],
			sources: [documents.courtSupport]
		},
		de: {
			citation: '§ 406g StPO',
			heading: 'Psychosoziale Prozessbegleitung',
			summary:
				'Die Vorschrift zur psychosozialen Prozessbegleitung im Strafverfahren. Der KOK verlangt, dass Betroffene von Menschenhandel einen gesetzlichen Anspruch darauf haben.'
		},
		en: {
			citation: 'Section 406g Code of Criminal Procedure',
			heading: 'Psychosocial support in court proceedings',
			summary:
				'The rule on psychosocial support in criminal proceedings. KOK demands that people affected by trafficking have a legal claim to it.'
		}
	}),
	provision(ids.code203, {
		facts: {
			act: acts.criminalCode,
			order: 1,
			text: statute('stgb', '203'),
			history: [],
			sources: [documents.refusalToTestify]
		},
		de: {
			citation: '§ 203 Abs. 1 Nr. 5 StGB',
			heading: 'Schweigepflicht',
			summary:
				'Aus ihr folgt die Schweigepflicht der Beratenden spezialisierter Fachberatungsstellen. Ein Recht, vor Gericht zu schweigen, gibt sie ihnen nicht.'
		},
		en: {
			citation: 'Section 203 (1) no. 5 Criminal Code',
			heading: 'Duty of secrecy',
			summary:
				'It binds counsellors of specialised centres to secrecy. It does not give them a right to keep silent in court.'
		}
	}),
	provision(ids.code232, {
		facts: {
			act: acts.criminalCode,
			order: 2,
			text: statute('stgb', '232'),
			history: [],
			note: 'Überschrift und letzte Fassung (2016) sind nur aus gemischter Quelle bekannt; am Gesetz prüfen.',
			sources: [documents.coreDemands, documents.criminalLawDraft]
		},
		de: {
			citation: '§ 232 StGB',
			summary:
				'Eine Reform dieser Vorschrift verlangte der KOK schon vor Juli 2016; der Entwurf vom 20. Oktober 2025 betrifft sie.'
		},
		en: {
			citation: 'Section 232 Criminal Code',
			summary: 'KOK had demanded a reform of this rule before July 2016; the draft of 20 October 2025 concerns it.'
		}
	}),
	provision(ids.code233, {
		facts: {
			act: acts.criminalCode,
			order: 5,
			text: statute('stgb', '233'),
			history: [],
			note: 'Überschrift und letzte Fassung (2016) sind nur aus gemischter Quelle bekannt; am Gesetz prüfen.',
			sources: [documents.coreDemands, documents.criminalLawDraft]
		},
		de: {
			citation: '§ 233 StGB',
			summary:
				'Eine Reform dieser Vorschrift verlangte der KOK schon vor Juli 2016; der Entwurf vom 20. Oktober 2025 betrifft sie.'
		},
		en: {
			citation: 'Section 233 Criminal Code',
			summary: 'KOK had demanded a reform of this rule before July 2016; the draft of 20 October 2025 concerns it.'
		}
	})
];

const inGermany = { id: 'germany', since: '2013-04-01' };
const inForceHere = {
	de: { germany: { what: 'Die Konvention ist für Deutschland in Kraft.' } },
	en: { germany: { what: 'The convention is in force for Germany.' } }
};
const conventionSources = [documents.councilOfEurope, documents.conventionInForce];

const european: readonly Provision[] = [
	provision(ids.convention10, {
		facts: { act: acts.convention197, order: 1, history: [inGermany], sources: conventionSources },
		de: {
			citation: 'Art. 10 CETS 197',
			heading: 'Geschultes Personal',
			summary: 'Zu geschultem Personal.',
			history: inForceHere.de
		},
		en: {
			citation: 'Art. 10 CETS 197',
			heading: 'Trained staff',
			summary: 'On trained staff.',
			history: inForceHere.en
		}
	}),
	provision(ids.convention12, {
		facts: { act: acts.convention197, order: 2, history: [inGermany], sources: conventionSources },
		de: {
			citation: 'Art. 12 Abs. 6 CETS 197',
			heading: 'Unterstützung unabhängig von einer Aussage',
			summary: 'Unterstützung darf nicht davon abhängen, dass jemand als Zeug*in aussagt.',
			history: inForceHere.de
		},
		en: {
			citation: 'Art. 12 (6) CETS 197',
			heading: 'Support not tied to testimony',
			summary: 'Support may not depend on someone testifying as a witness.',
			history: inForceHere.en
		}
	}),
	provision(ids.convention15, {
		facts: { act: acts.convention197, order: 5, history: [inGermany], sources: conventionSources },
		de: {
			citation: 'Art. 15 CETS 197',
			heading: 'Entschädigung',
			summary: 'Zur Entschädigung von Betroffenen.',
			history: inForceHere.de
		},
		en: {
			citation: 'Art. 15 CETS 197',
			heading: 'Compensation',
			summary: 'On compensation for people affected.',
			history: inForceHere.en
		}
	}),
	provision(ids.directive8, {
		facts: { act: acts.directive2011, order: 1, history: [], sources: [law.europeanDay2023] },
		de: {
			citation: 'Art. 8 Richtlinie 2011/36/EU',
			heading: 'Straffreiheit',
			summary: 'Zum Prinzip, dass Betroffene nicht bestraft werden.'
		},
		en: {
			citation: 'Art. 8 Directive 2011/36/EU',
			heading: 'Non-punishment',
			summary: 'On the principle that people affected are not punished.'
		}
	}),
	provision(ids.directive11, {
		facts: { act: acts.directive2011, order: 2, history: [], sources: [law.europeanDay2023] },
		de: {
			citation: 'Art. 11 Richtlinie 2011/36/EU',
			heading: 'Unterstützung',
			summary: 'Zur Unterstützung von Betroffenen.'
		},
		en: {
			citation: 'Art. 11 Directive 2011/36/EU',
			heading: 'Support',
			summary: 'On the support of people affected.'
		}
	}),
	provision(ids.directive17, {
		facts: { act: acts.directive2011, order: 5, history: [], sources: [law.europeanDay2023] },
		de: {
			citation: 'Art. 17 Richtlinie 2011/36/EU',
			heading: 'Entschädigung',
			summary: 'Zur Entschädigung von Betroffenen.'
		},
		en: {
			citation: 'Art. 17 Directive 2011/36/EU',
			heading: 'Compensation',
			summary: 'On compensation for people affected.'
		}
	})
];

const mapUnchecked =
	'Bleibt Entwurf: Was der Paragraf regelt, ist nur aus gemischter Quelle bekannt. Am Gesetz prüfen, dann veröffentlichen.';
const pairingUnchecked =
	'Bleibt Entwurf: Dass dieser Artikel zu der Forderung gehört, ist nur allgemein bekannt. Am Text prüfen, dann veröffentlichen.';
const reportingUnproven =
	'Bleibt Entwurf: Ein Text des KOK, der sich auf diese Vorschrift bezieht, wurde nicht gefunden. Veröffentlichen, sobald ein eigenes Dokument die Forderung 11 enthält.';

const unchecked: readonly Provision[] = [
	kept(
		ids.residence87,
		{ act: acts.residenceAct, order: 4, note: reportingUnproven },
		{ de: '§ 87 AufenthG', en: 'Section 87 Residence Act' }
	),
	kept(
		ids.code232a,
		{ act: acts.criminalCode, order: 3, note: mapUnchecked },
		{ de: '§ 232a StGB', en: 'Section 232a Criminal Code' }
	),
	kept(
		ids.code232b,
		{ act: acts.criminalCode, order: 4, note: mapUnchecked },
		{ de: '§ 232b StGB', en: 'Section 232b Criminal Code' }
	),
	kept(
		ids.code233a,
		{ act: acts.criminalCode, order: 6, note: mapUnchecked },
		{ de: '§ 233a StGB', en: 'Section 233a Criminal Code' }
	),
	kept(ids.convention13, { act: acts.convention197, order: 3, note: pairingUnchecked }, { de: 'Art. 13 CETS 197' }),
	kept(ids.convention14, { act: acts.convention197, order: 4, note: pairingUnchecked }, { de: 'Art. 14 CETS 197' }),
	kept(ids.convention26, { act: acts.convention197, order: 6, note: pairingUnchecked }, { de: 'Art. 26 CETS 197' }),
	kept(
		ids.convention29,
		{ act: acts.convention197, order: 7, note: pairingUnchecked },
		{ de: 'Art. 29 Abs. 4 CETS 197', en: 'Art. 29 (4) CETS 197' }
	),
	kept(
		ids.directive11referral,
		{ act: acts.directive2011, order: 3, note: pairingUnchecked },
		{ de: 'Art. 11 Abs. 4 Richtlinie 2011/36/EU', en: 'Art. 11 (4) Directive 2011/36/EU' }
	),
	kept(
		ids.directive13,
		{ act: acts.directive2011, order: 4, note: pairingUnchecked },
		{ de: 'Art. 13 bis 16 Richtlinie 2011/36/EU', en: 'Art. 13 to 16 Directive 2011/36/EU' }
	),
	kept(
		ids.directive19,
		{ act: acts.directive2011, order: 6, note: pairingUnchecked },
		{ de: 'Art. 19 Richtlinie 2011/36/EU', en: 'Art. 19 Directive 2011/36/EU' }
	),
	kept(
		ids.directive19a,
		{ act: acts.directive2011, order: 7, note: pairingUnchecked },
		{ de: 'Art. 19a Richtlinie 2011/36/EU', en: 'Art. 19a Directive 2011/36/EU' }
	),
	kept(ids.istanbul8, { act: acts.convention210, order: 1, note: pairingUnchecked }, { de: 'Art. 8 CETS 210' }),
	kept(ids.istanbul22, { act: acts.convention210, order: 2, note: pairingUnchecked }, { de: 'Art. 22 CETS 210' }),
	kept(ids.istanbul23, { act: acts.convention210, order: 3, note: pairingUnchecked }, { de: 'Art. 23 CETS 210' })
];

export const provisions: readonly Provision[] = [...german, ...european, ...unchecked];

interface Told {
	facts: Provision['facts'];
	de: Wording;
	en: Wording;
}

function provision(id: string, { facts, de, en }: Told): Provision {
	return { id, type: 'provision', stage: 'published', facts, wording: { de, en } };
}

type Kept = Pick<Provision['facts'], 'act' | 'order' | 'note'>;

function kept(id: string, facts: Kept, { de, en = de }: { de: string; en?: string }): Provision {
	return {
		id,
		type: 'provision',
		stage: 'draft',
		facts: { ...facts, history: [], sources: [] },
		wording: { de: { citation: de }, en: { citation: en } }
	};
}
