import type { Entry } from '../history.ts';
import { cited } from './cited.ts';
import { type Document, documents } from './documents.ts';
import { acts, bodies, demands, statements as ids } from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

type Statement = Entry<'statement'>;

/** What the network said on bills, laws and plans. */
const onLaws: readonly Statement[] = [
	said(documents.residence, {
		id: ids.residence,
		kind: 'recommendation',
		concerning: [acts.residenceAct],
		citations: [cited(demands.residence, 'separate-title')],
		de: 'Der KOK empfiehlt einen Aufenthaltstitel, der vom Strafverfahren getrennt ist, und kritisiert die hohen Hürden des § 25 Abs. 4a und 4b AufenthG. Die Empfehlung entstand mit Menschen aus der Praxis.',
		en: {
			title:
				'KOK’s recommendation for a residence right of people affected that is independent of criminal proceedings',
			summary:
				'KOK recommends a residence title that is separate from criminal proceedings, and criticises the high hurdles of section 25 (4a) and (4b) of the Residence Act. The recommendation was drafted together with practitioners.'
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
		de: 'Menschenhandel, bei dem gedroht oder Gewalt angewandt wurde, kann nun unter das SGB XIV fallen. Der KOK weist auf die Handreichung hin, die er mit BKSF und bff verfasst hat.',
		en: {
			title: 'The new law on social compensation enters into force',
			summary:
				'Trafficking by threat or force can now fall under Book XIV of the Social Code. KOK points to the guide that it wrote with BKSF and bff.'
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
		de: 'Wie schon seit vielen Jahren empfiehlt der KOK, § 53 StPO auf die Beratenden spezialisierter Fachberatungsstellen auszuweiten. An die Schweigepflicht nach § 203 Abs. 1 Nr. 5 StGB sind sie gebunden, vor Gericht schweigen dürfen sie nicht.',
		en: {
			title: 'KOK recommends a right to refuse testimony',
			summary:
				'As it has for many years, KOK recommends extending section 53 of the Code of Criminal Procedure to counsellors of specialised centres. They are bound to secrecy by section 203 (1) no. 5 of the Criminal Code, but may not keep silent in court.'
		}
	}),
	said(documents.violenceSupportAct, {
		id: ids.violenceSupport,
		kind: 'statement',
		to: [bodies.familyMinistry],
		concerning: [acts.violenceSupport],
		citations: [cited(demands.funding, 'notion-of-violence', 'access'), cited(demands.data, 'categories')],
		note: 'Der Monat stammt nicht von der Seite selbst.',
		de: 'Der KOK verlangt, das Gesetz zu beschließen, und will es verbessern: Der Gewaltbegriff soll auch die Ausbeutung der Arbeitskraft und die Ausbeutung zu strafbaren Handlungen umfassen, Schutz nicht erst bei gegenwärtiger Gefahr einsetzen, die Statistik mit den Hilfeangeboten entwickelt werden und der Zugang auch ohne sicheren Aufenthalt offenstehen. Für die Stellungnahme ließ das Ministerium weniger als zwei Tage.',
		en: {
			title: 'Act on support in cases of violence: improvements demanded',
			summary:
				'KOK demands that the act be passed, and wants it improved: its notion of violence should also cover the exploitation of labour and exploitation for criminal acts, protection should not begin only once danger is present, statistics should be developed with the support services, and access should be open to people without a secure residence status as well. The ministry left less than two days for the statement.'
		}
	}),
	said(documents.criminalLawDraft, {
		id: ids.criminalLawDraft,
		kind: 'statement',
		to: [bodies.justiceMinistry],
		concerning: [acts.criminalLawBill, acts.directive2024],
		citations: [cited(demands.directive, 'evaluation', 'support', 'benefits')],
		note: 'Der Monat stammt nicht von der Seite selbst.',
		de: 'Die gründliche Reform der Straftatbestände begrüßt der KOK. Ihm fehlen eine Pflicht zur Überprüfung, genügend Schutzunterkünfte, Unterstützung für alle Gruppen und Leistungen ohne Rücksicht auf Staatsangehörigkeit oder Aufenthaltsstatus. Fachberatungsstellen brauchen mehr Personal.',
		en: {
			title:
				'Statement on the draft act to strengthen the prosecution of trafficking and to transpose the EU directive',
			summary:
				'KOK welcomes the thorough reform of the offences. It misses a duty to evaluate, enough shelters, support for all groups, and benefits regardless of nationality or residence status. Counselling centres need more staff.'
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
				'Two years remain to transpose Directive (EU) 2024/1712. KOK demands that heed be paid to the protection and the rights of people affected.'
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
				'KOK regrets that the transposition dealt almost only with criminal law. It took part as an expert in the hearing of 8 June 2016.'
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
				'People affected should have a legal claim to psychosocial support in court proceedings under section 406g of the Code of Criminal Procedure, without proving a special need.'
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
				'Those with a permit under section 25 (4a) or (4b) of the Residence Act are no longer to be provided for under the Asylum Seekers’ Benefits Act, but under Book II or XII of the Social Code.'
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
		to: [bodies.federalGovernment],
		concerning: [acts.actionPlan],
		citations: [cited(demands.actionPlan, 'federal-states')],
		de: 'Als die Bundesregierung den Aktionsplan vorbereitete, verlangte der KOK, dass er klare Pflichten der Länder nennt.',
		en: {
			title: 'KOK’s comment on the national action plan on trafficking',
			summary:
				'When the Federal Government prepared the action plan, KOK demanded that it name clear duties of the federal states.'
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

/** What it told those who watch over conventions. */
const toMonitors: readonly Statement[] = [
	said(documents.greta, {
		id: ids.greta2023,
		kind: 'shadow_report',
		to: [bodies.greta],
		together: [bodies.ecpat, bodies.isd],
		concerning: [acts.convention197],
		citations: [
			cited(demands.reflection, 'everyone', 'before-a-statement', 'support'),
			cited(demands.identification, 'organisations')
		],
		note: 'Der Bericht lag nur in Auszügen vor.',
		de: 'Für den Bericht wurden die Mitglieder befragt; zu Kindern trugen ECPAT und ISD bei. Der KOK nennt darin Punkte, die GRETA in der vorigen Runde dringlich genannt hatte und bei denen noch viel fehlt: die Bedenk- und Stabilisierungsfrist für alle, die betroffen sein könnten, mit Unterstützung und vor jeder Aussage bei der Polizei, sowie mehr Befugnisse und Mittel für nichtstaatliche Organisationen, damit Betroffene besser erkannt werden.',
		en: {
			title: 'KOK’s report to GRETA',
			summary:
				'Members were surveyed for the report; ECPAT and ISD contributed on children. In it KOK names points that GRETA had called urgent in the previous round and where much is still lacking: the reflection and stabilisation period for everyone who may be affected, with support and before any statement to the police, and more powers and means for non-governmental organisations so that people affected are better identified.'
		}
	}),
	said(documents.rapporteur, {
		id: ids.unRapporteur,
		kind: 'statement',
		to: [bodies.unRapporteur],
		citations: [cited(demands.nonPunishment, 'procedure-code', 'prosecutors')],
		de: 'Die Strafprozessordnung soll das Prinzip, dass Betroffene straffrei bleiben, stärker verankern. Damit es angewandt wird, braucht es Leitfäden und Fortbildungen für Staatsanwaltschaften und andere.',
		en: {
			title: 'KOK submitted a statement for a UN special report',
			summary:
				'The Code of Criminal Procedure should anchor more firmly that people affected are not punished. For the principle to be applied, guides and courses for public prosecutors and others are needed.'
		}
	}),
	{
		id: ids.istanbulReport,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'shadow_report',
			on: '2021-03-18',
			together: [bodies.istanbulAlliance],
			concerning: [acts.convention210],
			citations: [],
			note: 'Der Wortlaut des Alternativberichts wurde nicht gefunden.',
			sources: [law.istanbulReport]
		},
		wording: {
			de: {
				title: 'Alternativbericht des Bündnisses Istanbul-Konvention',
				summary: 'Das Bündnis, dem der KOK angehört, berichtet darin, wie Deutschland die Istanbul-Konvention umsetzt.'
			},
			en: {
				title: 'Alternative report of the Istanbul Convention Alliance',
				summary: 'The alliance, to which KOK belongs, reports in it how Germany implements the Istanbul Convention.'
			}
		}
	}
];

/** What it asked of parties, before elections and when coalitions were negotiated. */
const onElections: readonly Statement[] = [
	said(documents.election2013, {
		id: ids.election2013,
		kind: 'election_paper',
		citations: [
			cited(demands.residence, 'no-testimony', 'after-the-trial'),
			cited(demands.reflection, 'livelihood'),
			cited(demands.refusalToTestify, 'right-to-refuse'),
			cited(demands.funding, 'whole-system'),
			cited(demands.minors, 'protection'),
			cited(demands.marriage, 'own-right', 'at-least-shorter')
		],
		de: 'Fünf Hauptforderungen zur Bundestagswahl. Der KOK verlangt unter anderem einen sicheren Aufenthalt, auch ohne Zusammenarbeit mit den Behörden und über das Ende des Verfahrens hinaus, und einheitliche Regeln für den Lebensunterhalt. Von seinen Forderungen aus dem Jahr 2009 nennt er zwei als erfüllt: Deutschland hat die Konvention des Europarats ratifiziert, und es gibt ein Hilfetelefon bei Gewalt.',
		en: {
			title: 'KOK’s demands for the Bundestag election of 2013',
			summary:
				'Five main demands for the Bundestag election. Among other things KOK demands a secure stay, also without cooperation with the authorities and beyond the end of the proceedings, and uniform rules on subsistence. Of its demands of 2009 it names two as met: Germany has ratified the Council of Europe convention, and there is a helpline on violence.'
		}
	}),
	said(documents.coreDemands, {
		id: ids.coreDemands,
		kind: 'election_paper',
		to: [bodies.parties],
		concerning: [acts.directive2011],
		citations: [cited(demands.actionPlan, 'plan')],
		note: 'Undatiert; die Richtlinie 2011/36/EU war noch nicht umgesetzt. Vermutlich von 2013.',
		de: 'Drei Kernforderungen: Lebensunterhalt und Aufenthaltstitel für Betroffene, ein Aktionsplan gegen Menschenhandel, und die Umsetzung der Richtlinie 2011/36/EU mit einer Reform der §§ 232 und 233 StGB.',
		en: {
			title: 'KOK’s core demands for coalition negotiations',
			summary:
				'Three core demands: subsistence and a residence title for people affected, an action plan against trafficking, and transposing Directive 2011/36/EU together with a reform of sections 232 and 233 of the Criminal Code.'
		}
	}),
	said(practice.coalitionTalks, {
		id: ids.coalitionTalks,
		kind: 'election_paper',
		to: [bodies.parties],
		citations: [],
		note: 'Undatiert; das Jahr steht nicht in der Quelle.',
		de: 'Der KOK verlangt Schutz und Rechte für Betroffene, Unterstützung für die Zivilgesellschaft und eine Gesamtstrategie. Die kurzen Kernforderungen fassen einen Wahlkatalog zusammen, auf den man sich im KOK gemeinsam verständigt hatte; sie gingen an die Parteien.',
		en: {
			title: 'KOK’s core demands on the coalition negotiations and the coalition agreement',
			summary:
				'KOK demands protection and rights for people affected, support for civil society, and an overall strategy. The short core demands sum up an election catalogue that had been agreed upon within KOK; they were sent to the parties.'
		}
	}),
	said(documents.european2024, {
		id: ids.european2024,
		kind: 'election_paper',
		citations: [cited(demands.europe, 'civil-society', 'institutions')],
		note: 'Der Text lag nur in Auszügen vor.',
		de: 'Zur Europawahl verlangt der KOK unter anderem eine starke, finanzierte Zivilgesellschaft und wirksame Institutionen der Europäischen Union.',
		en: {
			title: 'European elections 2024: KOK’s demands',
			summary:
				'For the European elections KOK demands, among other things, a strong and funded civil society and effective institutions of the European Union.'
		}
	}),
	said(documents.european2024Parties, {
		id: ids.european2024Parties,
		kind: 'election_paper',
		to: [bodies.parties],
		citations: [cited(demands.europe)],
		de: 'Der KOK befragte Parteien zur Europawahl und maß die Antworten von fünf Parteien an seinen Forderungen.',
		en: {
			title: 'European elections 2024: KOK’s questions to parties',
			summary:
				'KOK questioned parties before the European elections and measured the answers of five of them against its demands.'
		}
	}),
	said(documents.coalition2025, {
		id: ids.coalition2025,
		kind: 'statement',
		citations: [cited(demands.allForms, 'all-forms', 'all-genders', 'regular-routes', 'right-to-stay')],
		note: 'Der Text lag nur in Auszügen vor.',
		de: 'Der KOK prüft, was die neue Koalition zu Menschenhandel vorhat. Alle Geschlechter und alle Formen der Ausbeutung müssen zählen, auch bei der Arbeit, beim Betteln und bei strafbaren Handlungen. Wo reguläre Wege der Migration enger werden, werden Menschen verletzlicher.',
		en: {
			title: 'How does the new coalition deal with trafficking and the protection of people affected?',
			summary:
				'KOK examines what the new coalition intends on trafficking. All genders and all forms of exploitation must count, including at work, in begging and in criminal acts. Where regular routes of migration become narrower, people become more vulnerable.'
		}
	}),
	{
		id: ids.election2025,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'election_paper',
			notAfter: '2025-02-23',
			citations: [],
			document: law.election2025.url,
			note: 'Der Wortlaut der zehn Forderungen, des Vergleichs und der Empfehlungen zum Koalitionsvertrag wurde nicht gefunden. Eintragen, welche Forderungen darin stehen.',
			sources: [law.election2025]
		},
		wording: {
			de: {
				title: law.election2025.title,
				summary:
					'Zur Bundestagswahl am 23. Februar 2025 stellte der KOK zehn Forderungen auf und verglich damit die Programme der Parteien. Aus den Forderungen leitete er später Empfehlungen für die Verhandlungen über eine Koalition ab.'
			},
			en: {
				title: 'Bundestag election 2025: KOK examines the parties’ programmes on trafficking',
				summary:
					'For the Bundestag election of 23 February 2025 KOK drew up ten demands and compared the parties’ programmes with them. From the demands it later derived recommendations for the coalition negotiations.'
			}
		}
	}
];

/** What it told the public, and what it published on data. */
const toThePublic: readonly Statement[] = [
	said(documents.conventionInForce, {
		id: ids.conventionInForce,
		kind: 'press_release',
		concerning: [acts.convention197],
		citations: [cited(demands.minors, 'rights-first')],
		de: 'Zum 1. April 2013, an dem die Konvention des Europarats in Kraft trat, verlangte der KOK Maßnahmen, die von den Betroffenen und ihren Rechten ausgehen, vor allem bei Minderjährigen.',
		en: {
			title: 'Press release: act implementing the Council of Europe convention against trafficking enters into force',
			summary:
				'For 1 April 2013, when the Council of Europe convention entered into force, KOK demanded measures that start from the people affected and their rights, above all where these are minors.'
		}
	}),
	said(documents.minors2018, {
		id: ids.minors2018,
		kind: 'press_release',
		citations: [cited(demands.minors, 'made-for-minors'), cited(demands.funding, 'whole-system')],
		de: 'Minderjährige brauchen Beratung und Unterbringung, die für sie gemacht sind, und das Unterstützungssystem muss bundesweit ausgebaut und finanziert werden.',
		en: {
			title: 'Press release: minors affected by trafficking need protection and support that meet their needs',
			summary:
				'Minors need counselling and housing that are made for them, and the support system must be extended and funded throughout Germany.'
		}
	}),
	said(documents.day2019, {
		id: ids.day2019,
		kind: 'press_release',
		citations: [cited(demands.nonPunishment, 'certainty')],
		de: 'Wer bei der Polizei Hilfe sucht, muss sicher sein können, nicht bestraft zu werden. Die deutsche Regel greift nur unter sehr engen Bedingungen.',
		en: {
			title: 'Press release on the World Day against Trafficking 2019',
			summary:
				'People who seek help from the police must be able to be sure that they will not be punished. The German rule applies only under very narrow conditions.'
		}
	}),
	said(documents.day2022, {
		id: ids.day2022,
		kind: 'press_release',
		citations: [cited(demands.funding, 'reliable-funding')],
		de: 'Der Staat soll die Mittel bereitstellen und die Strukturen der Unterstützung stärken.',
		en: {
			title: 'Press release of 30 July 2022: further challenges in the fight against trafficking',
			summary: 'The state should provide the means and strengthen the structures of support.'
		}
	}),
	said(documents.day2023, {
		id: ids.day2023,
		kind: 'press_release',
		to: [bodies.federalGovernment],
		concerning: [acts.coalition2021],
		citations: [cited(demands.residence, 'separate-title', 'no-testimony')],
		de: 'Der KOK verlangt von der Bundesregierung, das Versprechen des Koalitionsvertrags zu halten: einen Aufenthaltstitel, der nicht davon abhängt, ob jemand zur Aussage bereit ist. Heute muss es ein Verfahren geben, und oft wird es eingestellt. Zuerst brauchen Betroffene Zeit, eine Unterkunft und Versorgung.',
		en: {
			title: 'Press release on the International Day against Trafficking 2023',
			summary:
				'KOK demands that the Federal Government keep the promise of the coalition agreement: a residence title that does not depend on whether someone is ready to testify. Today there must be proceedings, and these are often dropped. What people affected need first is time, housing and care.'
		}
	}),
	said(documents.convention20Years, {
		id: ids.convention20Years,
		kind: 'statement',
		concerning: [acts.convention197],
		citations: [cited(demands.residence, 'separate-title'), cited(demands.actionPlan, 'lasting')],
		de: 'Einen Aufenthaltstitel unabhängig vom Strafverfahren nennt der KOK eine langjährige Forderung, die der Konvention entspricht. In der Praxis lassen sich Rechte oft nicht durchsetzen. Strukturen sollen über den Aktionsplan auf lange Sicht gesichert werden.',
		en: {
			title: 'Twenty years of the Council of Europe convention against trafficking: take human-rights duties seriously',
			summary:
				'KOK calls a residence title independent of proceedings a long-standing demand in line with the convention. In practice, rights often cannot be used. Structures should be secured for the long term through the action plan.'
		}
	}),
	said(documents.asylumReform, {
		id: ids.asylumReform,
		kind: 'press_release',
		citations: [
			cited(demands.identification, 'mechanism', 'training', 'responsibility'),
			cited(demands.funding, 'reliable-funding')
		],
		note: 'Von einem 30. Juli; das Jahr 2025 ist nur erschlossen und steht deshalb nirgends.',
		de: 'Der KOK warnt vor Lücken im Schutz durch die europäische Flüchtlingspolitik. Es fehlt ein Verfahren, mit dem Betroffene systematisch erkannt werden; nötig sind verbindliche Schulungen, klare Zuständigkeiten und verlässliches Geld.',
		en: {
			title: 'International Day against Trafficking: KOK warns of gaps in protection through European refugee policy',
			summary:
				'KOK warns of gaps in protection that come with European refugee policy. A procedure by which people affected are systematically identified is missing; binding training, clear responsibilities and reliable money are needed.'
		}
	}),
	said(documents.definingTheGap, {
		id: ids.definingTheGap,
		kind: 'publication',
		citations: [cited(demands.data, 'purpose')],
		de: 'Eine Veröffentlichung zur Erhebung von Daten über Menschenhandel und Ausbeutung. Internationale Pflichten, Daten zu erheben, sind nach Darstellung des KOK nicht umgesetzt.',
		en: {
			title: 'Defining the Gap: collecting data on trafficking and exploitation in Germany',
			summary:
				'A publication on collecting data on trafficking and exploitation. As KOK describes it, international duties to collect data have not been implemented.'
		}
	}),
	said(documents.dataReport2021, {
		id: ids.dataReport2021,
		kind: 'press_release',
		citations: [cited(demands.data, 'purpose')],
		de: 'Zum ersten Mal fasst ein Bericht Daten aus den spezialisierten Fachberatungsstellen zusammen. Sie sollen zeigen, ob Rechte durchgesetzt werden; den Datenschutz für Gruppen am Rand der Gesellschaft nennt der KOK eine Herausforderung.',
		en: {
			title: 'New KOK report brings together data from specialised counselling centres for the first time',
			summary:
				'For the first time a report brings together data from the specialised counselling centres. They are to show whether rights are enforced; KOK calls data protection for marginalised groups a challenge.'
		}
	})
];

export const statements: readonly Statement[] = [...onLaws, ...toMonitors, ...onElections, ...toThePublic];

interface Said extends Pick<Statement['facts'], 'kind' | 'to' | 'together' | 'concerning' | 'citations' | 'note'> {
	id: string;
	/** What it says, in German; its title is the document's own. */
	de: string;
	en: { title: string; summary: string };
}

/** A statement that is itself the document in which it was read. */
function said(document: Document, { id, de, en, ...facts }: Said): Statement {
	const { dated, notBefore, notAfter, url } = document;
	return {
		id,
		type: 'statement',
		stage: 'published',
		facts: {
			...facts,
			...(dated !== undefined && { on: dated }),
			...(notBefore !== undefined && { notBefore }),
			...(notAfter !== undefined && { notAfter }),
			...(url !== undefined && { document: url }),
			sources: [document]
		},
		wording: { de: { title: document.title, summary: de }, en }
	};
}
