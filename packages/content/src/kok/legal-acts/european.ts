import { documents } from '../documents.ts';
import { bodies, acts as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { type Act, act } from './act.ts';

/** Directives and conventions that hold in Germany. */
export const european: readonly Act[] = [
	act(ids.directive2011, {
		facts: {
			kind: 'directive',
			level: 'europe',
			identifiers: [
				{ id: 'celex', scheme: 'celex', value: '32011L0036' },
				{
					id: 'eli',
					scheme: 'eli',
					value: 'http://data.europa.eu/eli/dir/2011/36/oj',
					url: 'http://data.europa.eu/eli/dir/2011/36/oj'
				},
				{ id: 'oj', scheme: 'oj', value: 'OJ L 101, 15.4.2011, p. 1' },
				{ id: 'celex-consolidated', scheme: 'celex', value: '02011L0036-20240714' },
				{
					id: 'eli-consolidated',
					scheme: 'eli',
					value: 'http://data.europa.eu/eli/dir/2011/36/2024-07-14',
					url: 'http://data.europa.eu/eli/dir/2011/36/2024-07-14'
				}
			],
			on: '2011-04-05',
			text: 'http://data.europa.eu/eli/dir/2011/36/2024-07-14',
			stages: [
				{ id: 'adopted', kind: 'adopted', on: '2011-04-05' },
				{ id: 'published', kind: 'published', on: '2011-04-15', document: 'OJ L 101, p. 1' }
			],
			sources: [law.directive2011, law.europeanDay2023, law.refrainingFromProsecution]
		},
		de: {
			title: 'Richtlinie 2011/36/EU gegen Menschenhandel',
			shortTitle: 'Richtlinie 2011/36/EU',
			summary: 'Die Richtlinie der Europäischen Union gegen Menschenhandel; 2024 wurde sie geändert.',
			text: 'Sie verlangt, dass es möglich ist, Betroffene nicht für Taten zu verfolgen, zu denen sie gezwungen wurden (Art. 8); weitere Artikel handeln von Unterstützung (Art. 11) und Entschädigung (Art. 17).',
			stages: {
				adopted: { text: 'Die Richtlinie wird erlassen.' },
				published: { text: 'Sie erscheint im Amtsblatt der Europäischen Union.' }
			}
		},
		en: {
			title: 'Directive 2011/36/EU against trafficking in human beings',
			shortTitle: 'Directive 2011/36/EU',
			summary: 'The directive of the European Union against trafficking; it was amended in 2024.',
			text: 'It requires that it be possible not to prosecute trafficked persons for acts that they were compelled to commit (art. 8); further articles deal with support (art. 11) and compensation (art. 17).',
			stages: {
				adopted: { text: 'The directive is adopted.' },
				published: { text: 'It appears in the Official Journal of the European Union.' }
			}
		}
	}),
	act(ids.directive2024, {
		facts: {
			kind: 'directive',
			level: 'europe',
			identifiers: [
				{ id: 'celex', scheme: 'celex', value: '32024L1712' },
				{
					id: 'eli',
					scheme: 'eli',
					value: 'http://data.europa.eu/eli/dir/2024/1712/oj',
					url: 'http://data.europa.eu/eli/dir/2024/1712/oj'
				},
				{ id: 'oj', scheme: 'oj', value: 'OJ L, 2024/1712, 24.6.2024' },
				{ id: 'procedure', scheme: 'procedure', value: '2022/0426(COD)' }
			],
			on: '2024-06-13',
			inForceOn: '2024-07-14',
			transposeBy: '2026-07-15',
			cameFrom: [ids.directiveProposal],
			text: 'http://data.europa.eu/eli/dir/2024/1712/oj',
			amends: [ids.directive2011],
			stages: [
				{
					id: 'proposed',
					kind: 'proposed',
					on: '2022-12-19',
					body: bodies.europeanCommission,
					document: 'COM(2022) 732'
				},
				{ id: 'adopted', kind: 'adopted', on: '2024-06-13' },
				{ id: 'published', kind: 'published', on: '2024-06-24', document: 'OJ L, 2024/1712' },
				{ id: 'in-force', kind: 'in_force', on: '2024-07-14' }
			],
			deadlines: [
				{ id: 'transposition', until: '2026-07-15' },
				{ id: 'action-plans', until: '2028-07-15' }
			],
			note: 'Was bis zum Ende der Frist am 15. Juli 2026 aus der Umsetzung wurde, ist nicht belegt; nachsehen.',
			sources: [law.directive2024, law.directiveProposal, documents.directiveInForce, law.transpositionDeadline]
		},
		de: {
			title: 'Richtlinie (EU) 2024/1712 zur Änderung der Richtlinie gegen Menschenhandel',
			shortTitle: 'Richtlinie (EU) 2024/1712',
			summary:
				'Sie ändert die Richtlinie 2011/36/EU und nennt weitere Formen der Ausbeutung; umzusetzen war sie bis zum 15. Juli 2026.',
			text: 'Hinzu kamen Zwangsheirat, illegale Adoption und die Ausbeutung von Leihmutterschaft. Artikel 19a verlangt jährliche Daten, Artikel 19b Aktionspläne. Der KOK verlangt, bei der Umsetzung Schutz und Rechte der Betroffenen zu beachten.',
			deadlines: {
				transposition: { text: 'Die Mitgliedstaaten setzen die Richtlinie um.' },
				'action-plans': { text: 'Die Mitgliedstaaten legen Aktionspläne vor (Art. 19b).' }
			},
			stages: {
				proposed: { text: 'Die Europäische Kommission schlägt die Änderung vor.' },
				adopted: { text: 'Die Richtlinie wird erlassen.' },
				published: { text: 'Sie erscheint im Amtsblatt der Europäischen Union.' },
				'in-force': { text: 'Sie tritt in Kraft.' }
			}
		},
		en: {
			title: 'Directive (EU) 2024/1712 amending the directive against trafficking',
			shortTitle: 'Directive (EU) 2024/1712',
			summary:
				'It amends Directive 2011/36/EU and names further forms of exploitation; it was to be transposed by 15 July 2026.',
			deadlines: {
				transposition: { text: 'Member states transpose the directive.' },
				'action-plans': { text: 'Member states present action plans (art. 19b).' }
			},
			text: 'Forced marriage, illegal adoption and the exploitation of surrogacy were added. Article 19a requires yearly data, article 19b action plans. KOK demands that transposition pay heed to the protection and the rights of trafficked persons.',
			stages: {
				proposed: { text: 'The European Commission proposes the amendment.' },
				adopted: { text: 'The directive is adopted.' },
				published: { text: 'It appears in the Official Journal of the European Union.' },
				'in-force': { text: 'It enters into force.' }
			}
		}
	}),
	act(ids.directiveProposal, {
		facts: {
			kind: 'bill',
			level: 'europe',
			identifiers: [
				{ id: 'celex', scheme: 'celex', value: '52022PC0732' },
				{ id: 'com', scheme: 'com', value: 'COM(2022) 732' },
				{ id: 'procedure', scheme: 'procedure', value: '2022/0426(COD)' }
			],
			issuedBy: bodies.europeanCommission,
			on: '2022-12-19',
			stages: [{ id: 'proposed', kind: 'proposed', on: '2022-12-19', body: bodies.europeanCommission }],
			sources: [law.directiveProposal]
		},
		de: {
			title: 'Vorschlag zur Änderung der Richtlinie gegen Menschenhandel',
			shortTitle: 'COM(2022) 732',
			summary: 'Der Richtlinienvorschlag der Europäischen Kommission. Aus ihm wurde die Richtlinie (EU) 2024/1712.',
			stages: { proposed: { text: 'Die Europäische Kommission legt den Vorschlag vor.' } }
		},
		en: {
			title: 'Proposal to amend the directive against trafficking',
			shortTitle: 'COM(2022) 732',
			summary: 'The European Commission’s proposal for a directive. It became Directive (EU) 2024/1712.',
			stages: { proposed: { text: 'The European Commission presents the proposal.' } }
		}
	}),
	act(ids.convention197, {
		facts: {
			kind: 'convention',
			level: 'europe',
			identifiers: [
				{ id: 'cets', scheme: 'cets', value: '197' },
				{ id: 'gazette', scheme: 'gazette', value: 'BGBl. 2012 II S. 1107' }
			],
			issuedBy: bodies.councilOfEurope,
			on: '2005-05-16',
			inForceOn: '2013-04-01',
			stages: [
				{ id: 'signed', kind: 'signed', on: '2005-11-17' },
				{ id: 'bundestag', kind: 'first_chamber', on: '2012-06-28', body: bodies.bundestag },
				{ id: 'ratified', kind: 'ratified', on: '2012-12-19' },
				{ id: 'in-force', kind: 'in_force', on: '2013-04-01' }
			],
			sources: [
				documents.conventionInForce,
				documents.councilOfEurope,
				documents.election2013,
				law.gazette2012,
				law.nonPunishmentTerm,
				law.conventionSigned
			]
		},
		de: {
			title: 'Konvention des Europarats gegen Menschenhandel',
			shortTitle: 'CETS 197',
			summary:
				'Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels gilt in Deutschland seit dem 1. April 2013.',
			text: 'Die Konvention handelt von geschultem Personal (Art. 10), von Unterstützung, die nicht an eine Aussage geknüpft ist (Art. 12 Abs. 6), und von Entschädigung (Art. 15); ab Art. 18 geht es um Straftatbestände. Sie verlangt, dass es möglich ist, Betroffene nicht für Taten zu bestrafen, zu denen sie gezwungen wurden. Seit dem 16. Mai 2005 lag sie zur Unterzeichnung auf. Dass Deutschland sie ratifiziert, hatte der KOK 2009 gefordert.',
			stages: {
				signed: { text: 'Deutschland unterzeichnet das Übereinkommen.' },
				bundestag: { text: 'Der Bundestag stimmt zu.' },
				ratified: { text: 'Deutschland ratifiziert das Übereinkommen.' },
				'in-force': { text: 'Für Deutschland tritt es in Kraft.' }
			}
		},
		en: {
			title: 'Council of Europe convention against trafficking',
			shortTitle: 'CETS 197',
			summary:
				'The Council of Europe Convention on Action against Trafficking in Human Beings has been in force in Germany since 1 April 2013.',
			text: 'The convention deals with trained staff (art. 10), support that is not tied to testimony (art. 12 (6)) and compensation (art. 15); from art. 18 on it deals with offences. It requires that it be possible not to punish trafficked persons for acts that they were compelled to commit. It was opened for signature on 16 May 2005. In 2009 KOK had demanded that Germany ratify it.',
			stages: {
				signed: { text: 'Germany signs the convention.' },
				bundestag: { text: 'The Bundestag gives its consent.' },
				ratified: { text: 'Germany ratifies the convention.' },
				'in-force': { text: 'It enters into force for Germany.' }
			}
		}
	}),
	act(ids.convention210, {
		facts: {
			kind: 'convention',
			level: 'europe',
			identifiers: [{ id: 'cets', scheme: 'cets', value: '210' }],
			issuedBy: bodies.councilOfEurope,
			inForceOn: '2018-02-01',
			stages: [{ id: 'in-force', kind: 'in_force', on: '2018-02-01' }],
			note: 'Als Tag der Unterzeichnung ist der 11. Mai 2011 nur allgemein bekannt; prüfen, dann eintragen.',
			sources: [law.istanbulInForce, law.istanbulReport]
		},
		de: {
			title: 'Istanbul-Konvention',
			shortTitle: 'CETS 210',
			summary: 'Das Übereinkommen des Europarats gilt in Deutschland seit dem 1. Februar 2018.',
			stages: { 'in-force': { text: 'Für Deutschland tritt die Konvention in Kraft.' } }
		},
		en: {
			title: 'Istanbul Convention',
			shortTitle: 'CETS 210',
			summary: 'The Council of Europe convention has been in force in Germany since 1 February 2018.',
			stages: { 'in-force': { text: 'The convention enters into force for Germany.' } }
		}
	})
];
