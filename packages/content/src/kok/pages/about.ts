import type { Entry } from '../../history.ts';
import { documents } from '../documents.ts';
import * as ids from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';

/** What the network is, how it decides, and by which principles it works. */
export const about: readonly Entry<'page'>[] = [
	{
		id: ids.pages.tasks,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 1,
			goals: [ids.goals.cooperation, ids.goals.humanRights, ids.goals.law, ids.goals.entitlements],
			stations: [],
			sources: [documents.selfPortraitGerman, documents.selfPortrait]
		},
		untranslated: ['en'],
		wording: {
			de: {
				title: 'Wofür der KOK arbeitet',
				summary:
					'Er trägt Forderungen in Gremien, in Deutschland und international, und setzt sich für mehr Rechte ein.',
				text: [
					'Der KOK sitzt in Gremien, in Deutschland und international. Dort legt er seine politischen Forderungen dar und sucht so beständig Einfluss auf die Entscheidungen derer, die Gesetze machen.',
					'Zentral nennt er diese Aufgaben: Fachgebiete, Regionen und Länder sollen besser zusammenarbeiten; in Politik und Recht sollen die Menschenrechte mehr zählen; nationale und internationale Regeln sollen umgesetzt und verbessert werden. Die deutsche Fassung nennt eine vierte Aufgabe, die in der englischen fehlt: Rechtsansprüche von Betroffenen des Frauenhandels bundesweit und international zu verankern. Für seine Ziele setzt sich der KOK auf beiden Ebenen beharrlich ein.',
					'Die politische Richtung vereinbaren die Mitgliedsorganisationen miteinander. Was Beratungsstellen im ganzen Land an Fachwissen und Erfahrung gesammelt haben, stützt die Forderungen: So bleiben sie aktuell und treffen, worauf es ankommt. Sie in die Politik zu tragen, in Deutschland und international, ist vor allem Sache der Geschäftsstelle.',
					'Das Netzwerk arbeitet ständig darauf hin, dass sich etwas ändert, in der Politik wie in der Gesellschaft. In beiden will es das Bewusstsein für Menschenhandel schärfen. Und es setzt sich dafür ein, dass Betroffene von Frauenhandel mehr Rechte bekommen.',
					'Durch Vernetzung will der KOK auch das Fachwissen anderer Organisationen, die sich gegen Frauenhandel einsetzen, praktisch nutzen.'
				].join('\n\n')
			},
			en: {
				title: 'What KOK works for',
				summary:
					'It takes demands into committees, in Germany and internationally, and makes the case for more rights.',
				text: [
					'KOK sits on committees, in Germany and internationally. There it sets out its political demands, and in doing so keeps up its efforts to influence the decisions of those who make the laws.',
					'It calls these tasks central: that disciplines, regions and countries work together better; that human rights count for more in politics and in law; that national and international rules are put into practice and improved. The German version names a fourth, which the English one does not have: to enshrine legal entitlements of trafficked women, throughout Germany and internationally. KOK pursues its goals tirelessly on both levels.',
					'The member organisations agree on the political direction among themselves. What counselling centres across the country have gathered in expertise and experience underpins the demands: it keeps them up to date and to the point. Taking them into politics, in Germany and internationally, is above all the task of the office.',
					'The network works continually for change, in politics as in society. It strives to raise awareness of trafficking in both, and it is committed to broadening the legal rights of trafficked women.',
					'Through networking KOK also hopes to make practical use of the expertise of other organisations working against trafficking in women.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.history,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 2,
			since: '1987',
			stations: [
				{ id: 'working-group', from: '1987' },
				{ id: 'association', from: '1999' },
				{
					id: 'office-potsdam',
					from: '1999-12',
					place: { disclosure: 'public', area: 'BB', locality: 'Potsdam' }
				},
				{
					id: 'seat-berlin',
					from: '2006-12-15',
					place: { disclosure: 'public', area: 'BE', locality: 'Berlin' }
				},
				{ id: 'twenty-years', from: '2019-06-05' }
			],
			note: 'Wann der frühere Name „Bundesweiter Koordinierungskreis gegen Frauenhandel und Gewalt an Frauen im Migrationsprozess“ abgelegt wurde, steht in keiner der Quellen.',
			sources: [
				{ ...documents.network, covers: ['since', 'stations', 'text'] },
				{ ...documents.association, covers: ['stations', 'text'] },
				{ ...practice.traffickingInWomenTerm, covers: ['text'] },
				{ ...practice.fundingByMinistry, covers: ['text'] },
				{ ...practice.anniversary, covers: ['stations'] }
			]
		},
		wording: {
			de: {
				title: 'Wie der KOK entstand',
				summary: 'Eine Arbeitsgemeinschaft von 1987 wurde 1999 zum eingetragenen Verein.',
				text: [
					'Seit 1987 gibt es den KOK als Arbeitsgemeinschaft, seit 1999 als eingetragenen Verein; seit Dezember desselben Jahres hatte er eine Geschäftsstelle in Potsdam. Seit dem 15. Dezember 2006 ist der Sitz in Berlin. Das Bundesfamilienministerium fördert den KOK seit 1999.',
					'Das Wort „Frauenhandel“ wählte das Netzwerk 1999, weil das Gesetz damals zu wenig erfasste, bis 2005 allein die sexuelle Ausbeutung. Heute spricht der KOK von Menschenhandel.'
				].join('\n\n'),
				stations: {
					'working-group': { text: 'Die Arbeitsgemeinschaft besteht.' },
					association: { text: 'Der KOK wird eingetragener Verein.' },
					'office-potsdam': { text: 'Die Geschäftsstelle wird eingerichtet.' },
					'seat-berlin': { text: 'Der Sitz wird nach Berlin verlegt.' },
					'twenty-years': { text: 'Empfang zum zwanzigjährigen Bestehen mit Bundesministerin Giffey.' }
				}
			},
			en: {
				title: 'How KOK came to be',
				summary: 'A working group of 1987 became a registered association in 1999.',
				text: [
					'KOK has existed as a working group since 1987 and as a registered association since 1999; from December of that year it had an office in Potsdam. Since 15 December 2006 the seat has been in Berlin. The Federal Ministry for Family Affairs has funded KOK since 1999.',
					'In 1999 the network chose the word Frauenhandel, trafficking in women, because the law of the time covered too little, until 2005 sexual exploitation alone. Today KOK speaks of Menschenhandel, trafficking in human beings.'
				].join('\n\n'),
				stations: {
					'working-group': { text: 'The working group exists.' },
					association: { text: 'KOK becomes a registered association.' },
					'office-potsdam': { text: 'The office is set up.' },
					'seat-berlin': { text: 'The seat moves to Berlin.' },
					'twenty-years': { text: 'A reception for twenty years of KOK with federal minister Giffey.' }
				}
			}
		}
	},
	{
		id: ids.pages.decisions,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 3,
			bodies: [ids.bodies.membersMeeting, ids.bodies.board, ids.bodies.workingGroups],
			stations: [],
			note: 'Nicht gefunden: Satzungstext, Mehrheiten, Beschlussfähigkeit, Amtszeit und Größe des Vorstands, Stimmübertragung, Abstimmung ohne Treffen, Stimmen je Mitglied, Namen ständiger Arbeitsgruppen. Die Seite zur Organisationsstruktur ist älter (sie nennt 37 Organisationen); den Turnus bestätigen lassen.',
			sources: [
				documents.structure,
				documents.membership,
				documents.connections,
				practice.coalitionTalks,
				documents.greta,
				documents.violenceSupportAct
			]
		},
		wording: {
			de: {
				title: 'Wie das Netzwerk entscheidet',
				summary: 'Was der KOK fordert, beschließen seine Mitglieder.',
				text: [
					'Beschlossen wird in der Mitgliederversammlung. Vertreter*innen der Mitgliedsorganisationen beraten dort über Maßnahmen und entscheiden, woran der KOK vor allem arbeitet und was er fordert. Die Versammlung kommt, so eine ältere Seite des KOK, zurzeit dreimal im Jahr zusammen. Sie wählt den Vorstand aus den Mitgliedsorganisationen; er arbeitet ehrenamtlich.',
					'Arbeitsgruppen bilden sich, wenn ein Anlass oder ein Thema es verlangt. Sie arbeiten in eigener Verantwortung und bringen ihre Vorschläge in die Mitgliederversammlung ein.',
					'Ordentliche Mitglieder nehmen an allen Mitglieder- und Jahreshauptversammlungen teil und stimmen dort ab. Sie können jemanden für den Vorstand vorschlagen, äußern sich zu Entwürfen von Stellungnahmen und bringen Themen bei der Geschäftsstelle oder in der Versammlung ein.',
					'Politische Positionen stimmt der KOK mit seinen Mitgliedern ab; in die Politik trägt sie die Geschäftsstelle. Auch der Forderungskatalog zu einer Wahl ist im KOK gemeinsam abgestimmt. Die kurzen Kernforderungen, die an die Parteien gehen, fassen ihn zusammen.',
					'Für den Bericht an GRETA, die Expert*innengruppe des Europarats gegen Menschenhandel, hat der KOK seine Mitglieder befragt; zur Lage von Kindern trugen ECPAT und der ISD bei. Manchmal bleibt dafür kaum Zeit: Zum Entwurf des Gewalthilfegesetzes ließ das Ministerium weniger als zwei Tage für eine Stellungnahme.'
				].join('\n\n')
			},
			en: {
				title: 'How the network decides',
				summary: 'What KOK demands is decided by its members.',
				text: [
					'Decisions are taken by the members’ meeting. There, representatives of the member organisations discuss measures and decide what KOK works on first and what it demands. According to an older page of KOK the meeting convenes three times a year at present. It elects the board from the member organisations, and the board serves unpaid.',
					'Working groups form when an occasion or a topic calls for one. They work on their own responsibility and bring their proposals before the members’ meeting.',
					'Full members attend all members’ meetings and annual general meetings and vote there. They may propose someone for the board, comment on draft statements, and raise topics with the office or at the meeting.',
					'KOK agrees its political positions with its members; it is the office that takes them into politics. The catalogue of demands for an election, too, is agreed within KOK. The short core demands that go to the parties summarise it.',
					'For its report to GRETA, the Council of Europe’s expert group against trafficking, KOK surveyed its members; ECPAT and ISD contributed on the situation of children. At times there is hardly time for that: on the draft Act on Assistance in Cases of Violence (Gewalthilfegesetz) the ministry allowed less than two days for comment.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.statutes,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 4,
			stations: [],
			note: 'Der Jahresbeitrag ordentlicher Mitglieder steht auf der Seite „Mitgliedschaft“; er ist undatiert, kann sich ändern und steht deshalb nicht im Text. Die drei Kriterien der Zweidrittelregel stammen aus einer älteren Fassung der Seite.',
			sources: [
				documents.association,
				documents.membership,
				{ ...practice.membershipOlder, covers: ['text'] },
				{ ...documents.network, covers: ['text'] },
				{ ...documents.organisation, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Satzung, Leitbild und Mitgliedschaft',
				summary: 'Wer Mitglied werden kann, und was für ordentliche und außerordentliche Mitglieder gilt.',
				text: [
					'Die Satzung, die der KOK veröffentlicht, hat den Stand vom Juni 2022. Das Leitbild hat die Mitgliederversammlung im Oktober 2015 beschlossen.',
					'Im KOK sind spezialisierte Fachberatungsstellen, Frauenhäuser und andere geschützte Unterkünfte, autonome Projekte von Migrantinnen, Beratungsstellen für Sexarbeiter*innen, Organisationen für Frauen- und Menschenrechte und Wohlfahrtsverbände.',
					'Mitglied werden nur juristische Personen. Behörden des Bundes und der Länder sind ausgeschlossen, Parteien ebenso. Organisationen aus dem Ausland können nur außerordentliche Mitglieder sein; assoziiert sind eine Beratungsstelle aus der Schweiz und eine aus Südtirol.',
					'Mindestens zwei Drittel der ordentlichen Mitglieder müssen drei Merkmale zugleich erfüllen: Sie arbeiten vor allem praktisch und professionell, sie haben einen frauenspezifischen Ansatz, und ihr Schwerpunkt ist Menschenhandel, Ausbeutung oder Gewalt an Migrantinnen.',
					'Ordentliche Mitglieder stimmen ab, äußern sich zu Entwürfen und nutzen eine interne Datenbank der Kontaktstellen. Außerordentliche Mitglieder unterstützen den KOK, ohne Stimme.'
				].join('\n\n')
			},
			en: {
				title: 'Statutes, mission statement and membership',
				summary: 'Who can become a member, and what applies to full and to extraordinary members.',
				text: [
					'The statutes that KOK publishes are as of June 2022. The mission statement was adopted by the members’ meeting in October 2015.',
					'KOK brings together specialised counselling centres, women’s shelters and other protected housing, autonomous projects of migrant women, counselling centres for sex workers, organisations for women’s and human rights, and welfare associations.',
					'Only legal entities may become members. Federal and Länder authorities are excluded, and so are political parties. Organisations from abroad may be extraordinary members only; one counselling centre from Switzerland and one from South Tyrol are associated.',
					'At least two thirds of the full members must meet three criteria at once: their work is practical and professional in the main, they take an approach specific to women, and they focus on trafficking, exploitation or violence against migrant women.',
					'Full members vote, comment on drafts and use an internal database of contact points. Extraordinary members support KOK without a vote.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.principles,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 5,
			stations: [],
			sources: [practice.support, practice.centresTerm, { ...practice.qualityHandbook, covers: ['text'] }]
		},
		wording: {
			de: {
				title: 'Wie Fachberatungsstellen beraten',
				summary: 'Kostenlos, vertraulich, anonym und unabhängig von Behörden.',
				text: [
					'Die Fachberatungsstellen im KOK beraten nach gemeinsamen Grundsätzen:',
					'- Die Beratung kostet nichts.\n- Sie ist vertraulich und anonym.\n- Sie ist unabhängig von Behörden.\n- Niemand muss Anzeige erstatten, um beraten zu werden.\n- Beraten wird in der Erstsprache oder mit Sprachmittlung.\n- Für alle gelten gemeinsame Qualitätsstandards.',
					'Der KOK hat ein Qualitätshandbuch herausgegeben. Dessen zweite Auflage ist nur für Mitglieder bestimmt.'
				].join('\n\n')
			},
			en: {
				title: 'How specialised counselling centres work',
				summary: 'Free of charge, confidential, anonymous and independent of authorities.',
				text: [
					'The specialised counselling centres in KOK follow shared principles:',
					'- Counselling costs nothing.\n- It is confidential and anonymous.\n- It is independent of authorities.\n- Nobody has to file a report in order to be counselled.\n- Counselling takes place in the person’s first language or with language mediation.\n- Common standards of quality apply to all.',
					'KOK has issued a quality handbook. Its second edition is for members only.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.language,
		type: 'page',
		stage: 'published',
		facts: { kind: 'about', order: 6, stations: [], sources: [practice.pressQuestions] },
		wording: {
			de: {
				title: 'Warum hier „Betroffene“ steht',
				summary: 'Ein Wort für Menschen, die selbst über ihr Leben bestimmen.',
				text: [
					'Der KOK spricht lieber von Betroffenen als von „Opfern“. Das Wort zeigt Menschen, die selbst bestimmen.',
					'Die Texte dieser Website halten sich daran. Nur wo ein Gesetz, ein Projekt oder eine Veröffentlichung das andere Wort im Namen trägt, bleibt es in Anführungszeichen stehen.'
				].join('\n\n')
			},
			en: {
				title: 'Why the word “victim” is missing here',
				summary: 'Words for people who decide about their own lives.',
				text: [
					'KOK prefers to speak of Betroffene, people affected by trafficking, rather than of “victims”. The word shows people who decide for themselves.',
					'The texts of this website do the same; in English they speak of trafficked persons. Only where a law, a project or a publication has the other word in its name does it stand, in quotation marks.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.effects,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 7,
			goals: [ids.goals.law],
			stations: [],
			sources: [documents.selfPortraitGerman, documents.selfPortrait]
		},
		untranslated: ['en'],
		wording: {
			de: {
				title: 'Was sich verändert hat, wie der KOK es sieht',
				summary: 'Die eigene Darstellung des Netzwerks, undatiert.',
				text: [
					'In vielen Bereichen, so stellt der KOK es selbst dar, war seine Arbeit erfolgreich. Gesetze in Deutschland und internationale Übereinkommen sind reformiert worden. Für Frauen, die von Menschenhandel betroffen sind, und für Migrantinnen, die Gewalt erfahren, gibt es mehr Beratung und bessere. Die deutsche Fassung nennt außerdem eine teilweise Verbesserung der rechtlichen Situation Betroffener.',
					'Die englische Fassung geht weiter: Nach ihr sind die Möglichkeiten dieser Frauen, grundlegende Menschenrechte wahrzunehmen, stark gewachsen.',
					'Zugleich hält das Netzwerk fest, dass noch in vielen Bereichen etwas besser werden muss.',
					'Das ist eine Einschätzung ohne Datum. Was wann in Kraft trat, steht mit Quelle unter „Was erreicht wurde“; was der KOK dazu gefordert hatte, bei den Forderungen. Dass das eine aus dem anderen folgte, wird hier nicht behauptet.'
				].join('\n\n')
			},
			en: {
				title: 'What has changed, as KOK sees it',
				summary: 'The network’s own account, undated.',
				text: [
					'In many areas, KOK says of itself, its work has succeeded. Laws in Germany and international conventions have been reformed. For trafficked women, and for migrant women exposed to violence, there is more counselling, and it is better. Such women’s opportunities to enjoy basic human rights have increased greatly by this account.',
					'The German version goes less far: it speaks of a partial improvement of the legal situation of trafficked persons.',
					'At the same time the network notes that in many areas things still have to improve.',
					'This is an assessment without a date. What came into force and when stands, with its source, under “What has changed”; what KOK had demanded stands with the demands. That the one followed from the other is not claimed here.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.transparency,
		type: 'page',
		stage: 'published',
		facts: { kind: 'about', order: 8, stations: [], sources: [documents.association] },
		wording: {
			de: {
				title: 'Transparenz und Spenden',
				summary: 'Was der KOK über sich offenlegt.',
				text: [
					'Der KOK gehört der Initiative Transparente Zivilgesellschaft an.',
					'Auf seiner Website stehen die Satzung mit Stand vom Juni 2022, das Leitbild vom Oktober 2015 und Grundsätze für den Umgang mit Spenden. Spenden nimmt er über die Plattform betterplace entgegen.'
				].join('\n\n')
			},
			en: {
				title: 'Transparency and donations',
				summary: 'What KOK discloses about itself.',
				text: [
					'KOK belongs to the Initiative Transparente Zivilgesellschaft, an initiative for transparency in civil society.',
					'Its website carries the statutes as of June 2022, the mission statement of October 2015 and a policy on donations. Donations can be made through the platform betterplace.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.supporters,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 9,
			bodies: [
				ids.bodies.familyMinistry,
				ids.bodies.federalStateGroup,
				ids.bodies.laStrada,
				ids.bodies.gaatw,
				ids.bodies.euPlatform,
				ids.bodies.istanbulAlliance
			],
			stations: [],
			note: 'Im Fuß der Website des KOK stehen „Gefördert vom“ mit dem Zeichen des Bundesfamilienministeriums, „KOK ist Mitglied bei“ mit Zeichen, die in den gespeicherten Fassungen fehlen, und „KOK auf bluesky“. Beim Netzwerk erfragen: welche Mitgliedschaften dort stehen, und die Adresse bei Bluesky.',
			sources: [
				documents.selfPortrait,
				{ ...practice.fundingByMinistry, covers: ['text'] },
				{ ...practice.ukraine, covers: ['text'] },
				{ ...practice.laStrada, covers: ['text'] },
				{ ...law.euPlatform, covers: ['text'] },
				{ ...law.istanbulReport, covers: ['text'] },
				{ ...practice.nationalNetworks, covers: ['text'] },
				{ ...documents.association, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Wer den KOK fördert und wo er Mitglied ist',
				summary:
					'Gefördert vom Bundesfamilienministerium; Mitglied in deutschen, europäischen und weltweiten Netzwerken.',
				text: [
					'Im Fuß seiner Website nennt der KOK, wer ihn fördert: das Bundesfamilienministerium. Es unterstützt ihn seit 1999 und gab auch Geld für das Ukraine-Projekt.',
					'Daneben steht dort, dass der KOK in anderen Zusammenschlüssen Mitglied ist; in welchen, zeigen Bilder, die hier nicht bekannt sind. Aus anderen Quellen ist belegt: Er gehört zu La Strada International, zur Global Alliance Against Traffic in Women (GAATW), zur Plattform der Zivilgesellschaft bei der Europäischen Union und zum Bündnis Istanbul-Konvention. In der Bund-Länder-Arbeitsgruppe Menschenhandel ist er ständiges Mitglied. Der Initiative Transparente Zivilgesellschaft, einer Selbstverpflichtung, hat er sich angeschlossen.',
					'Dort weist der KOK auch auf Bluesky hin. Die Adresse ist hier nicht bekannt, deshalb fehlt ein Link.'
				].join('\n\n')
			},
			en: {
				title: 'Who supports KOK and where it is a member',
				summary: 'Funded by the Federal Ministry for Family Affairs; a member of German, European and global networks.',
				text: [
					'At the foot of its website KOK names who supports it: the Federal Ministry for Family Affairs. The ministry has funded it since 1999 and also paid for the Ukraine project.',
					'Beside that it says that KOK is a member of other bodies; pictures that are not known here show which. Other sources document that it belongs to La Strada International, to the Global Alliance Against Traffic in Women (GAATW), to the civil society platform at the European Union and to the alliance for the Istanbul Convention. It is a permanent member of the Federal Government–Länder Working Group on Trafficking in Human Beings. It has joined the Initiative Transparente Zivilgesellschaft, a pledge of transparency.',
					'There KOK also points to Bluesky. The address is not known here, so there is no link.'
				].join('\n\n')
			}
		}
	}
];
