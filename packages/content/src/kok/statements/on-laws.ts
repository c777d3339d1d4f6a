import { cited } from '../cited.ts';
import { documents } from '../documents.ts';
import { acts, bodies, demands, statements as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { more } from '../more-documents.ts';
import { type Statement, said } from './said.ts';

/** What the network said on bills, laws and plans. */
export const onLaws: readonly Statement[] = [
	said(law.compensationPublished, {
		id: ids.compensationPublished,
		kind: 'statement',
		concerning: [acts.socialCompensation],
		citations: [cited(demands.compensation, 'grounds', 'procedure', 'nationality')],
		note: 'Undatiert; nach der Verkündung des Gesetzes.',
		de: 'Der KOK begrüßt die Vermutungsregelung, die Aufnahme psychischer Gewalt und die volle Gleichstellung von Menschen ohne deutsche Staatsangehörigkeit. Er kritisiert, dass Menschenhandel nur in § 13 Abs. 2 genannt ist und das Gesetz erst 2024 gilt.',
		en: {
			title: 'Publication of the act regulating social compensation',
			summary:
				'KOK welcomes the rule of presumption, the inclusion of psychological violence and the full equality of people without German nationality. It criticises that trafficking is named only in section 13 (2), and that the act applies only from 2024.'
		}
	}),
	said(law.violenceSupportMilestone, {
		id: ids.violenceSupportMilestone,
		kind: 'statement',
		concerning: [acts.violenceSupportInForce],
		citations: [cited(demands.funding, 'whole-system', 'access')],
		de: 'Der KOK nennt das Gewalthilfegesetz einen Meilenstein. Er kritisiert, dass trans, inter und nicht-binäre Menschen ausgenommen sind und dass der Anspruch erst spät gilt.',
		en: {
			title: 'A milestone in protection against violence: the Bundesrat agrees to the Gewalthilfegesetz',
			summary:
				'KOK calls the Gewalthilfegesetz a milestone. It criticises that trans, inter and non-binary people are left out, and that the claim begins late.'
		}
	}),
	said(more.asylumBill, {
		id: ids.asylumBill,
		kind: 'statement',
		citations: [cited(demands.identification)],
		note: 'Undatiert; wahrscheinlich von 2024 oder später. Datum am Dokument nachsehen. BAfF und LSVD* haben hier keinen Eintrag.',
		de: 'Gemeinsam mit BAfF und LSVD*: Ob Betroffene erkannt werden, hängt nach dem Entwurf zu sehr am äußeren Anschein; die Gesundheitsversorgung reicht nicht.',
		en: {
			title: 'Statement on the bill to implement the reform of the Common European Asylum System',
			summary:
				'Together with BAfF and LSVD*: under the bill, identification depends too much on outward appearance; health care is inadequate.'
		}
	}),
	said(more.courtStatement, {
		id: ids.courtSupport2025,
		kind: 'statement',
		concerning: [acts.courtSupportBill],
		citations: [cited(demands.courtSupport, 'claim', 'no-proof')],
		note: 'Undatiert; nach dem Entwurf vom 26. November 2025. An wen die Stellungnahme ging, steht nicht in der Quelle.',
		de: 'Der KOK begrüßt das Ziel des Entwurfs, die höhere Vergütung und die Sprachmittlung. Der Entwurf reicht ihm nicht: Den Anspruch soll es bei allen Taten des Menschenhandels und der Ausbeutung geben, gleich wie hoch die Mindeststrafe ist. Mit etwa 100 Fällen von Sprachmittlung im Jahr sei viel zu niedrig gerechnet.',
		en: {
			title: 'KOK publishes a statement on strengthening psychosocial support in court proceedings',
			summary:
				'KOK welcomes the aim of the draft, the higher pay and interpreting. The draft falls short: the claim should exist for all offences of trafficking and exploitation, whatever the minimum penalty. About 100 interpreting cases a year is far too low an estimate.'
		}
	}),
	said(documents.residence, {
		id: ids.residence,
		kind: 'recommendation',
		concerning: [acts.residenceAct],
		citations: [cited(demands.residence, 'separate-title')],
		de: 'Der KOK empfiehlt einen Aufenthaltstitel, der vom Strafverfahren getrennt ist, und kritisiert die hohen Hürden des § 25 Abs. 4a und 4b AufenthG. Die Empfehlung entstand mit Menschen aus der Praxis.',
		en: {
			title:
				'KOK’s recommendation for a residence right of trafficked persons that is independent of criminal proceedings',
			summary:
				'KOK recommends a residence permit that is separate from criminal proceedings, and criticises the high hurdles of section 25 (4a) and (4b) of the Residence Act. The recommendation was drafted together with practitioners.'
		}
	}),
	said(documents.federalPolice, {
		id: ids.federalPolice,
		kind: 'statement',
		concerning: [acts.federalPoliceBill],
		citations: [cited(demands.nonPunishment, 'federal-police')],
		de: 'Der KOK verlangt Schulung und Sensibilisierung, damit § 154c Abs. 2 StPO beachtet wird. Er wendet sich gegen weitere Befugnisse, den Aufenthalt zu beenden; Fragen des Aufenthalts sollen bei den dafür zuständigen Behörden bleiben.',
		en: {
			title: 'Short statement on the draft act to modernise the legal basis of the Federal Police',
			summary:
				'KOK demands training and awareness so that section 154c (2) of the Code of Criminal Procedure is observed. It opposes wider powers to end someone’s residence; questions of residence should stay with the authorities responsible for them.'
		}
	}),
	said(documents.compensationDraft, {
		id: ids.compensationDraft,
		kind: 'statement',
		together: [bodies.ado, bodies.bff, bodies.vbrg],
		concerning: [acts.socialCompensation],
		citations: [cited(demands.compensation, 'grounds', 'procedure', 'nationality', 'trauma-clinics')],
		note: 'Nach der Quelle von Ende November, das Jahr fehlt. An wen die Stellungnahme ging, steht nicht in den Notizen.',
		de: 'Die vier Verbände unterstützen die Reform: die Vermutungsregelung, psychische Gewalt und Menschenhandel als Gründe für Entschädigung, die Gleichbehandlung ohne Rücksicht auf die Staatsangehörigkeit und die Traumaambulanzen. Zugleich nennen sie Lücken, die bleiben.',
		en: {
			title: 'Statement on the draft act on social compensation',
			summary:
				'The four associations support the reform: the rule of presumption, psychological violence and trafficking as grounds for compensation, equal treatment regardless of nationality, and trauma clinics. They also name gaps that remain.'
		}
	}),
	said(documents.compensationPassed, {
		id: ids.compensationPassed,
		kind: 'statement',
		concerning: [acts.socialCompensation],
		citations: [],
		de: 'Der KOK kritisiert, dass das neue Recht erst am 1. Januar 2024 in Kraft tritt: Alte Hürden bleiben vier Jahre länger bestehen.',
		en: {
			title: 'New law on social compensation passed by the Bundesrat',
			summary:
				'KOK criticises that the new law does not enter into force before 1 January 2024: old hurdles remain for four more years.'
		}
	}),
	said(documents.compensationInForce, {
		id: ids.compensationInForce,
		kind: 'statement',
		concerning: [acts.socialCompensation],
		citations: [cited(demands.compensation, 'grounds')],
		de: 'Menschenhandel, der durch Drohung oder Zwang geschieht, kann nun unter das SGB XIV fallen. Der KOK weist auf die Handreichung hin, die er mit BKSF und bff verfasst hat.',
		en: {
			title: 'The new law on social compensation enters into force',
			summary:
				'Trafficking by threat or coercion can now fall under Book XIV of the Social Code. KOK points to the guide that it wrote with BKSF and bff.'
		}
	}),
	{
		id: ids.compensationGuide,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'publication',
			on: '2024-01-08',
			together: [bodies.bksf, bodies.bff],
			concerning: [acts.socialCompensation],
			citations: [],
			note: 'Die Adresse der Handreichung nachtragen; verlinkt ist sie auf der genannten Seite des KOK.',
			sources: [documents.compensationInForce]
		},
		wording: {
			de: {
				title: 'Praxishandreichung zum SGB XIV',
				summary: 'Eine Handreichung zum neuen Recht der Sozialen Entschädigung.'
			},
			en: {
				title: 'Practical guide to Book XIV of the Social Code',
				summary: 'A guide to the new law on social compensation.'
			}
		}
	},
	said(documents.refusalToTestify, {
		id: ids.refusalToTestify,
		kind: 'recommendation',
		concerning: [acts.criminalProcedure],
		citations: [cited(demands.refusalToTestify, 'right-to-refuse', 'like-secrecy')],
		de: 'Wie schon seit vielen Jahren empfiehlt der KOK, § 53 StPO auf die Beratenden spezialisierter Fachberatungsstellen auszuweiten. Als Sozialarbeiter*innen, die sie in der Regel sind, unterliegen sie der Schweigepflicht nach § 203 Abs. 1 StGB (damals Nr. 5, heute Nr. 6). Vor Gericht schweigen dürfen sie nicht.',
		en: {
			title: 'KOK recommends a right to refuse testimony',
			summary:
				'As it has for many years, KOK recommends extending section 53 of the Code of Criminal Procedure to counsellors of specialised counselling centres. As social workers, which as a rule they are, they are bound to secrecy by section 203 (1) of the Criminal Code (then no. 5, today no. 6). They may not keep silent in court.'
		}
	}),
	said(documents.violenceSupportAct, {
		id: ids.violenceSupport,
		kind: 'statement',
		concerning: [acts.violenceSupport],
		citations: [cited(demands.funding, 'notion-of-violence', 'access'), cited(demands.data, 'categories')],
		note: 'Der Monat stammt nicht von der Seite selbst.',
		de: 'Der KOK verlangt, das Gesetz zu beschließen, und will es verbessern: Der Gewaltbegriff soll auch die Ausbeutung der Arbeitskraft und die Ausbeutung zu strafbaren Handlungen umfassen, Schutz nicht erst bei gegenwärtiger Gefahr einsetzen, die Statistik mit den Hilfeangeboten entwickelt werden und der Zugang auch ohne sicheren Aufenthalt offenstehen. Für die Stellungnahme ließ das Ministerium weniger als zwei Tage.',
		en: {
			title: 'Act on Assistance in Cases of Violence (Gewalthilfegesetz): improvements demanded',
			summary:
				'KOK demands that the act be passed, and wants it improved: its notion of violence should also cover the exploitation of labour and exploitation for criminal acts, protection should not be limited to cases of present danger, statistics should be developed with the support services, and access should be open to people without a secure residence status as well. The ministry left less than two days for the statement.'
		}
	}),
	said(documents.criminalLawDraft, {
		id: ids.criminalLawDraft,
		kind: 'statement',
		concerning: [acts.criminalLawBill, acts.directive2024],
		citations: [cited(demands.directive, 'evaluation', 'support', 'benefits')],
		note: 'Der Monat stammt nicht von der Seite selbst.',
		de: 'Die gründliche Reform der Straftatbestände begrüßt der KOK. Ihm fehlen eine Pflicht zur Überprüfung, genügend Schutzunterkünfte, Unterstützung für alle Gruppen und Leistungen ohne Rücksicht auf Staatsangehörigkeit oder Aufenthaltsstatus. Fachberatungsstellen brauchen mehr Personal.',
		en: {
			title:
				'Statement on the draft act to strengthen the prosecution of trafficking and to transpose the EU directive',
			summary:
				'KOK welcomes the thorough reform of the offences. It criticises the absence of a duty to evaluate, of enough shelters, of support for all groups, and of benefits regardless of nationality or residence status. Counselling centres need more staff.'
		}
	}),
	said(documents.directiveInForce, {
		id: ids.directiveInForce,
		kind: 'statement',
		concerning: [acts.directive2024],
		citations: [cited(demands.directive, 'rights')],
		de: 'Zwei Jahre bleiben, um die Richtlinie (EU) 2024/1712 umzusetzen. Der KOK verlangt, dabei auf Schutz und Rechte der Betroffenen zu achten.',
		en: {
			title: 'New EU directive against trafficking in force',
			summary:
				'Two years remain to transpose Directive (EU) 2024/1712. KOK demands that heed be paid to the protection and the rights of trafficked persons.'
		}
	}),
	said(documents.directiveOf2011, {
		id: ids.directiveOf2011,
		kind: 'statement',
		concerning: [acts.transposition2016, acts.directive2011],
		citations: [],
		de: 'Der KOK bedauert, dass es bei der Umsetzung fast nur um das Strafrecht ging. In der Anhörung vom 8. Juni 2016 war er als Sachverständiger dabei.',
		en: {
			title: 'Transposing the EU directive against trafficking',
			summary:
				'KOK regrets that the transposition dealt almost only with criminal law. KOK was heard as an expert on 8 June 2016.'
		}
	}),
	said(documents.courtSupport, {
		id: ids.courtSupport,
		kind: 'statement',
		concerning: [acts.criminalProcedure],
		citations: [cited(demands.courtSupport, 'claim', 'no-proof')],
		de: 'Betroffene sollen nach § 406g StPO einen gesetzlichen Anspruch auf psychosoziale Prozessbegleitung haben, ohne einen besonderen Bedarf nachzuweisen.',
		en: {
			title:
				'Statement on psychosocial support in criminal proceedings and section 406g of the Code of Criminal Procedure',
			summary:
				'Trafficked persons should have a legal claim to psychosocial support in court proceedings under section 406g of the Code of Criminal Procedure, without proving a special need.'
		}
	}),
	said(law.benefitsReform, {
		id: ids.benefitsReform,
		kind: 'press_release',
		concerning: [acts.asylumBenefitsReform],
		citations: [],
		de: 'Wer einen Titel nach § 25 Abs. 4a oder 4b AufenthG hat, soll nicht länger nach dem Asylbewerberleistungsgesetz versorgt werden, sondern nach SGB II oder SGB XII.',
		en: {
			title: 'Press release on the reform of the Asylum Seekers’ Benefits Act',
			summary:
				'Those with a residence permit under section 25 (4a) or (4b) of the Residence Act are no longer to be provided for under the Asylum Seekers’ Benefits Act, but under Book II or XII of the Social Code.'
		}
	}),
	said(law.benefitsAgreed, {
		id: ids.benefitsAgreed,
		kind: 'statement',
		concerning: [acts.asylumBenefitsReform],
		citations: [],
		de: 'Zur Zustimmung des Bundesrats am 28. November 2014 schrieb der KOK, eine langjährige Forderung sei erfüllt.',
		en: {
			title: 'Act amending the Asylum Seekers’ Benefits Act: Bundesrat agrees',
			summary: 'When the Bundesrat agreed on 28 November 2014, KOK wrote that a long-standing demand had been met.'
		}
	}),
	said(documents.planComment, {
		id: ids.planComment,
		kind: 'statement',
		concerning: [acts.actionPlan],
		citations: [cited(demands.actionPlan, 'federal-states')],
		de: 'In der Konsultation zum Aktionsplan verlangte der KOK, dass er klare Pflichten der Länder nennt.',
		en: {
			title: 'KOK’s comment on the national action plan on trafficking',
			summary: 'In the consultation on the action plan KOK demanded that it name clear duties of the Länder.'
		}
	}),
	said(documents.planAdopted, {
		id: ids.planAdopted,
		kind: 'statement',
		concerning: [acts.actionPlan],
		citations: [cited(demands.actionPlan, 'partners', 'lasting')],
		de: 'Der KOK begrüßt den Aktionsplan. Er und seine Mitgliedsorganisationen sollen beteiligt und dafür finanziert werden; auch für die nächste Bundesregierung bleibe der Plan eine Aufgabe.',
		en: {
			title: 'National action plan against trafficking adopted',
			summary:
				'KOK welcomes the action plan. It and its member organisations should be involved, and funded for this; the plan remains a task for the next Federal Government as well.'
		}
	}),
	said(documents.reportingOffice, {
		id: ids.reportingOffice,
		kind: 'statement',
		citations: [cited(demands.reportingOffice, 'independent-office', 'all-forms')],
		de: 'Die Berichterstattungsstelle nimmt ihre Arbeit auf. Sie ist unabhängig, befasst sich mit allen Formen und ist für vier Jahre vom Ministerium finanziert. Der KOK hatte sie seit 2013 gefordert.',
		en: {
			title: 'Reporting office on trafficking begins its work',
			summary:
				'The reporting office begins its work. It is independent, deals with all forms and is funded by the ministry for four years. KOK had demanded it since 2013.'
		}
	})
];
