import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { bodies } from './ids.ts';
import * as ids from './ids.ts';
import { law } from './law-documents.ts';
import { more } from './more-documents.ts';

/** Each clause says no more than a document named here; what was looked for and not found stands in the note. */
export const demands: readonly Entry<'demand'>[] = [
	{
		id: ids.demands.residence,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 1,
			goal: ids.goals.rights,
			addressees: [bodies.bundestag, bodies.interiorMinistry],
			ground: {
				kind: 'documented',
				document: documents.election2013,
				since: { date: '2013', precision: 'at_latest' }
			},
			clauses: [{ id: 'separate-title' }, { id: 'no-testimony' }, { id: 'after-the-trial' }],
			sources: [documents.residence, documents.day2023, documents.convention20Years, law.residencePage]
		},
		wording: {
			de: {
				title: 'Wer von Menschenhandel betroffen ist, darf bleiben, auch ohne Aussage vor Gericht',
				shortName: 'Aufenthalt ohne Aussage',
				summary: 'Ob Betroffene bleiben dürfen, soll weder von ihrer Aussage noch vom Strafverfahren abhängen.',
				clauses: {
					'separate-title': {
						text: 'Betroffene erhalten einen Aufenthaltstitel, der vom Strafverfahren getrennt ist.'
					},
					'no-testimony': { text: 'Der Titel setzt nicht voraus, dass sie zur Aussage bereit sind.' },
					'after-the-trial': { text: 'Ihr Aufenthalt bleibt sicher, wenn das Verfahren zu Ende ist.' }
				},
				reasons: [
					'Nach heutiger Regel muss die Staatsanwaltschaft oder das Strafgericht die Anwesenheit für das Verfahren als sachgerecht ansehen, der Kontakt zu den Beschuldigten muss abgebrochen und die Bereitschaft zur Aussage da sein. Der KOK hält die Voraussetzungen des § 25 Absatz 4a und 4b des Aufenthaltsgesetzes für zu hoch: Es muss ein Verfahren geben, und oft wird es eingestellt. Betroffene brauchen zuerst Zeit, eine Unterkunft und Versorgung.',
					'Der Koalitionsvertrag von 2021 hatte einen Titel unabhängig von der Aussage versprochen. Ein solcher Titel entspricht nach Auffassung des KOK der Konvention des Europarats gegen Menschenhandel.'
				].join('\n\n')
			},
			en: {
				title: 'Trafficked persons may stay, even if they do not testify in court',
				shortName: 'Stay without testimony',
				summary:
					'Whether trafficked persons may stay should depend neither on their testimony nor on criminal proceedings.',
				clauses: {
					'separate-title': {
						text: 'Trafficked persons receive a residence permit that is separate from criminal proceedings.'
					},
					'no-testimony': { text: 'The permit does not depend on their readiness to testify.' },
					'after-the-trial': { text: 'Their stay remains secure once the proceedings are over.' }
				},
				reasons: [
					'Under today’s rule the public prosecutor or the criminal court must consider their presence appropriate for the proceedings, contact with the accused must have ended, and they must be ready to testify. KOK considers the conditions of section 25(4a) and (4b) of the Residence Act too high: there must be proceedings, and these are often dropped. Trafficked persons first need time, housing and care.',
					'The coalition agreement of 2021 had promised a residence permit independent of testimony. In KOK’s view such a permit is in line with the Council of Europe convention against trafficking.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.demands.reflection,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 2,
			goal: ids.goals.rights,
			addressees: [bodies.interiorMinistry, bodies.federalStates, bodies.employmentAgency],
			ground: {
				kind: 'documented',
				document: documents.greta,
				since: { date: '2023', precision: 'at_latest' }
			},
			clauses: [{ id: 'everyone' }, { id: 'before-a-statement' }, { id: 'support' }, { id: 'livelihood' }],
			note: 'Der Bericht an GRETA lag nur in Auszügen vor. Eine einheitliche Regelung des Lebensunterhalts forderte der KOK schon zur Bundestagswahl 2013; zu den Sätzen über die Bedenkfrist ist der Bericht von 2023 der früheste gefundene Beleg. Dass der KOK in der Anhörung vom 8. Juni 2016 eine längere Frist verlangte, steht in einer undatierten Meldung: Sie belegt kein „spätestens seit“.',
			sources: [
				law.hearing2016,
				documents.asylumBenefits,
				documents.election2013,
				documents.glossary,
				law.reflectionPeriodEnglish
			]
		},
		wording: {
			de: {
				title: 'Wer betroffen sein könnte, bekommt zuerst Zeit und Unterstützung',
				shortName: 'Bedenkzeit',
				summary:
					'Die Bedenk- und Stabilisierungsfrist soll allen zustehen, die betroffen sein könnten, und zwar vor jeder Aussage bei der Polizei.',
				clauses: {
					everyone: {
						text: 'Alle, die betroffen sein könnten, erhalten die Bedenk- und Stabilisierungsfrist, ob sie mit den Behörden zusammenarbeiten oder nicht.'
					},
					'before-a-statement': { text: 'Sie erhalten sie, bevor sie bei der Polizei aussagen.' },
					support: { text: 'In dieser Zeit werden sie unterstützt.' },
					livelihood: { text: 'Wovon Betroffene leben, ist bundesweit einheitlich geregelt.' }
				},
				reasons: [
					'Die Bedenk- und Stabilisierungsfrist ist nach § 59 Absatz 7 des Aufenthaltsgesetzes eine Frist zur Ausreise. Sie gilt Drittstaatsangehörigen, setzt konkrete Anhaltspunkte voraus und dauert mindestens drei Monate; sie kann verkürzt oder widerrufen werden. Der Aufenthalt ist in dieser Zeit nur geduldet. Leistungen gibt es dann, so schreibt der KOK, allein nach dem Asylbewerberleistungsgesetz, und für medizinische Versorgung, Therapie und Fahrten reichen sie nicht.',
					'In einer Anhörung am 8. Juni 2016 verlangte der KOK eine längere Frist. GRETA hatte diesen Punkt als dringlich bezeichnet. Im Bericht von 2023 stellt der KOK fest, dass hier noch viel fehlt.'
				].join('\n\n')
			},
			en: {
				title: 'Anyone who may have been trafficked first gets time and support',
				shortName: 'Reflection period',
				summary:
					'The reflection and stabilisation period should be granted to everyone who may have been trafficked, and before any statement to the police.',
				clauses: {
					everyone: {
						text: 'Everyone who may have been trafficked is granted the reflection and stabilisation period, whether or not they cooperate with the authorities.'
					},
					'before-a-statement': { text: 'They are granted it before they make a statement to the police.' },
					support: { text: 'They receive support during this time.' },
					livelihood: { text: 'Subsistence is governed by uniform rules throughout Germany.' }
				},
				reasons: [
					'Under section 59(7) of the Residence Act the reflection and stabilisation period is a period for departure. It is for third-country nationals, requires concrete indications and lasts at least three months; it can be shortened or revoked. During it the stay is merely tolerated. Benefits are then paid, KOK writes, only under the Asylum Seekers’ Benefits Act, and they do not suffice for medical care, therapy and travel.',
					'At a hearing on 8 June 2016 KOK demanded a longer period. GRETA had called this point urgent. In its report of 2023 KOK finds that much is still lacking.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.demands.nonPunishment,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 3,
			goal: ids.goals.rights,
			addressees: [bodies.justiceMinistry, bodies.prosecutors],
			ground: {
				kind: 'documented',
				document: documents.day2019,
				since: { date: '2019-07-30', precision: 'at_latest' }
			},
			clauses: [{ id: 'certainty' }, { id: 'procedure-code' }, { id: 'prosecutors' }, { id: 'federal-police' }],
			sources: [documents.rapporteur, documents.federalPolice, documents.glossary, law.refrainingFromProsecution]
		},
		wording: {
			de: {
				title: 'Wer bei der Polizei Hilfe sucht, muss keine Strafe fürchten',
				shortName: 'Keine Strafe',
				summary:
					'Dass Betroffene straffrei bleiben, soll in der Strafprozessordnung besser verankert sein und auch angewandt werden.',
				clauses: {
					certainty: {
						text: 'Betroffene von Menschenhandel, die bei der Polizei Hilfe suchen, können sicher sein, nicht bestraft zu werden.'
					},
					'procedure-code': { text: 'Die Strafprozessordnung verankert dieses Prinzip stärker als bisher.' },
					prosecutors: {
						text: 'Leitfäden und Fortbildungen für Staatsanwaltschaften und andere sorgen dafür, dass es angewandt wird.'
					},
					'federal-police': {
						text: 'Die Bundespolizei wird geschult und sensibilisiert, damit sie § 154c Absatz 2 der Strafprozessordnung beachtet.'
					}
				},
				reasons:
					'Die deutsche Regel greift, so der KOK 2019, nur unter sehr engen Bedingungen. Die Konvention des Europarats gegen Menschenhandel und die Richtlinie 2011/36/EU verlangen beide, dass es möglich ist, Betroffene nicht für Taten zu bestrafen, zu denen sie gezwungen wurden.'
			},
			en: {
				title: 'Trafficked persons who turn to the police for help need not fear punishment',
				shortName: 'No punishment',
				summary:
					'That trafficked persons are not punished should be anchored more firmly in the Code of Criminal Procedure, and should be applied.',
				clauses: {
					certainty: {
						text: 'Trafficked persons who seek help from the police can be sure that they will not be punished.'
					},
					'procedure-code': {
						text: 'The Code of Criminal Procedure anchors this principle more firmly than it does now.'
					},
					prosecutors: {
						text: 'Guides and courses for public prosecutors and others make sure that it is applied.'
					},
					'federal-police': {
						text: 'The Federal Police is trained and made aware so that it observes section 154c(2) of the Code of Criminal Procedure.'
					}
				},
				reasons:
					'According to KOK in 2019, the German rule applies only under very narrow conditions. The Council of Europe convention against trafficking and Directive 2011/36/EU both require that it be possible not to punish trafficked persons for acts that they were compelled to commit.'
			}
		}
	},
	{
		id: ids.demands.compensation,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 4,
			goal: ids.goals.rights,
			addressees: [bodies.labourMinistry, bodies.federalStates],
			ground: { kind: 'documented', document: documents.compensationDraft, since: null },
			clauses: [{ id: 'grounds' }, { id: 'procedure' }, { id: 'nationality' }, { id: 'trauma-clinics' }],
			note: 'Vorenthaltenen Lohn nennt eine undatierte Pressemitteilung des KOK; als eigener Punkt der Forderung fehlt er noch. Die gemeinsame Stellungnahme ist undatiert („Ende November“, nach April 2017).',
			sources: [
				documents.rights,
				documents.compensationPassed,
				documents.compensationInForce,
				law.compensationPublished,
				more.compensationDay
			]
		},
		wording: {
			de: {
				title: 'Wer Menschenhandel erlebt hat, kommt leichter zu einer Entschädigung',
				shortName: 'Entschädigung',
				summary:
					'Menschenhandel und psychische Gewalt sollen einen Anspruch auf Entschädigung begründen, in einem leichteren Verfahren und für alle gleich.',
				clauses: {
					grounds: { text: 'Psychische Gewalt und Menschenhandel begründen einen Anspruch auf Entschädigung.' },
					procedure: { text: 'Das Verfahren wird einfacher, auch durch eine Vermutungsregelung.' },
					nationality: {
						text: 'Menschen ohne deutsche Staatsangehörigkeit werden gleich behandelt.'
					},
					'trauma-clinics': { text: 'Traumaambulanzen gehören zu den Leistungen.' }
				},
				reasons:
					'Das neue Soziale Entschädigungsrecht gilt seit dem 1. Januar 2024. Menschenhandel durch Drohung oder Zwang gilt nach Angabe des KOK als schwerwiegende psychische Gewalttat; § 13 Absatz 2 gibt Betroffenen ausdrücklich einen Anspruch. Den Gesetzentwurf hatte er zusammen mit anderen Verbänden unterstützt und Lücken benannt. An dem späten Beginn kritisierte er, dass alte Hürden vier Jahre länger bestehen blieben. Auch einen leichteren Zugang zu vorenthaltenem Lohn verlangte er vor der Reform; er nannte das eine langjährige Forderung.'
			},
			en: {
				title: 'Those who have been trafficked can obtain compensation more easily',
				shortName: 'Compensation',
				summary:
					'Trafficking and psychological violence should give a claim to compensation, in an easier procedure and on equal terms for everyone.',
				clauses: {
					grounds: { text: 'Psychological violence and trafficking give rise to a claim to compensation.' },
					procedure: { text: 'The procedure becomes simpler, among other things through a rule of presumption.' },
					nationality: { text: 'People without German nationality are treated equally.' },
					'trauma-clinics': { text: 'Trauma clinics are among the benefits.' }
				},
				reasons:
					'The new law on social compensation has applied since 1 January 2024. According to KOK, trafficking by threat or coercion counts as a serious act of psychological violence; section 13(2) gives trafficked persons an express claim. Together with other associations KOK had supported the bill and named gaps. It criticised the late start, which left old hurdles in place for four years. Before the reform it also demanded easier access to wages that were withheld, and called this a long-standing demand.'
			}
		}
	},
	{
		id: ids.demands.refusalToTestify,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 5,
			goal: ids.goals.centres,
			addressees: [bodies.justiceMinistry],
			ground: {
				kind: 'documented',
				document: documents.election2013,
				since: { date: '2013', precision: 'at_latest' }
			},
			clauses: [{ id: 'right-to-refuse' }, { id: 'like-secrecy' }],
			sources: [documents.refusalToTestify, law.secrecyOfSocialWorkers, law.refusalTerm]
		},
		wording: {
			de: {
				title: 'Was in der Beratung anvertraut wird, bleibt auch vor Gericht vertraulich',
				shortName: 'Vertrauliche Beratung',
				summary:
					'Wer in einer spezialisierten Fachberatungsstelle berät, soll über das Anvertraute auch vor Gericht schweigen dürfen.',
				clauses: {
					'right-to-refuse': {
						text: 'Das Zeugnisverweigerungsrecht nach § 53 der Strafprozessordnung wird auf die Beratenden spezialisierter Fachberatungsstellen ausgeweitet.'
					},
					'like-secrecy': {
						text: 'Zur Schweigepflicht der Beratenden kommt das Recht, das Zeugnis zu verweigern.'
					}
				},
				reasons:
					'Beratende gehören nach Angabe des KOK in der Regel zur Sozialen Arbeit. Wer dort staatlich anerkannt ist, unterliegt der Schweigepflicht, heute nach § 203 Absatz 1 Nummer 6 des Strafgesetzbuchs, früher nach Nummer 5. Ein Recht, vor Gericht zu schweigen, hatten sie nicht, als der KOK dies schrieb; er empfahl es damals schon seit vielen Jahren. Beratende werden nach seinem Glossar immer wieder als Zeug*innen geladen.'
			},
			en: {
				title: 'What is confided in counselling stays confidential in court, too',
				shortName: 'Confidential counselling',
				summary:
					'Counsellors of specialised counselling centres should be allowed to keep silent about what was confided to them, in court as well.',
				clauses: {
					'right-to-refuse': {
						text: 'The right to refuse testimony under section 53 of the Code of Criminal Procedure is extended to counsellors of specialised counselling centres.'
					},
					'like-secrecy': { text: 'To the counsellors’ duty of secrecy is added the right to refuse testimony.' }
				},
				reasons:
					'According to KOK counsellors as a rule are social workers. Those who are recognised by the state are bound to secrecy, today by section 203(1) no. 6 of the Criminal Code, formerly by no. 5. They had no right to keep silent in court when KOK wrote this; it had by then been recommending one for many years. According to its glossary, counsellors are summoned as witnesses again and again.'
			}
		}
	},
	{
		id: ids.demands.funding,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 6,
			goal: ids.goals.centres,
			addressees: [bodies.federalGovernment, bodies.federalStates],
			ground: {
				kind: 'documented',
				document: documents.election2013,
				since: { date: '2013', precision: 'at_latest' }
			},
			clauses: [{ id: 'whole-system' }, { id: 'reliable-funding' }, { id: 'notion-of-violence' }, { id: 'access' }],
			note: 'Die Stellungnahme zum Gewalthilfegesetz lag nur in Auszügen vor.',
			sources: [
				documents.violenceSupportAct,
				documents.minors2018,
				documents.day2022,
				documents.convention20Years,
				documents.asylumReform,
				law.violenceSupportMilestone,
				law.violenceSupportInForce
			]
		},
		wording: {
			de: {
				title: 'Beratung und Schutz sind für alle Betroffenen da und verlässlich finanziert',
				shortName: 'Beratung und Schutz',
				summary:
					'Das gesamte Unterstützungssystem soll gesichert und ausgebaut werden, mit verlässlichem Geld und offen für alle Betroffenen.',
				clauses: {
					'whole-system': { text: 'Das gesamte Unterstützungssystem wird gesichert und bundesweit ausgebaut.' },
					'reliable-funding': {
						text: 'Der Staat stellt die Mittel bereit; Fachberatungsstellen werden verlässlich und auf Dauer finanziert.'
					},
					'notion-of-violence': {
						text: 'Der Gewaltbegriff des Gewalthilfegesetzes umfasst auch die Ausbeutung der Arbeitskraft und die Ausbeutung zu strafbaren Handlungen; Schutz gibt es nicht erst bei gegenwärtiger Gefahr.'
					},
					access: { text: 'Auch Menschen ohne sicheren Aufenthalt haben Zugang.' }
				},
				reasons:
					'Seit dem 28. Februar 2025 ist das Gewalthilfegesetz in Kraft. Der KOK nannte es einen Meilenstein. Er kritisierte, dass trans, inter und nicht-binäre Menschen keinen Anspruch auf Schutz haben und dass der Anspruch erst ab dem 1. Januar 2032 gilt.'
			},
			en: {
				title: 'Counselling and protection are there for all trafficked persons, and reliably funded',
				shortName: 'Counselling, protection',
				summary:
					'The whole support system should be secured and extended, with reliable funding and open to all trafficked persons.',
				clauses: {
					'whole-system': { text: 'The whole support system is secured, and extended throughout Germany.' },
					'reliable-funding': {
						text: 'The state provides the means; specialised counselling centres are funded reliably and for the long term.'
					},
					'notion-of-violence': {
						text: 'The notion of violence in the Act on Assistance in Cases of Violence (Gewalthilfegesetz) also covers the exploitation of labour and exploitation for criminal acts; protection is not limited to cases of present danger.'
					},
					access: { text: 'People without a secure residence status have access as well.' }
				},
				reasons:
					'The Act on Assistance in Cases of Violence (Gewalthilfegesetz) has been in force since 28 February 2025. KOK called it a milestone. It criticised that trans, inter and non-binary people have no claim to protection, and that the claim does not hold before 1 January 2032.'
			}
		}
	},
	{
		id: ids.demands.directive,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 7,
			goal: ids.goals.standards,
			addressees: [bodies.justiceMinistry, bodies.bundestag],
			ground: {
				kind: 'documented',
				document: documents.criminalLawDraft,
				since: { date: '2025-11', precision: 'at_latest' }
			},
			clauses: [{ id: 'rights' }, { id: 'evaluation' }, { id: 'support' }, { id: 'benefits' }],
			note: 'Die Stellungnahme zum Gesetzentwurf lag nur in Auszügen vor; ihr Datum stammt nicht von der Seite selbst. Die Meldung zum Inkrafttreten der Richtlinie ist undatiert, nicht älter als Juli 2024: Sie belegt kein „spätestens seit“. Was seither aus dem Entwurf wurde, ist nicht belegt.',
			sources: [documents.directiveInForce, documents.directiveOf2011, law.directiveOf2011Press]
		},
		wording: {
			de: {
				title: 'Die EU-Richtlinie bringt Betroffenen Schutz und Rechte, nicht nur neues Strafrecht',
				shortName: 'EU-Richtlinie',
				summary:
					'Wer die Richtlinie (EU) 2024/1712 umsetzt, soll auch für Unterkunft, Unterstützung und Leistungen sorgen und prüfen, ob es wirkt.',
				clauses: {
					rights: { text: 'Bei der Umsetzung werden Schutz und Rechte der Betroffenen beachtet.' },
					evaluation: { text: 'Das Gesetz enthält eine Pflicht, seine Wirkung zu überprüfen.' },
					support: {
						text: 'Es gibt genügend Schutzunterkünfte, Unterstützung für alle Gruppen und mehr Personal in den Fachberatungsstellen.'
					},
					benefits: { text: 'Leistungen hängen weder von der Staatsangehörigkeit noch vom Aufenthaltsstatus ab.' }
				},
				reasons:
					'Die gründliche Reform der Straftatbestände begrüßt der KOK; zu Schutz, Unterkünften, Leistungen und Überprüfung fehlte ihm im Gesetzentwurf das Nötige. Schon bei der Umsetzung der vorigen Richtlinie hatte er am 9. Juni 2016 verlangt, die Rechte der Betroffenen stärker zu beachten, und danach bedauert, dass es fast nur um Strafrecht ging.'
			},
			en: {
				title: 'The EU directive brings protection and rights, not only new criminal law',
				shortName: 'EU directive',
				summary:
					'Transposing Directive (EU) 2024/1712 should also mean providing shelter, support and benefits, and checking whether it works.',
				clauses: {
					rights: { text: 'Transposition pays heed to the protection and the rights of trafficked persons.' },
					evaluation: { text: 'The act contains a duty to evaluate its effect.' },
					support: {
						text: 'There are enough shelters, support for all groups, and more staff in specialised counselling centres.'
					},
					benefits: { text: 'Benefits depend neither on nationality nor on residence status.' }
				},
				reasons:
					'KOK welcomes the thorough reform of the offences; on protection, shelters, benefits and evaluation it found the draft act wanting. When the previous directive was transposed, it had already demanded on 9 June 2016 that more heed be paid to the rights of trafficked persons, and afterwards regretted that the focus lay almost only on criminal law.'
			}
		}
	},
	{
		id: ids.demands.actionPlan,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 8,
			goal: ids.goals.standards,
			addressees: [bodies.federalGovernment],
			ground: {
				kind: 'documented',
				document: documents.coreDemands,
				since: { date: '2016-07', precision: 'at_latest' }
			},
			clauses: [{ id: 'plan' }, { id: 'federal-states' }, { id: 'partners' }, { id: 'lasting' }],
			note: 'Die Kernforderungen sind undatiert. Sie verlangen, die Richtlinie 2011/36/EU umzusetzen, sind also älter als deren Umsetzung im Juli 2016; vermutlich stammen sie von 2013.',
			sources: [documents.planComment, documents.planAdopted, documents.convention20Years]
		},
		wording: {
			de: {
				title: 'Der Aktionsplan gegen Menschenhandel nimmt auch die Länder in die Pflicht',
				shortName: 'Aktionsplan',
				summary:
					'Ein Aktionsplan gegen Menschenhandel soll klare Pflichten der Länder nennen, den KOK und seine Mitglieder beteiligen und Strukturen auf Dauer schaffen.',
				clauses: {
					plan: { text: 'Es gibt einen Aktionsplan gegen Menschenhandel.' },
					'federal-states': { text: 'Der Plan nennt klare Pflichten der Länder.' },
					partners: {
						text: 'Der KOK und seine Mitgliedsorganisationen werden beteiligt und dafür finanziert.'
					},
					lasting: {
						text: 'Der Plan sichert Strukturen auf lange Zeit und bleibt auch für die folgende Bundesregierung eine Aufgabe.'
					}
				},
				reasons:
					'Am 11. Dezember 2024 hat das Bundeskabinett einen Nationalen Aktionsplan beschlossen. Der KOK begrüßt ihn.'
			},
			en: {
				title: 'The action plan against trafficking places duties on the federal states, too',
				shortName: 'Action plan',
				summary:
					'An action plan against trafficking should name clear duties of the federal states, involve KOK and its members and create lasting structures.',
				clauses: {
					plan: { text: 'There is an action plan against trafficking in human beings.' },
					'federal-states': { text: 'The plan names clear duties of the federal states (Länder).' },
					partners: { text: 'KOK and its member organisations are involved, and funded for this.' },
					lasting: {
						text: 'The plan secures structures for the long term and remains a task for the next federal government as well.'
					}
				},
				reasons: 'On 11 December 2024 the federal cabinet adopted a national action plan. KOK welcomes it.'
			}
		}
	},
	{
		id: ids.demands.identification,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 9,
			goal: ids.goals.rights,
			addressees: [bodies.federalGovernment, bodies.federalStates],
			ground: { kind: 'documented', document: documents.greta, since: { date: '2023', precision: 'at_latest' } },
			clauses: [{ id: 'organisations' }, { id: 'mechanism' }, { id: 'training' }, { id: 'responsibility' }],
			note: 'In keinem Text des KOK gefunden: ein Verweisungsmechanismus unter diesem Namen und eine Identifizierung, die von Ermittlungen unabhängig ist. Beides fehlt deshalb. Beide Quellen lagen nur in Auszügen vor.',
			sources: [documents.asylumReform]
		},
		wording: {
			de: {
				title: 'Betroffene von Menschenhandel werden verlässlich erkannt',
				shortName: 'Betroffene erkennen',
				summary:
					'Damit Betroffene erkannt werden, sollen nichtstaatliche Organisationen mehr Befugnisse und Mittel erhalten; wer als Erstes mit Betroffenen zu tun hat, soll verbindlich geschult werden.',
				clauses: {
					organisations: {
						text: 'Nichtstaatliche Organisationen erhalten mehr Befugnisse und Mittel, damit Betroffene besser erkannt werden.'
					},
					mechanism: { text: 'Es gibt ein Verfahren, mit dem Betroffene systematisch erkannt werden.' },
					training: { text: 'Wer als Erstes mit Betroffenen zu tun hat, wird verbindlich geschult.' },
					responsibility: { text: 'Zuständigkeiten sind klar, und die Finanzierung ist verlässlich.' }
				},
				reasons:
					'Ein solches Verfahren fehlt, warnt der KOK mit Blick auf die europäische Flüchtlingspolitik. In seinem Bericht an GRETA zählt er das Erkennen von Betroffenen zu den Punkten, die als dringlich bezeichnet wurden und bei denen noch viel fehlt.'
			},
			en: {
				title: 'Trafficked persons are reliably identified',
				shortName: 'Identification',
				summary:
					'For trafficked persons to be identified, non-governmental organisations should have more powers and means, and those who meet trafficked persons first should receive mandatory training.',
				clauses: {
					organisations: {
						text: 'Non-governmental organisations receive more powers and means so that trafficked persons are better identified.'
					},
					mechanism: { text: 'There is a procedure by which trafficked persons are systematically identified.' },
					training: { text: 'Those who meet trafficked persons first receive mandatory training.' },
					responsibility: { text: 'Responsibilities are clear, and funding is reliable.' }
				},
				reasons:
					'Such a procedure is missing, KOK warns with regard to European refugee policy. In its report to GRETA it counts identification among the points that were called urgent and where much is still lacking.'
			}
		}
	},
	{
		id: ids.demands.reportingOffice,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 10,
			goal: ids.goals.standards,
			ground: {
				kind: 'documented',
				document: documents.reportingOffice,
				since: { date: '2013', precision: 'on' }
			},
			clauses: [{ id: 'independent-office' }, { id: 'all-forms' }],
			note: 'Der KOK schreibt selbst, dass er die Stelle seit 2013 fordert. Ein Text, in dem er eine gesetzliche Grundlage für sie verlangt, wurde nicht gefunden; dieser Teil fehlt deshalb. An wen sich die Forderung richtet, steht in keinem Text des KOK. Das Jahr 2013 belegt nur die unabhängige Stelle, nicht, dass sie alle Formen umfasst.',
			sources: []
		},
		wording: {
			de: {
				title: 'Eine unabhängige Stelle berichtet über Menschenhandel in Deutschland',
				shortName: 'Berichterstattung',
				summary:
					'Über Menschenhandel in Deutschland soll eine unabhängige Stelle berichten, und zwar über alle seine Formen.',
				clauses: {
					'independent-office': { text: 'Es gibt eine unabhängige Berichterstattungsstelle zu Menschenhandel.' },
					'all-forms': { text: 'Sie befasst sich mit allen Formen des Menschenhandels.' }
				},
				reasons:
					'Seit November 2022 arbeitet eine solche Stelle beim Deutschen Institut für Menschenrechte. Zu Beginn war ihre Finanzierung für vier Jahre gesichert.'
			},
			en: {
				title: 'An independent office reports on trafficking in Germany',
				shortName: 'Independent reporting',
				summary: 'An independent office should report on trafficking in Germany, in all of its forms.',
				clauses: {
					'independent-office': { text: 'There is an independent reporting office on trafficking in human beings.' },
					'all-forms': { text: 'It deals with all forms of trafficking.' }
				},
				reasons:
					'Such an office has been at work at the German Institute for Human Rights since November 2022. At its start, funding was secured for four years.'
			}
		}
	},
	{
		id: ids.demands.firewall,
		type: 'demand',
		stage: 'draft',
		facts: {
			number: 11,
			goal: ids.goals.rights,
			addressees: [bodies.interiorMinistry],
			clauses: [{ id: 'no-reporting' }, { id: 'access' }],
			note: 'Bleibt Entwurf: Gesucht wurde ein Text des KOK zur Übermittlungspflicht nach § 87 des Aufenthaltsgesetzes; gefunden wurde keiner. Am nächsten kommen die Stellungnahme zum Gewalthilfegesetz von 2024 (Zugang für Menschen ohne sicheren Aufenthalt) und die Kurzstellungnahme zur Bundespolizei (Prüfungen des Aufenthalts bleiben bei der Ausländerbehörde). Veröffentlichen, sobald ein eigenes Dokument die Forderung enthält.',
			sources: []
		},
		wording: {
			de: {
				title: 'Wer Hilfe sucht, wird nicht an die Ausländerbehörde gemeldet',
				summary: 'Hilfe und Aufenthaltskontrolle sollen getrennt sein, damit niemand aus Angst auf Hilfe verzichtet.',
				clauses: {
					'no-reporting': { text: 'Stellen, die helfen, geben Daten nicht an Ausländerbehörden weiter.' },
					access: { text: 'Menschen ohne sicheren Aufenthalt können Hilfe ohne Angst in Anspruch nehmen.' }
				}
			},
			en: {
				title: 'Nobody who seeks help is reported to the immigration authority',
				summary: 'Help and immigration control should be kept apart, so that nobody goes without help out of fear.',
				clauses: {
					'no-reporting': { text: 'Bodies that give help do not pass data on to immigration authorities.' },
					access: { text: 'People without a secure residence status can use help without fear.' }
				}
			}
		}
	},
	{
		id: ids.demands.data,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 12,
			goal: ids.goals.data,
			addressees: [bodies.federalGovernment],
			ground: {
				kind: 'documented',
				document: documents.violenceSupportAct,
				since: { date: '2024-11', precision: 'at_latest' }
			},
			clauses: [{ id: 'purpose' }, { id: 'categories' }],
			note: 'Starker Datenschutz für Betroffene wird in den gefundenen Texten als Herausforderung genannt, nicht als Forderung; er fehlt deshalb. Der Zweck der Daten steht schon in Texten von 2020 und 2021, gefordert wird ausdrücklich erst 2024.',
			sources: [documents.definingTheGap, documents.dataReport2021]
		},
		wording: {
			de: {
				title: 'Daten zeigen, ob Betroffene zu ihren Rechten kommen',
				shortName: 'Daten zu den Rechten',
				summary:
					'Statistik soll gemeinsam mit den Hilfeangeboten entstehen, und Daten sollen zeigen, ob Betroffene ihre Rechte durchsetzen können.',
				clauses: {
					purpose: { text: 'Daten werden so erhoben, dass sich beurteilen lässt, ob Rechte durchgesetzt werden.' },
					categories: {
						text: 'Die Kategorien der Bundesstatistik werden gemeinsam mit den Hilfeangeboten entwickelt.'
					}
				},
				reasons:
					'Deutschland ist international verpflichtet, Daten zu erheben; umgesetzt sind diese Pflichten nach Darstellung des KOK nicht.'
			},
			en: {
				title: 'Data show whether trafficked persons obtain their rights',
				shortName: 'Data on rights',
				summary:
					'Statistics should be developed together with support services, and data should show whether trafficked persons can enforce their rights.',
				clauses: {
					purpose: { text: 'Data are collected so that one can judge whether rights are enforced.' },
					categories: { text: 'The categories of federal statistics are developed together with the support services.' }
				},
				reasons:
					'Germany has international duties to collect data; as KOK describes it, they have not been implemented.'
			}
		}
	},
	{
		id: ids.demands.minors,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 13,
			goal: ids.goals.rights,
			addressees: [bodies.federalGovernment, bodies.federalStates],
			ground: {
				kind: 'documented',
				document: documents.election2013,
				since: { date: '2013', precision: 'at_latest' }
			},
			clauses: [{ id: 'protection' }, { id: 'made-for-minors' }, { id: 'rights-first' }],
			sources: [documents.conventionInForce, documents.minors2018]
		},
		wording: {
			de: {
				title: 'Minderjährige bekommen Schutz, Beratung und Unterkunft, die für sie gemacht sind',
				shortName: 'Minderjährige',
				summary:
					'Minderjährige Betroffene sollen geschützt werden, zu ihren Rechten kommen und Hilfe finden, die zu ihnen passt.',
				clauses: {
					protection: { text: 'Minderjährige Betroffene werden geschützt und haben Zugang zu ihren Rechten.' },
					'made-for-minors': { text: 'Beratung und Unterbringung sind auf Minderjährige zugeschnitten.' },
					'rights-first': {
						text: 'Maßnahmen gehen von den Betroffenen und ihren Rechten aus, vor allem wenn sie minderjährig sind.'
					}
				}
			},
			en: {
				title: 'Minors receive protection, counselling and housing that are made for them',
				shortName: 'Minors',
				summary: 'Trafficked minors should be protected, obtain their rights and find help that suits them.',
				clauses: {
					protection: { text: 'Trafficked minors are protected and have access to their rights.' },
					'made-for-minors': { text: 'Counselling and housing are designed for minors.' },
					'rights-first': {
						text: 'Measures start from trafficked persons and their rights, especially for minors.'
					}
				}
			}
		}
	},
	{
		id: ids.demands.allForms,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 14,
			goal: ids.goals.prevention,
			addressees: [bodies.federalGovernment],
			ground: {
				kind: 'documented',
				document: documents.newsletter2025,
				since: { date: '2025-04', precision: 'at_latest' }
			},
			clauses: [{ id: 'all-forms' }, { id: 'all-genders' }, { id: 'regular-routes' }, { id: 'right-to-stay' }],
			note: 'Der Text zum Koalitionsvertrag lag nur in Auszügen vor und ist undatiert (nicht älter als der 9. April 2025); deshalb steht als Beleg der Newsletter des KOK vom April 2025.',
			sources: [documents.coalition2025, documents.violenceSupportAct]
		},
		wording: {
			de: {
				title: 'Alle Formen der Ausbeutung zählen, und alle Geschlechter',
				shortName: 'Alle Formen',
				summary:
					'Wer gegen Menschenhandel vorgeht, soll alle Formen und alle Geschlechter sehen und die regulären Wege der Migration nicht verengen.',
				clauses: {
					'all-forms': {
						text: 'Politik gegen Menschenhandel gilt allen Formen der Ausbeutung, auch bei der Arbeit, beim Betteln und bei strafbaren Handlungen.'
					},
					'all-genders': { text: 'Sie gilt Betroffenen jeden Geschlechts.' },
					'regular-routes': { text: 'Reguläre Wege der Migration werden nicht verengt.' },
					'right-to-stay': { text: 'Betroffene haben ein Recht zu bleiben.' }
				},
				reasons: 'Wo reguläre Wege enger werden, werden Menschen verletzlicher.'
			},
			en: {
				title: 'All forms of exploitation count, and all genders',
				shortName: 'All forms',
				summary:
					'Action against trafficking should see all forms and all genders, and should not narrow the regular routes of migration.',
				clauses: {
					'all-forms': {
						text: 'Policy against trafficking addresses all forms of exploitation, including at work, in begging and in criminal acts.'
					},
					'all-genders': { text: 'It addresses trafficked persons of every gender.' },
					'regular-routes': { text: 'Regular routes of migration are not narrowed.' },
					'right-to-stay': { text: 'Trafficked persons have a right to stay.' }
				},
				reasons: 'Where regular routes become narrower, people become more vulnerable.'
			}
		}
	},
	{
		id: ids.demands.marriage,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 15,
			goal: ids.goals.rights,
			ground: {
				kind: 'documented',
				document: documents.election2013,
				since: { date: '2013', precision: 'at_latest' }
			},
			clauses: [{ id: 'own-right' }, { id: 'from-the-start' }, { id: 'at-least-shorter' }],
			sources: [documents.objectives]
		},
		wording: {
			de: {
				title: 'Das Aufenthaltsrecht hängt nicht an der Ehe',
				shortName: 'Unabhängig von der Ehe',
				summary:
					'Verheiratete sollen ein eigenes Aufenthaltsrecht haben, das nicht vom Bestand der Ehe abhängt; zumindest soll die verlangte Dauer kürzer werden.',
				clauses: {
					'own-right': { text: 'Verheiratete haben ein Aufenthaltsrecht, das von der Ehe unabhängig ist.' },
					'from-the-start': { text: 'Sie haben es vom Beginn der Ehe an.' },
					'at-least-shorter': {
						text: 'Solange eine Mindestdauer der Ehe gilt, beträgt sie ein Jahr statt dreier Jahre.'
					}
				}
			},
			en: {
				title: 'The right of residence does not depend on the marriage',
				shortName: 'Not tied to marriage',
				summary:
					'Spouses should have a right of residence of their own that does not depend on the marriage; at the least, the required duration should be shortened.',
				clauses: {
					'own-right': { text: 'Spouses have a right of residence that is independent of the marriage.' },
					'from-the-start': { text: 'They have it from the start of the marriage.' },
					'at-least-shorter': {
						text: 'As long as a minimum duration of the marriage is required, it is one year instead of three.'
					}
				}
			}
		}
	},
	{
		id: ids.demands.courtSupport,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 16,
			goal: ids.goals.rights,
			ground: { kind: 'documented', document: documents.courtSupport, since: null },
			clauses: [{ id: 'claim' }, { id: 'no-proof' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Betroffene haben gesetzlichen Anspruch auf psychosoziale Prozessbegleitung',
				summary:
					'Betroffene von Menschenhandel sollen Anspruch auf psychosoziale Prozessbegleitung haben, ohne einen besonderen Bedarf nachzuweisen.',
				clauses: {
					claim: {
						text: 'Betroffene von Menschenhandel haben einen gesetzlichen Anspruch auf psychosoziale Prozessbegleitung nach § 406g der Strafprozessordnung.'
					},
					'no-proof': { text: 'Einen besonderen Bedarf müssen sie dafür nicht nachweisen.' }
				}
			},
			en: {
				title: 'Trafficked persons are entitled by law to psychosocial support in court proceedings',
				summary:
					'Trafficked persons should be entitled to psychosocial support in court proceedings without proving a special need.',
				clauses: {
					claim: {
						text: 'Trafficked persons have a legal claim to psychosocial support in court proceedings under section 406g of the Code of Criminal Procedure.'
					},
					'no-proof': { text: 'They do not have to prove a special need for it.' }
				}
			}
		}
	},
	{
		id: ids.demands.europe,
		type: 'demand',
		stage: 'published',
		facts: {
			number: 17,
			goal: ids.goals.perspective,
			ground: {
				kind: 'documented',
				document: documents.european2024,
				since: { date: '2024-06', precision: 'at_latest' }
			},
			clauses: [{ id: 'civil-society' }, { id: 'institutions' }],
			note: 'Der Text lag nur in Auszügen vor; weitere Forderungen zur Europawahl fehlen deshalb.',
			sources: [documents.european2024Parties]
		},
		wording: {
			de: {
				title: 'Europa hat eine starke Zivilgesellschaft und wirksame Institutionen',
				shortName: 'Zivilgesellschaft',
				summary:
					'Die Europäische Union soll eine starke, finanzierte Zivilgesellschaft haben und Institutionen, die etwas bewirken.',
				clauses: {
					'civil-society': { text: 'Die Zivilgesellschaft ist stark und wird finanziert.' },
					institutions: { text: 'Die Institutionen der Europäischen Union arbeiten wirksam.' }
				},
				reasons:
					'Zur Europawahl 2024 hat der KOK Wahlprüfsteine an Parteien gerichtet und die Antworten von fünf Parteien anhand seiner Forderungen bewertet.'
			},
			en: {
				title: 'Europe has a strong civil society and effective institutions',
				shortName: 'Civil society',
				summary: 'The European Union should have a strong, funded civil society and institutions that have an effect.',
				clauses: {
					'civil-society': { text: 'Civil society is strong and funded.' },
					institutions: { text: 'The institutions of the European Union work effectively.' }
				},
				reasons:
					'Before the European elections of 2024 KOK put election questions to parties and rated the answers of five parties against its demands.'
			}
		}
	},
	{
		id: ids.demands.coordination,
		type: 'demand',
		stage: 'draft',
		facts: {
			number: 18,
			goal: ids.goals.standards,
			clauses: [{ id: 'coordination' }],
			note: 'Bleibt Entwurf: Die Frage nach einer Koordinierungsstelle des Bundes ist nur aus der Wiedergabe einer Partei bekannt (undatiert, zu einer Bundestagswahl). Veröffentlichen, sobald ein eigenes Dokument des KOK gefunden ist.',
			sources: [documents.partyQuestions]
		},
		wording: {
			de: {
				title: 'Der Bund richtet eine Koordinierungsstelle gegen Menschenhandel ein',
				summary: 'Eine Koordinierungsstelle des Bundes soll sich mit Menschenhandel befassen.',
				clauses: {
					coordination: {
						text: 'Der Bund schafft eine Koordinierungsstelle zu Menschenhandel und sagt, wo sie angesiedelt ist.'
					}
				}
			},
			en: {
				title: 'The federal government sets up a coordination office against trafficking',
				summary: 'A federal coordination office should deal with trafficking.',
				clauses: {
					coordination: {
						text: 'The federal government creates a coordination office on trafficking and says where it is placed.'
					}
				}
			}
		}
	}
];
