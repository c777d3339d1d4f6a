import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { bodies as ids } from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

type Body = Entry<'body'>;

/** Who decides and advises within the network. */
const own: readonly Body[] = [
	body(ids.membersMeeting, {
		facts: { kind: 'assembly', level: 'network', sources: [documents.structure, documents.membership] },
		de: {
			name: 'Mitgliederversammlung',
			summary: 'Das beschließende Gremium des KOK.',
			text: 'Die Mitgliederversammlung ist das Gremium, das im KOK entscheidet. Vertreter*innen der Mitgliedsorganisationen beraten dort über Maßnahmen und legen Arbeitsschwerpunkte und Forderungen fest. Sie wählt den Vorstand. Nach einer älteren Seite des KOK kommt sie dreimal im Jahr zusammen. Ordentliche Mitglieder nehmen mit Stimmrecht teil.'
		},
		en: {
			name: 'Members’ meeting',
			summary: 'The body that decides in KOK.',
			text: 'The members’ meeting is the body that decides in KOK. Representatives of the member organisations debate measures there and settle on priorities of work and on demands. It elects the board. According to an older page of KOK it meets three times a year. Full members attend with a vote.'
		}
	}),
	body(ids.board, {
		facts: { kind: 'board', level: 'network', sources: [documents.structure] },
		de: {
			name: 'Vorstand',
			summary: 'Die Mitgliederversammlung wählt ihn aus den Mitgliedsorganisationen; er arbeitet ehrenamtlich.'
		},
		en: {
			name: 'Board',
			summary: 'The members’ meeting elects it from the member organisations; it serves unpaid.'
		}
	}),
	body(ids.workingGroups, {
		facts: { kind: 'working_group', level: 'network', sources: [documents.structure] },
		de: {
			name: 'Arbeitsgruppen',
			summary:
				'Sie bilden sich nach Anlass und Thema, arbeiten eigenverantwortlich und bringen Vorschläge in die Mitgliederversammlung ein.'
		},
		en: {
			name: 'Working groups',
			summary:
				'They form as occasion and topic require, work on their own responsibility and bring proposals before the members’ meeting.'
		}
	})
];

