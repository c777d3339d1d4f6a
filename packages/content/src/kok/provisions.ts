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
			sources: [law.residencePage, law.residenceReform, documents.residence, documents.day2023]
		},
		de: {
			citation: '§ 25 Abs. 4a AufenthG',
			heading: 'Aufenthaltserlaubnis für Betroffene von Menschenhandel',
			summary:
				'Wer von Menschenhandel betroffen ist, soll eine Aufenthaltserlaubnis erhalten, wenn drei Bedingungen erfüllt sind: Die Staatsanwaltschaft oder das Strafgericht hält die Anwesenheit für das Strafverfahren für sachgerecht, der Kontakt zu den Beschuldigten ist abgebrochen, und die Person ist zur Aussage bereit. Dem KOK sind diese Bedingungen zu hoch.',
			history: {
				'reform-2015': {
					what: 'Die Aufenthaltserlaubnis soll erteilt werden. Nach dem Ende des Verfahrens soll sie verlängert werden, wenn humanitäre oder persönliche Gründe oder öffentliche Interessen die weitere Anwesenheit erfordern.'
				}
			}
		},
		en: {
			citation: 'Section 25 (4a) Residence Act',
			heading: 'Residence permit for trafficked persons',
			summary:
				'Trafficked persons are, as a rule, to be granted a residence permit if three conditions are met: the public prosecutor or the criminal court considers their presence appropriate for the criminal proceedings, contact with the accused has been broken off, and they are ready to testify. KOK finds these conditions too high.',
			history: {
				'reform-2015': {
					what: 'The permit is, as a rule, to be granted. After the proceedings have ended it is, as a rule, to be extended where humanitarian or personal reasons or public interests require the person’s further presence.'
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
			note: 'Am Gesetz prüfen, dann eintragen: Nach allgemeinem Wissen gilt die Vorschrift Betroffenen illegaler Beschäftigung (§§ 10 und 11 SchwarzArbG, § 15a AÜG), und die Erlaubnis kann erteilt werden, muss es aber nicht.',
			sources: [documents.residence, law.benefitsAgreed]
		},
		de: {
			citation: '§ 25 Abs. 4b AufenthG',
			summary: 'Neben Absatz 4a eine weitere Vorschrift zum Aufenthalt. Auch ihre Bedingungen hält der KOK für zu hoch.'
		},
		en: {
			citation: 'Section 25 (4b) Residence Act',
			summary: 'Beside subsection (4a), a further rule on residence. KOK finds its conditions too high as well.'
		}
	}),
	provision(ids.residence59, {
		facts: {
			act: acts.residenceAct,
			order: 3,
			text: statute('aufenthg_2004', '59'),
			history: [],
			sources: [law.reflectionTerm, documents.glossary, law.reflectionPeriodEnglish]
		},
		de: {
			citation: '§ 59 Abs. 7 AufenthG',
			heading: 'Bedenk- und Stabilisierungsfrist',
			summary:
				'Gibt es konkrete Anhaltspunkte für Menschenhandel, wird Drittstaatsangehörigen eine Frist zur Ausreise gesetzt, mindestens drei Monate. Sie kann verkürzt oder widerrufen werden. Der Aufenthalt ist in dieser Zeit nur geduldet.'
		},
		en: {
			citation: 'Section 59 (7) Residence Act',
			heading: 'Reflection and stabilisation period',
			summary:
				'Where there are concrete indications of trafficking, third-country nationals are given a period for departure of at least three months. It can be shortened or revoked. During this time their stay is merely tolerated.'
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
				'The rule on the right to refuse testimony. It did not apply to counsellors of specialised counselling centres when KOK, before July 2016, recommended extending it to them.'
		}
	}),
	provision(ids.procedure154c, {
		facts: {
			act: acts.criminalProcedure,
			order: 2,
			text: statute('stpo', '154c'),
			history: [],
			note: 'Am Gesetz prüfen, dann eintragen: dass es um Vergehen geht, die durch die Anzeige einer Nötigung, einer Erpressung oder von Menschenhandel bekannt werden, und um die Grenze, wenn wegen der Schwere der Tat eine Sühne geboten ist.',
			sources: [
				law.nonPunishmentTerm,
				documents.glossary,
				documents.day2019,
				documents.federalPolice,
				law.refrainingFromProsecution
			]
		},
		de: {
			citation: '§ 154c Abs. 2 StPO',
			heading: 'Absehen von der Verfolgung',
			summary:
				'Die deutsche Vorschrift zu dem Prinzip, dass Betroffene von Menschenhandel straffrei bleiben. Staatsanwaltschaften können danach davon absehen, eine Tat zu verfolgen, die durch die Anzeige oder die Aussage der Betroffenen bekannt wird; es liegt in ihrem Ermessen. Die Vorschrift greift, so der KOK 2019, nur unter sehr engen Bedingungen.'
		},
		en: {
			citation: 'Section 154c (2) Code of Criminal Procedure',
			heading: 'Refraining from prosecution',
			summary:
				'The German rule on the principle that trafficked persons are not punished. Under it prosecutors may refrain from prosecuting an act that comes to light through the report or the testimony of the trafficked person; this is at their discretion. According to KOK in 2019 the rule applies only under very narrow conditions.'
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
				'The rule on psychosocial support in criminal proceedings. KOK demands that trafficked persons have a legal claim to it.'
		}
	}),
	provision(ids.code203, {
		facts: {
			act: acts.criminalCode,
			order: 1,
			text: statute('stgb', '203'),
			history: [],
			note: 'Der Tag der neuen Zählung (9. November 2017) ist nur allgemein bekannt; am Bundesgesetzblatt prüfen, dann eintragen. Die Nummer 6 nennt auch eine Seite auf dbh-online.de.',
			sources: [documents.refusalToTestify, law.secrecyOfSocialWorkers]
		},
		de: {
			citation: '§ 203 Abs. 1 Nr. 6 StGB',
			heading: 'Schweigepflicht',
			summary:
				'Sie bindet staatlich anerkannte Sozialarbeiter*innen an die Schweigepflicht; zu diesem Beruf gehören die Beratenden spezialisierter Fachberatungsstellen nach Angabe des KOK in der Regel. Ein Recht, vor Gericht zu schweigen, gibt sie ihnen nicht. In seiner älteren Empfehlung führt der KOK sie noch als Nummer 5 an.'
		},
		en: {
			citation: 'Section 203 (1) no. 6 Criminal Code',
			heading: 'Duty of secrecy',
			summary:
				'It binds state-recognised social workers to secrecy, and according to KOK counsellors of specialised counselling centres as a rule belong to this profession. It does not give them a right to keep silent in court. In its older recommendation KOK still cites it as no. 5.'
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
			summary: 'On compensation for trafficked persons.',
			history: inForceHere.en
		}
	}),
	provision(ids.directive8, {
		facts: {
			act: acts.directive2011,
			order: 1,
			history: [],
			note: 'Was der Artikel sagt, ist aus zweiter Hand bekannt; am Amtsblatt prüfen.',
			sources: [law.europeanDay2023, law.refrainingFromProsecution]
		},
		de: {
			citation: 'Art. 8 Richtlinie 2011/36/EU',
			heading: 'Straffreiheit',
			summary: 'Es muss möglich sein, Betroffene nicht für Taten zu verfolgen, zu denen sie gezwungen wurden.'
		},
		en: {
			citation: 'Art. 8 Directive 2011/36/EU',
			heading: 'Non-punishment',
			summary: 'It must be possible not to prosecute trafficked persons for acts that they were compelled to commit.'
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
			summary: 'On the support of trafficked persons.'
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
			summary: 'On compensation for trafficked persons.'
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
