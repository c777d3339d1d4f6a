import { documents } from '../documents.ts';
import { bodies, acts as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { more } from '../more-documents.ts';
import { type Act, act } from './act.ts';

const officialTextMissing =
	'Die Adresse des amtlichen Textes (gesetze-im-internet.de) ist nur aus allgemeinem Wissen bekannt; nachsehen und eintragen.';

export const german: readonly Act[] = [
	act(ids.residenceAct, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'AufenthG' }],
			stages: [],
			note: officialTextMissing,
			sources: [documents.residence, documents.glossary, law.residenceReform]
		},
		de: {
			title: 'Aufenthaltsgesetz',
			shortTitle: 'AufenthG',
			summary: 'Es regelt, unter welchen Bedingungen Betroffene in Deutschland bleiben dürfen.'
		},
		en: {
			title: 'Residence Act',
			shortTitle: 'AufenthG',
			summary: 'It sets the conditions under which trafficked persons may stay in Germany.'
		}
	}),
	act(ids.criminalProcedure, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'StPO' }],
			stages: [],
			note: officialTextMissing,
			sources: [documents.refusalToTestify, documents.courtSupport, documents.federalPolice]
		},
		de: {
			title: 'Strafprozessordnung',
			shortTitle: 'StPO',
			summary:
				'Aus ihr ergibt sich, wer vor Gericht schweigen darf, wer begleitet wird und wann von der Verfolgung abgesehen werden kann.'
		},
		en: {
			title: 'Code of Criminal Procedure',
			shortTitle: 'StPO',
			summary:
				'It says who may keep silent in court, who receives support there, and when prosecutors may refrain from prosecution.'
		}
	}),
	act(ids.criminalCode, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'StGB' }],
			stages: [],
			note: officialTextMissing,
			sources: [documents.coreDemands, documents.refusalToTestify]
		},
		de: {
			title: 'Strafgesetzbuch',
			shortTitle: 'StGB',
			summary: 'Hier stehen die Straftatbestände des Menschenhandels.'
		},
		en: { title: 'Criminal Code', shortTitle: 'StGB', summary: 'The offences of trafficking are set out here.' }
	}),
	act(ids.transposition2016, {
		facts: {
			kind: 'amending_law',
			level: 'country',
			identifiers: [{ id: 'subject', scheme: 'other', value: 'Umsetzung der Richtlinie 2011/36/EU' }],
			transposes: [ids.directive2011],
			stages: [],
			note: 'Nur aus gemischter Quelle bekannt, prüfen und dann eintragen: Beschluss des Bundestags am 7. Juli 2016 (Drs. 18/9095), Inkrafttreten am 15. Oktober 2016, und welche Paragrafen (§§ 232 bis 233a StGB) das Gesetz neu fasste. Zu prüfen auch: vor welchem Ausschuss die Anhörung vom 8. Juni 2016 stattfand und was der KOK dort forderte; eine weitere Meldung des KOK dazu steht nicht in den Notizen.',
			sources: [documents.directiveOf2011]
		},
		de: {
			title: 'Gesetz zur Umsetzung der Richtlinie 2011/36/EU',
			summary: 'Mit diesem Gesetz hat Deutschland die Richtlinie von 2011 umgesetzt.',
			text: 'Der KOK bedauerte, dass es darin fast nur um das Strafrecht ging. In der Anhörung vom 8. Juni 2016 war er Sachverständiger.'
		},
		en: {
			title: 'Act transposing Directive 2011/36/EU',
			summary: 'With this act Germany transposed the directive of 2011.',
			text: 'KOK regretted that it dealt almost only with criminal law. At the hearing of 8 June 2016 it was an expert.'
		}
	}),
	act(ids.criminalLawBill, {
		facts: {
			kind: 'bill',
			level: 'country',
			identifiers: [{ id: 'draft', scheme: 'other', value: 'Entwurf vom 20. Oktober 2025' }],
			on: '2025-10-20',
			transposes: [ids.directive2024],
			amends: [ids.criminalCode],
			stages: [{ id: 'draft', kind: 'draft', on: '2025-10-20' }],
			deadlines: [{ id: 'comments', until: '2025-11-28' }],
			note: 'Zu prüfen: von wem der Entwurf stammt (nach Meldungen, die nicht in den Notizen stehen, vom Bundesjustizministerium). Was 2026 aus dem Entwurf wurde, ist nicht belegt. Die Richtlinie war bis Juli 2026 umzusetzen.',
			sources: [documents.criminalLawDraft, law.criminalLawDraft, more.criminalLawMinistry]
		},
		de: {
			title:
				'Gesetzentwurf zur Stärkung der strafrechtlichen Verfolgung von Menschenhandel und zur Umsetzung der EU-Richtlinie',
			summary:
				'Der Entwurf will die Straftatbestände gegen Menschenhandel gründlich reformieren und die Richtlinie (EU) 2024/1712 umsetzen.',
			text: 'Er betrifft die §§ 232 bis 233a, 180a und 181a StGB. Der KOK begrüßt die Reform. Ihm fehlen eine Pflicht zur Überprüfung, genügend Schutzunterkünfte, Unterstützung für alle Gruppen und Leistungen unabhängig von Staatsangehörigkeit und Aufenthaltsstatus.',
			stages: { draft: { text: 'Der Entwurf liegt vor.' } },
			deadlines: { comments: { text: 'Stellungnahmen zum Entwurf gehen ein.' } }
		},
		en: {
			title: 'Draft act to strengthen the prosecution of trafficking and to transpose the EU directive',
			summary: 'The draft would thoroughly reform the offences of trafficking and transpose Directive (EU) 2024/1712.',
			text: 'It concerns sections 232 to 233a, 180a and 181a of the Criminal Code. KOK welcomes the reform. It criticises the absence of a duty to evaluate, of enough shelters, of support for all groups, and of benefits regardless of nationality and residence status.',
			stages: { draft: { text: 'The draft is on the table.' } },
			deadlines: { comments: { text: 'Comments on the draft are due.' } }
		}
	}),
	act(ids.asylumBenefits, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'AsylbLG' }],
			stages: [],
			note: officialTextMissing,
			sources: [documents.asylumBenefits]
		},
		de: {
			title: 'Asylbewerberleistungsgesetz',
			shortTitle: 'AsylbLG',
			summary: 'Nach diesem Gesetz werden Betroffene während der Bedenk- und Stabilisierungsfrist versorgt.',
			text: 'Für medizinische Versorgung, Therapie und Fahrten reichen diese Leistungen nach Darstellung des KOK nicht.'
		},
		en: {
			title: 'Asylum Seekers’ Benefits Act',
			shortTitle: 'AsylbLG',
			summary: 'Under this act trafficked persons are provided for during the reflection and stabilisation period.',
			text: 'As KOK describes it, these benefits do not suffice for medical care, therapy and travel.'
		}
	}),
	act(ids.asylumBenefitsReform, {
		facts: {
			kind: 'amending_law',
			level: 'country',
			identifiers: [{ id: 'name', scheme: 'other', value: 'Gesetz zur Änderung des Asylbewerberleistungsgesetzes' }],
			inForceOn: '2015',
			amends: [ids.asylumBenefits],
			stages: [
				{ id: 'cabinet', kind: 'cabinet', on: '2014-08-27', body: bodies.federalGovernment },
				{ id: 'bundesrat', kind: 'second_chamber', on: '2014-11-28', body: bodies.bundesrat },
				{ id: 'in-force-january', kind: 'in_force', on: '2015-01-01' },
				{ id: 'in-force-march', kind: 'in_force', on: '2015-03-01' }
			],
			note: 'Als Tage des Inkrafttretens sind der 1. Januar und der 1. März 2015 genannt; welcher Teil wann galt, steht nicht in den Notizen.',
			sources: [law.benefitsAgreed, law.benefitsReform]
		},
		de: {
			title: 'Gesetz zur Änderung des Asylbewerberleistungsgesetzes',
			summary:
				'Wer einen Titel nach § 25 Abs. 4a oder 4b AufenthG hat, bekommt seither Leistungen nach SGB II oder SGB XII.',
			text: 'Der KOK schrieb dazu, eine langjährige Forderung sei damit erfüllt.',
			stages: {
				cabinet: { text: 'Das Bundeskabinett beschließt den Entwurf.' },
				bundesrat: { text: 'Der Bundesrat stimmt zu.' },
				'in-force-january': { text: 'Das Gesetz tritt in Kraft; als weiterer Tag ist der 1. März genannt.' },
				'in-force-march': { text: 'Auch dieser Tag ist für das Inkrafttreten genannt.' }
			}
		},
		en: {
			title: 'Act amending the Asylum Seekers’ Benefits Act',
			summary:
				'Since then, anyone with a residence permit under section 25 (4a) or (4b) of the Residence Act has received benefits under Book II or XII of the Social Code.',
			text: 'KOK wrote that a long-standing demand had thus been met.',
			stages: {
				cabinet: { text: 'The federal cabinet adopts the draft.' },
				bundesrat: { text: 'The Bundesrat agrees.' },
				'in-force-january': { text: 'The act enters into force; 1 March is named as a further day.' },
				'in-force-march': { text: 'This day, too, is named for its entry into force.' }
			}
		}
	}),
	act(ids.socialCompensation, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'SGB XIV' }],
			inForceOn: '2024-01-01',
			stages: [{ id: 'in-force', kind: 'in_force', on: '2024-01-01' }],
			note: `Der Bundesrat stimmte an einem 29. November zu; das Jahr 2019 ist nur erschlossen und fehlt deshalb. ${officialTextMissing}`,
			sources: [documents.compensationInForce, documents.compensationPassed, law.compensationPublished]
		},
		de: {
			title: 'Sozialgesetzbuch XIV: Soziale Entschädigung',
			shortTitle: 'SGB XIV',
			summary: 'Das neue Recht der Sozialen Entschädigung gilt seit dem 1. Januar 2024.',
			text: 'Menschenhandel durch Drohung oder Zwang gilt nach Angabe des KOK als schwerwiegende psychische Gewalttat; § 13 Abs. 2 gibt Betroffenen ausdrücklich einen Anspruch. An dem späten Beginn kritisierte er, dass alte Hürden vier Jahre länger bestehen blieben.',
			stages: { 'in-force': { text: 'Das Gesetz tritt in Kraft.' } }
		},
		en: {
			title: 'Social Code, Book XIV: social compensation',
			shortTitle: 'SGB XIV',
			summary: 'The new law on social compensation has applied since 1 January 2024.',
			text: 'According to KOK, trafficking by threat or coercion counts as a serious act of psychological violence; section 13 (2) gives trafficked persons an express claim. It criticised the late start, which left old hurdles in place for four years.',
			stages: { 'in-force': { text: 'The act enters into force.' } }
		}
	}),
	act(ids.violenceSupport, {
		facts: {
			kind: 'bill',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'GewHG' }],
			stages: [],
			note: 'Zu prüfen: von wem der Entwurf stammt; die Notizen sprechen nur von „dem Ministerium“. Der Tag des Referentenentwurfs steht nicht in den Notizen.',
			sources: [documents.violenceSupportAct, law.violenceSupportMilestone]
		},
		de: {
			title: 'Entwurf eines Gewalthilfegesetzes',
			shortTitle: 'Entwurf des GewHG',
			summary: 'Der Entwurf, zu dem der KOK im November 2024 Stellung nahm. Aus ihm wurde das Gewalthilfegesetz.',
			text: 'Der KOK verlangte, das Gesetz zu beschließen, und nannte, was daran zu verbessern ist. Das Ministerium ließ weniger als zwei Tage für die Stellungnahme.'
		},
		en: {
			title: 'Draft Act on Assistance in Cases of Violence (Gewalthilfegesetz)',
			shortTitle: 'Draft of the GewHG',
			summary: 'The draft on which KOK made a statement in November 2024. It became the Gewalthilfegesetz.',
			text: 'KOK demanded that the act be passed, and named what had to be improved. The ministry left less than two days for the statement.'
		}
	}),
	act(ids.violenceSupportInForce, {
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [{ id: 'abbreviation', scheme: 'other', value: 'GewHG' }],
			inForceOn: '2025-02-28',
			cameFrom: [ids.violenceSupport],
			stages: [
				{ id: 'bundestag', kind: 'first_chamber', on: '2025-01-31', body: bodies.bundestag },
				{ id: 'bundesrat', kind: 'second_chamber', on: '2025-02-14', body: bodies.bundesrat },
				{ id: 'published', kind: 'published', on: '2025-02-27' },
				{ id: 'in-force', kind: 'in_force', on: '2025-02-28' }
			],
			deadlines: [
				{ id: 'network', until: '2027-01-01', body: bodies.federalStates },
				{ id: 'claim', until: '2032-01-01' }
			],
			note: 'Zwei Fachquellen nennen den 28. Februar 2025, ein Land den 24. oder 25. Februar: am Bundesgesetzblatt prüfen und die Fundstelle eintragen.',
			sources: [
				law.violenceSupportInForce,
				law.violenceSupportMilestone,
				more.violenceSupportPassed,
				more.violenceSupportWalhalla,
				more.violenceSupportLand
			]
		},
		de: {
			title: 'Gewalthilfegesetz',
			shortTitle: 'GewHG',
			summary:
				'Es ist seit dem 28. Februar 2025 in Kraft. Einen Anspruch auf Schutz und Beratung haben Frauen und Kinder ab dem 1. Januar 2032.',
			text: 'Den 28. Februar 2025 nennen zwei Fachquellen als Tag des Inkrafttretens; eine Stelle eines Landes nennt den 24. oder 25. Februar. Der Bund gibt für die Jahre 2027 bis 2036 2,6 Milliarden Euro. Der Anspruch hängt nach § 5 Abs. 1 nicht vom Aufenthaltsstatus ab; Voraussetzung ist eine gegenwärtige Gefahr von Gewalt. Nach § 9 Abs. 2 geht er § 6 AsylbLG vor. Der KOK nannte das Gesetz einen Meilenstein. Er kritisierte, dass trans, inter und nicht-binäre Menschen ausgenommen sind und dass der Anspruch erst 2032 gilt.',
			stages: {
				bundestag: { text: 'Das Gesetz wird beschlossen.' },
				bundesrat: { text: 'Der Bundesrat stimmt zu.' },
				published: { text: 'Das Gesetz wird verkündet.' },
				'in-force': { text: 'Das Gesetz tritt in Kraft; eine Quelle nennt den 24. oder 25. Februar.' }
			},
			deadlines: {
				network: { text: 'Von da an sichern die Länder ein ausreichendes Netz an Angeboten.' },
				claim: { text: 'Von da an haben Frauen und Kinder einen Anspruch auf Schutz und Beratung.' }
			}
		},
		en: {
			title: 'Act on Assistance in Cases of Violence (Gewalthilfegesetz)',
			shortTitle: 'GewHG',
			summary:
				'It has been in force since 28 February 2025. Women and children have a claim to protection and counselling from 1 January 2032.',
			text: 'Two specialised sources give 28 February 2025 as the day of entry into force; an office of one Land gives 24 or 25 February. The Federation provides 2.6 billion euros for the years 2027 to 2036. By section 5 (1) the claim does not depend on residence status; it requires a present danger of violence. By section 9 (2) it takes precedence over section 6 of the Asylum Seekers’ Benefits Act. KOK called the act a milestone. It criticised that trans, inter and non-binary people are left out, and that the claim does not hold before 2032.',
			stages: {
				bundestag: { text: 'The act is passed.' },
				bundesrat: { text: 'The Bundesrat agrees.' },
				published: { text: 'The act is promulgated.' },
				'in-force': { text: 'The act enters into force; one source gives 24 or 25 February.' }
			},
			deadlines: {
				network: { text: 'From then on the Länder secure an adequate network of services.' },
				claim: { text: 'From then on women and children have a claim to protection and counselling.' }
			}
		}
	}),
	act(ids.courtSupportBill, {
		facts: {
			kind: 'bill',
			level: 'country',
			identifiers: [{ id: 'draft', scheme: 'other', value: 'Entwurf vom 26. November 2025' }],
			issuedBy: bodies.justiceMinistry,
			on: '2025-11-26',
			amends: [ids.criminalProcedure],
			stages: [{ id: 'draft', kind: 'draft', on: '2025-11-26', body: bodies.justiceMinistry }],
			deadlines: [{ id: 'comments', until: '2026-01-16' }],
			note: 'Eine zweite Quelle nennt den 27. November 2025. Was 2026 aus dem Entwurf wurde, ist nicht belegt; nachsehen.',
			sources: [more.courtDraft, more.courtDraftPress, more.courtStatement]
		},
		de: {
			title:
				'Entwurf eines Gesetzes zur Stärkung der Rechte von Verletzten, insbesondere schwerer Gewalt- und Sexualstraftaten, auf psychosoziale Prozessbegleitung',
			shortTitle: 'Entwurf zur Prozessbegleitung',
			summary:
				'Erwachsene, die von schweren Straftaten betroffen sind, sollen begleitet werden, ohne besonderen Bedarf nachzuweisen; Minderjährige ohne Antrag.',
			text: 'Der KOK begrüßt das Ziel, die höhere Vergütung und die Sprachmittlung. Der Anspruch soll für ihn bei allen Taten des Menschenhandels und der Ausbeutung gelten.',
			stages: { draft: { text: 'Der Entwurf liegt vor; eine zweite Quelle nennt den 27. November.' } },
			deadlines: { comments: { text: 'Stellungnahmen zum Entwurf gehen ein.' } }
		},
		en: {
			title: 'Draft act to strengthen the right of injured persons to psychosocial support in court proceedings',
			shortTitle: 'Draft on court support',
			summary:
				'Adults affected by grave crimes are to receive support without proving a special need; minors without an application.',
			text: 'KOK welcomes the aim, the higher pay and interpreting. In its view the claim should hold for all offences of trafficking and exploitation.',
			stages: { draft: { text: 'The draft is on the table; a second source gives 27 November.' } },
			deadlines: { comments: { text: 'Comments on the draft are due.' } }
		}
	}),
	act(ids.asylumAdaptation, {
		facts: {
			kind: 'bill',
			level: 'country',
			identifiers: [{ id: 'cabinet', scheme: 'other', value: 'Kabinettsbeschluss vom 3. September 2025' }],
			on: '2025-09-03',
			stages: [{ id: 'cabinet', kind: 'cabinet', on: '2025-09-03', body: bodies.federalGovernment }],
			note: 'Titel nach einer Meldung; Drucksache und weiterer Weg sind nicht belegt. Ob sich die Stellungnahme mit BAfF und LSVD* auf diesen Entwurf bezieht, ist zu prüfen.',
			sources: [more.asylumAdaptation]
		},
		de: {
			title: 'Entwurf eines Gesetzes zur Anpassung an die Reform des europäischen Asylsystems',
			summary: 'Mit dem Entwurf will die Bundesregierung die Reform des europäischen Asylsystems umsetzen.',
			stages: { cabinet: { text: 'Das Bundeskabinett beschließt den Entwurf.' } }
		},
		en: {
			title: 'Draft act adapting German law to the reform of the European asylum system',
			summary: 'With this draft the Federal Government intends to implement the reform of the European asylum system.',
			stages: { cabinet: { text: 'The federal cabinet adopts the draft.' } }
		}
	}),
	act(ids.federalPoliceBill, {
		facts: {
			kind: 'bill',
			level: 'country',
			identifiers: [{ id: 'draft', scheme: 'other', value: 'Entwurf vom 9. Februar 2021' }],
			on: '2021-02-09',
			stages: [{ id: 'draft', kind: 'draft', on: '2021-02-09' }],
			note: 'Zu prüfen: wer den Entwurf vorlegte (nach einer Meldung, die nicht in den Notizen steht, die Fraktionen von CDU/CSU und SPD). Drucksache und weiterer Weg stehen nicht in den Notizen; nachtragen.',
			sources: [documents.federalPolice]
		},
		de: {
			title: 'Entwurf eines Gesetzes zur Modernisierung der Rechtsgrundlage der Bundespolizei',
			summary: 'Der Entwurf sollte der Bundespolizei weitere Befugnisse geben, den Aufenthalt zu beenden.',
			text: 'Der KOK wandte sich gegen diese Erweiterung.',
			stages: { draft: { text: 'Der Entwurf liegt vor.' } }
		},
		en: {
			title: 'Draft act to modernise the legal basis of the Federal Police',
			summary: 'The draft was to give the Federal Police wider powers to end someone’s residence.',
			text: 'KOK opposed this extension.',
			stages: { draft: { text: 'The draft is on the table.' } }
		}
	}),
	act(ids.coalition2021, {
		facts: {
			kind: 'programme',
			level: 'country',
			identifiers: [{ id: 'name', scheme: 'other', value: 'Koalitionsvertrag 2021' }],
			on: '2021',
			stages: [],
			note: 'Tag, Parteien und Wortlaut stehen nicht in den Notizen; belegt ist, was der KOK darüber schreibt.',
			sources: [documents.day2023, documents.residence]
		},
		de: {
			title: 'Koalitionsvertrag von 2021',
			summary: 'Er versprach Betroffenen einen Aufenthaltstitel, der nicht von ihrer Bereitschaft zur Aussage abhängt.',
			text: 'Am 26. Juli 2023 mahnte der KOK an, das Versprechen zu halten.'
		},
		en: {
			title: 'Coalition agreement of 2021',
			summary: 'It promised trafficked persons a residence permit that does not depend on their readiness to testify.',
			text: 'On 26 July 2023 KOK called for the promise to be kept.'
		}
	}),
	act(ids.coalition2025, {
		facts: {
			kind: 'programme',
			level: 'country',
			identifiers: [{ id: 'name', scheme: 'other', value: 'Koalitionsvertrag 2025' }],
			on: '2025-04-09',
			stages: [],
			note: 'Gelesen in einem Beitrag, der Seite 103 anführt; der Vertrag selbst lag nicht vor.',
			sources: [more.coalition2025, documents.coalition2025]
		},
		de: {
			title: 'Koalitionsvertrag von 2025',
			summary: 'Von Menschenhandel spricht er nur unter „Prostituiertenschutzgesetz“ (S. 103).',
			text: 'Das Gesetz soll nach seiner Evaluation bei Bedarf nachgebessert werden, mit einer Kommission von Fachleuten.'
		},
		en: {
			title: 'Coalition agreement of 2025',
			summary: 'It speaks of trafficking only under the Prostitute Protection Act (p. 103).',
			text: 'After its evaluation the act is to be amended where needed, with a commission of experts.'
		}
	}),
	act(ids.actionPlan, {
		facts: {
			kind: 'programme',
			level: 'country',
			identifiers: [{ id: 'paper', scheme: 'printed_paper', value: 'Drucksache 20/14305' }],
			issuedBy: bodies.federalGovernment,
			on: '2024-12-11',
			text: law.actionPlan.url,
			stages: [{ id: 'cabinet', kind: 'cabinet', on: '2024-12-11', body: bodies.federalGovernment }],
			sources: [documents.planAdopted, law.actionPlan, law.actionPlanPress, more.planPaper]
		},
		de: {
			title: 'Nationaler Aktionsplan zur Prävention und Bekämpfung des Menschenhandels und zum Schutz der Betroffenen',
			shortTitle: 'NAP Menschenhandel',
			summary: 'Der Plan der Bundesregierung umfasst 126 Maßnahmen und soll nach vier Jahren aktualisiert werden.',
			text: 'Vor dem Beschluss verlangte der KOK, dass der Plan klare Pflichten der Länder nennt. Danach begrüßte er ihn und verlangte, ihn und seine Mitgliedsorganisationen zu beteiligen und dafür zu finanzieren. Auch für die nächste Bundesregierung bleibe der Plan eine Aufgabe.',
			stages: { cabinet: { text: 'Das Bundeskabinett beschließt den Plan.' } }
		},
		en: {
			title: 'National action plan to prevent and combat trafficking and to protect trafficked persons',
			shortTitle: 'NAP',
			summary: 'The plan of the Federal Government comprises 126 measures and is to be updated after four years.',
			text: 'Before it was adopted KOK demanded that the plan name clear duties of the federal states. Afterwards it welcomed the plan, and demanded that it and its members be involved and funded for this. The plan, it said, remains a task for the next Federal Government, too.',
			stages: { cabinet: { text: 'The federal cabinet adopts the plan.' } }
		}
	})
];