/** Where the network works together with others. */
const alliances: readonly Body[] = [
	body(ids.familyMinistry, {
		facts: {
			kind: 'ministry',
			level: 'country',
			within: ids.federalGovernment,
			sources: [practice.committeeWork, practice.fundingByMinistry, practice.onlineLaunch]
		},
		de: {
			name: 'Bundesfamilienministerium',
			shortName: 'BMBFSFJ',
			summary:
				'Die Bund-Länder-Arbeitsgruppe Menschenhandel ist hier angesiedelt; das Ministerium fördert den KOK seit 1999. Früher war die Abkürzung BMFSFJ.'
		},
		en: {
			name: 'Federal Ministry for Family Affairs',
			shortName: 'BMBFSFJ',
			summary:
				'The Federal Government–Länder Working Group on Trafficking in Human Beings has its place here; the ministry has funded KOK since 1999. Its abbreviation used to be BMFSFJ.'
		}
	}),
	body(ids.federalStateGroup, {
		facts: {
			kind: 'working_group',
			level: 'country',
			since: '1997',
			sources: [practice.committeeWork, practice.nationalNetworks, practice.authorities]
		},
		de: {
			name: 'Bund-Länder-Arbeitsgruppe Menschenhandel',
			summary:
				'Hier beraten Bundesministerien, Länder, Behörden und nichtstaatliche Organisationen über Menschenhandel.',
			text: [
				'Die Arbeitsgruppe besteht seit 1997; bis 2012 trug sie den Frauenhandel im Namen. Angesiedelt ist sie beim Bundesfamilienministerium; in der Regel tagt sie ein- oder zweimal im Jahr. Neben dem Familienministerium gehören ihr fünf weitere Bundesministerien an, außerdem vier Fachministerkonferenzen, das Bundeskriminalamt, das Bundesamt für Migration und Flüchtlinge, das Deutsche Institut für Menschenrechte und als nichtstaatliche Organisationen der KOK, die BAGFW und Solwodi.',
				'Aus der Arbeit der Gruppe nennt der KOK unter anderem ein Kooperationskonzept, eine Auslegungshilfe für Sozialämter, den Zugang von Zeug*innen zu Entschädigung und den Zugang zum Arbeitsmarkt ohne Vorrangprüfung. Das Konzept von 1999 ist die Grundlage von Kooperationsvereinbarungen in den Ländern.'
			].join('\n\n')
		},
		en: {
			name: 'Federal Government–Länder Working Group on Trafficking in Human Beings',
			summary:
				'Federal ministries, the Länder, authorities and non-governmental organisations discuss trafficking here.',
			text: [
				'The working group has existed since 1997; until 2012 its name spoke of trafficking in women. It has its place at the Federal Ministry for Family Affairs, and as a rule meets once or twice a year. Besides that ministry it includes five further federal ministries, four Länder ministers’ conferences, the Federal Criminal Police Office, the Federal Office for Migration and Refugees, the German Institute for Human Rights and, as non-governmental organisations, KOK, BAGFW and Solwodi.',
				'Among the results of the group KOK names a concept for cooperation, guidance for social welfare offices, access of witnesses to compensation, and access to the labour market without a labour-market priority check. The concept of 1999 is the basis of cooperation agreements in the Länder.'
			].join('\n\n')
		}
	}),
	body(ids.laStrada, {
		facts: {
			kind: 'network',
			level: 'europe',
			note: 'Nach den Notizen 30 Organisationen in 23 Ländern. Zahlen, die sich ändern, stehen in keinem Text; hier gibt es dafür kein Feld.',
			sources: [practice.laStrada, law.laStradaPlatform]
		},
		de: {
			name: 'La Strada International',
			shortName: 'LSI',
			summary: 'Ein Netzwerk nichtstaatlicher Organisationen aus vielen Ländern.'
		},
		en: {
			name: 'La Strada International',
			shortName: 'LSI',
			summary: 'A network of non-governmental organisations from many countries.'
		}
	}),
	body(ids.gaatw, {
		facts: { kind: 'network', level: 'world', sources: [practice.gaatw] },
		de: {
			name: 'Global Alliance Against Traffic in Women',
			shortName: 'GAATW',
			summary: 'Ein weltweites Bündnis gegen Frauenhandel.'
		},
		en: {
			name: 'Global Alliance Against Traffic in Women',
			shortName: 'GAATW',
			summary: 'A worldwide alliance against trafficking in women.'
		}
	}),
	body(ids.euPlatform, {
		facts: { kind: 'network', level: 'europe', sources: [law.euPlatform] },
		de: {
			name: 'EU-Plattform der Zivilgesellschaft gegen Menschenhandel',
			summary: 'Eine Plattform der Zivilgesellschaft bei der Europäischen Union.'
		},
		en: {
			name: 'EU Civil Society Platform against trafficking in human beings',
			summary: 'A platform of civil society at the European Union.'
		}
	}),
	body(ids.istanbulAlliance, {
		facts: { kind: 'network', level: 'country', since: '2018', sources: [law.istanbulReport] },
		de: {
			name: 'Bündnis Istanbul-Konvention',
			summary: 'Ein Bündnis zur Istanbul-Konvention, zu der es 2021 einen Alternativbericht vorlegte.'
		},
		en: {
			name: 'Istanbul Convention Alliance',
			summary: 'An alliance on the Istanbul Convention, on which it presented an alternative report in 2021.'
		}
	}),
	body(ids.bff, {
		facts: { kind: 'network', level: 'country', sources: [documents.compensationDraft, documents.compensationInForce] },
		de: {
			name: 'Bundesverband Frauenberatungsstellen und Frauennotrufe',
			shortName: 'bff',
			summary:
				'Mit dem KOK verfasste der Verband eine Stellungnahme und eine Handreichung zum Sozialen Entschädigungsrecht.'
		},
		en: {
			name: 'Bundesverband Frauenberatungsstellen und Frauennotrufe',
			shortName: 'bff',
			summary: 'With KOK the association wrote a statement and a guide on the law on social compensation.'
		}
	}),
	body(ids.ado, {
		facts: { kind: 'network', level: 'country', sources: [documents.compensationDraft] },
		de: {
			name: 'ado',
			summary:
				'Der „Arbeitskreis der Opferhilfen“, Mitverfasser der gemeinsamen Stellungnahme zum Sozialen Entschädigungsrecht.'
		},
		en: {
			name: 'ado',
			summary:
				'The “Arbeitskreis der Opferhilfen”, a co-author of the joint statement on the law on social compensation.'
		}
	}),
	body(ids.vbrg, {
		facts: { kind: 'network', level: 'country', sources: [documents.compensationDraft] },
		de: {
			name: 'Verband der Beratungsstellen für Betroffene rechter, rassistischer und antisemitischer Gewalt',
			shortName: 'VBRG',
			summary: 'Mitverfasser der gemeinsamen Stellungnahme zum Sozialen Entschädigungsrecht.'
		},
		en: {
			name: 'Verband der Beratungsstellen für Betroffene rechter, rassistischer und antisemitischer Gewalt',
			shortName: 'VBRG',
			summary: 'A co-author of the joint statement on the law on social compensation.'
		}
	}),
	body(ids.bksf, {
		facts: { kind: 'network', level: 'country', sources: [documents.compensationInForce] },
		de: {
			name: 'Bundeskoordinierung Spezialisierter Fachberatung gegen sexualisierte Gewalt in Kindheit und Jugend',
			shortName: 'BKSF',
			summary: 'Mitverfasserin der Handreichung zum SGB XIV.'
		},
		en: {
			name: 'Bundeskoordinierung Spezialisierter Fachberatung gegen sexualisierte Gewalt in Kindheit und Jugend',
			shortName: 'BKSF',
			summary: 'A co-author of the guide to Book XIV of the Social Code.'
		}
	}),
	body(ids.ecpat, {
		facts: { kind: 'network', level: 'country', sources: [documents.greta] },
		de: { name: 'ECPAT', summary: 'Trug zum Bericht des KOK an GRETA von 2023 die Fragen zu Kindern bei.' },
		en: { name: 'ECPAT', summary: 'Contributed on children to KOK’s report to GRETA of 2023.' }
	}),
	body(ids.isd, {
		facts: {
			kind: 'organisation',
			level: 'country',
			note: 'Die Abkürzung ist mehrdeutig; nach allgemeinem Wissen ist der Internationale Sozialdienst gemeint. Beim KOK prüfen, dann den vollen Namen eintragen.',
			sources: [documents.greta]
		},
		de: { name: 'ISD', summary: 'Trug zum Bericht des KOK an GRETA von 2023 die Fragen zu Kindern bei.' },
		en: { name: 'ISD', summary: 'Contributed on children to KOK’s report to GRETA of 2023.' }
	})
];

/** To whom demands are addressed, and who makes, applies and watches over the law. */
const authorities: readonly Body[] = [
	body(ids.federalGovernment, {
		facts: { kind: 'government', level: 'country', sources: [documents.day2023, documents.planAdopted] },
		de: {
			name: 'Bundesregierung',
			summary: 'Sie hat 2024 den Nationalen Aktionsplan gegen Menschenhandel beschlossen.'
		},
		en: { name: 'Federal Government', summary: 'It adopted the national action plan against trafficking in 2024.' }
	}),
	body(ids.bundestag, {
		facts: { kind: 'parliament', level: 'country', sources: [documents.conventionInForce, documents.directiveOf2011] },
		de: { name: 'Deutscher Bundestag', shortName: 'Bundestag', summary: 'Das Parlament des Bundes.' },
		en: { name: 'German Bundestag', shortName: 'Bundestag', summary: 'The federal parliament.' }
	}),
	body(ids.bundesrat, {
		facts: { kind: 'parliament', level: 'country', sources: [law.benefitsAgreed, documents.compensationPassed] },
		de: { name: 'Bundesrat', summary: 'Die Kammer der Länder.' },
		en: { name: 'Bundesrat', summary: 'The chamber of the federal states.' }
	}),
	body(ids.interiorMinistry, {
		facts: { kind: 'ministry', level: 'country', within: ids.federalGovernment, sources: [law.actionPlanPress] },
		de: { name: 'Bundesinnenministerium', shortName: 'BMI' },
		en: { name: 'Federal Ministry of the Interior', shortName: 'BMI' }
	}),
	body(ids.justiceMinistry, {
		facts: { kind: 'ministry', level: 'country', within: ids.federalGovernment, sources: [law.criminalLawDraft] },
		de: {
			name: 'Bundesjustizministerium',
			shortName: 'BMJV'
		},
		en: {
			name: 'Federal Ministry of Justice',
			shortName: 'BMJV'
		}
	}),
	body(ids.labourMinistry, {
		facts: {
			kind: 'ministry',
			level: 'country',
			within: ids.federalGovernment,
			sources: [practice.committeeWork, documents.compensationInForce]
		},
		de: { name: 'Bundesministerium für Arbeit und Soziales', shortName: 'BMAS' },
		en: { name: 'Federal Ministry of Labour and Social Affairs', shortName: 'BMAS' }
	}),
	body(ids.federalStates, {
		facts: { kind: 'areas', level: 'area', sources: [documents.planComment, practice.nationalNetworks] },
		de: { name: 'Länder', summary: 'Der KOK verlangt, dass der Aktionsplan klare Pflichten der Länder nennt.' },
		en: {
			name: 'Federal states (Länder)',
			summary: 'KOK demands that the action plan name clear duties of the federal states.'
		}
	}),
	body(ids.prosecutors, {
		facts: { kind: 'authority', level: 'area', sources: [documents.rapporteur] },
		de: {
			name: 'Staatsanwaltschaften',
			summary: 'Der KOK verlangt Leitfäden und Fortbildungen für sie, damit Betroffene straffrei bleiben.'
		},
		en: {
			name: 'Public prosecutors’ offices',
			summary: 'KOK demands guides and courses for them, so that trafficked persons are not punished.'
		}
	}),
	body(ids.employmentAgency, {
		facts: { kind: 'authority', level: 'country', sources: [law.retrospective] },
		de: { name: 'Bundesagentur für Arbeit', shortName: 'BA' },
		en: { name: 'Federal Employment Agency', shortName: 'BA' }
	}),
	body(ids.criminalPolice, {
		facts: { kind: 'authority', level: 'country', sources: [practice.nationalNetworks, documents.aims] },
		de: {
			name: 'Bundeskriminalamt',
			shortName: 'BKA',
			summary: 'Mitglied der Bund-Länder-Arbeitsgruppe Menschenhandel; der KOK wirkt an Schulungen mit.'
		},
		en: {
			name: 'Federal Criminal Police Office',
			shortName: 'BKA',
			summary:
				'A member of the Federal Government–Länder Working Group on Trafficking in Human Beings; KOK takes part in training there.'
		}
	}),
	body(ids.federalPolice, {
		facts: { kind: 'authority', level: 'country', sources: [practice.federalPoliceAgreement] },
		de: {
			name: 'Bundespolizei',
			summary: 'Mit dem KOK hat sie seit dem 22. Juli 2022 eine Kooperationsvereinbarung.'
		},
		en: {
			name: 'Federal Police',
			summary: 'It has had a cooperation agreement with KOK since 22 July 2022.'
		}
	}),
	body(ids.humanRightsInstitute, {
		facts: {
			kind: 'human_rights_institution',
			level: 'country',
			sources: [documents.reportingOffice, practice.nationalNetworks]
		},
		de: {
			name: 'Deutsches Institut für Menschenrechte',
			shortName: 'DIMR',
			summary: 'Hier arbeitet die Berichterstattungsstelle Menschenhandel.'
		},
		en: {
			name: 'German Institute for Human Rights',
			shortName: 'DIMR',
			summary: 'The reporting office on trafficking works here.'
		}
	}),
	body(ids.reportingOffice, {
		facts: {
			kind: 'human_rights_institution',
			level: 'country',
			within: ids.humanRightsInstitute,
			since: '2022-11',
			sources: [documents.reportingOffice, law.reportingInstitute]
		},
		de: {
			name: 'Berichterstattungsstelle Menschenhandel',
			summary:
				'Sie berichtet unabhängig und über alle Formen von Menschenhandel in Deutschland; zu Beginn war sie für vier Jahre finanziert.'
		},
		en: {
			name: 'Reporting office on trafficking in human beings',
			summary:
				'It reports independently and on all forms of trafficking in Germany; at its start it was funded for four years.'
		}
	}),
	body(ids.parties, {
		facts: {
			kind: 'party',
			level: 'country',
			sources: [practice.coalitionTalks, documents.coreDemands, documents.european2024Parties]
		},
		de: {
			name: 'Politische Parteien',
			summary: 'An sie wendet sich der KOK vor Wahlen und wenn über eine Koalition verhandelt wird.'
		},
		en: {
			name: 'Political parties',
			summary: 'KOK turns to them before elections and when a coalition is negotiated.'
		}
	}),
	body(ids.europeanCommission, {
		facts: { kind: 'international_organisation', level: 'europe', sources: [law.directiveProposal, law.euPlatform] },
		de: { name: 'Europäische Kommission' },
		en: { name: 'European Commission' }
	}),
	body(ids.councilOfEurope, {
		facts: { kind: 'international_organisation', level: 'europe', sources: [documents.councilOfEurope] },
		de: {
			name: 'Europarat',
			summary: 'Unter seinem Dach entstanden die Konvention gegen Menschenhandel und die Istanbul-Konvention.'
		},
		en: {
			name: 'Council of Europe',
			summary: 'The convention against trafficking and the Istanbul Convention came about under its roof.'
		}
	}),
	body(ids.greta, {
		facts: {
			kind: 'treaty_body',
			level: 'europe',
			within: ids.councilOfEurope,
			sources: [law.greta2015, law.greta2019, law.greta2024, documents.greta]
		},
		de: {
			name: 'Expert*innengruppe des Europarats gegen Menschenhandel',
			shortName: 'GRETA',
			summary: 'Ihre Berichte über Deutschland erschienen 2015, 2019 und 2024.'
		},
		en: {
			name: 'Group of Experts on Action against Trafficking in Human Beings',
			shortName: 'GRETA',
			summary: 'Its reports on Germany appeared in 2015, 2019 and 2024.'
		}
	}),
	body(ids.cedaw, {
		facts: { kind: 'treaty_body', level: 'world', sources: [practice.unConventions] },
		de: {
			name: 'UN-Frauenrechtsausschuss',
			shortName: 'CEDAW-Ausschuss',
			summary:
				'Zur Frauenrechtskonvention legt der KOK mit weiteren Organisationen Schattenberichte vor; auf Anfrage gibt er sie heraus.'
		},
		en: {
			name: 'UN Committee on the Elimination of Discrimination against Women',
			shortName: 'CEDAW Committee',
			summary:
				'On the women’s rights convention KOK presents shadow reports together with other organisations; it makes them available on request.'
		}
	}),
	body(ids.unRapporteur, {
		facts: { kind: 'special_rapporteur', level: 'world', sources: [documents.rapporteur] },
		de: {
			name: 'UN-Sonderberichterstatterin zu Menschenhandel',
			summary: 'Ihr reichte der KOK eine Stellungnahme zur Straffreiheit von Betroffenen ein.'
		},
		en: {
			name: 'UN Special Rapporteur on trafficking in persons',
			summary: 'KOK submitted a statement to her on the non-punishment of trafficked persons.'
		}
	})
];

export const bodies: readonly Body[] = [...own, ...alliances, ...authorities];

interface Told {
	facts: Body['facts'];
	de: Body['wording']['de'];
	en: Body['wording']['de'];
}

function body(id: string, { facts, de, en }: Told): Body {
	return { id, type: 'body', stage: 'published', facts, wording: { de, en } };
}
