import type { Entry } from '../../history.ts';
import { documents } from '../documents.ts';
import * as ids from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';

/** With whom the network works: committees, networks, police, authorities, bodies that watch over conventions. */
export const cooperation: readonly Entry<'page'>[] = [
	{
		id: ids.pages.committees,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'cooperation',
			order: 10,
			goals: [ids.goals.cooperation],
			bodies: [
				ids.bodies.federalStateGroup,
				ids.bodies.laStrada,
				ids.bodies.gaatw,
				ids.bodies.euPlatform,
				ids.bodies.istanbulAlliance
			],
			stations: [],
			note: 'Die Seite „Vernetzung“ nennt eine weitere Arbeitsgruppe; der Text brach dort ab.',
			sources: [
				practice.nationalNetworks,
				documents.connections,
				{ ...practice.committeeWork, covers: ['text'] },
				{ ...practice.laStrada, covers: ['text'] },
				{ ...practice.gaatw, covers: ['text'] },
				{ ...law.euPlatform, covers: ['text'] },
				{ ...law.istanbulReport, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Wo der KOK mitarbeitet',
				summary: 'In der Bund-Länder-Arbeitsgruppe und in Netzwerken in Deutschland, Europa und weltweit.',
				text: [
					'In der Bund-Länder-Arbeitsgruppe Menschenhandel ist der KOK ständiges Mitglied. Sie besteht seit 1997, hieß bis 2012 Arbeitsgruppe „Frauenhandel“, ist beim Bundesfamilienministerium angesiedelt und tagt in der Regel ein- oder zweimal im Jahr. Dort sitzen weitere Bundesministerien, vier Fachministerkonferenzen, das Bundeskriminalamt, das Deutsche Institut für Menschenrechte und das Bundesamt für Migration und Flüchtlinge; von den nichtstaatlichen Organisationen der KOK, die BAGFW und Solwodi. Ihr Konzept von 1999 ist die Grundlage der Vereinbarungen in den Ländern.',
					'Als Ergebnisse dieser Arbeit nennt der KOK außerdem Hinweise für Sozialämter, den Zugang von Zeug*innen zu Leistungen der Entschädigung und den Zugang zum Arbeitsmarkt ohne Vorrangprüfung.',
					'International gehört der KOK zu La Strada International und zur Global Alliance Against Traffic in Women (GAATW). Seit dem 31. Mai 2013 ist er in der Plattform der Zivilgesellschaft bei der Europäischen Union. In Deutschland gehört er zum Bündnis Istanbul-Konvention.'
				].join('\n\n')
			},
			en: {
				title: 'Where KOK takes part',
				summary: 'In the Federal Government–Länder Working Group and in networks in Germany, in Europe and worldwide.',
				text: [
					'KOK is a permanent member of the Federal Government–Länder Working Group on Trafficking in Human Beings. The group has existed since 1997, was called the working group on trafficking in women until 2012, has its place at the Federal Ministry for Family Affairs, and usually meets once or twice a year. Further federal ministries sit on it, four Länder ministers’ conferences, the Federal Criminal Police Office, the German Institute for Human Rights and the Federal Office for Migration and Refugees; and, from non-governmental organisations, KOK, BAGFW and Solwodi. Its concept of 1999 is the basis of the agreements in the Länder.',
					'KOK also names as results of this work guidance for social welfare offices, access of witnesses to compensation, and access to the labour market without a labour-market priority check.',
					'Internationally KOK belongs to La Strada International and to the Global Alliance Against Traffic in Women (GAATW). Since 31 May 2013 it has been part of the civil society platform at the European Union. In Germany it belongs to the alliance for the Istanbul Convention.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.federalPolice,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'cooperation',
			order: 11,
			since: '2022-07-22',
			bodies: [ids.bodies.federalPolice],
			stations: [{ id: 'agreement', from: '2022-07-22' }],
			sources: [practice.federalPoliceAgreement, { ...practice.federalPolicePress, covers: ['text'] }]
		},
		wording: {
			de: {
				title: 'Vereinbarung mit der Bundespolizei',
				summary:
					'Die Bundespolizei weist Betroffene auf Beratung hin; Angaben gehen nur mit deren Einverständnis weiter.',
				text: [
					'Am 22. Juli 2022 haben der KOK und die Bundespolizei eine Vereinbarung geschlossen. Die Zusammenarbeit hatte 2018 begonnen; die Vereinbarung stärkt sie.',
					'Die Bundespolizei soll Betroffene auf den KOK und auf Fachberatungsstellen hinweisen und diese früh unterrichten. Fachberatungsstellen geben Angaben über eine Person nur weiter, wenn diese einverstanden ist. Auch Schulungen und Aktionstage gehören dazu.'
				].join('\n\n'),
				stations: { agreement: { text: 'Die Vereinbarung kommt zustande.' } }
			},
			en: {
				title: 'Agreement with the Federal Police',
				summary:
					'The Federal Police point people to counselling; information is passed on only with the person’s consent.',
				text: [
					'On 22 July 2022 KOK and the Federal Police made an agreement. Cooperation had begun in 2018; the agreement strengthens it.',
					'The Federal Police are to point trafficked persons to KOK and to specialised counselling centres, and to inform these early. Counselling centres pass on information about a person only with that person’s consent. Training and action days are part of it, too.'
				].join('\n\n'),
				stations: { agreement: { text: 'The agreement is made.' } }
			}
		}
	},
	{
		id: ids.pages.authorities,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'cooperation',
			order: 12,
			bodies: [ids.bodies.federalStates, ids.bodies.federalStateGroup],
			stations: [],
			note: 'Welche Länder es sind, steht nicht in der Quelle. Die Seite ist undatiert; die Zahl bestätigen lassen.',
			sources: [practice.authorities, { ...practice.nationalNetworks, covers: ['text'] }]
		},
		wording: {
			de: {
				title: 'Vereinbarungen mit Behörden in den Ländern',
				summary: 'Die Grundlage ist ein Konzept von 1999.',
				text: 'Das Kooperationskonzept von 1999 ist die Grundlage von Kooperationsvereinbarungen in den Ländern. Nach einer undatierten Seite des KOK gibt es sie in 13 Ländern.'
			},
			en: {
				title: 'Agreements with authorities in the Länder',
				summary: 'They rest on a concept of 1999.',
				text: 'The cooperation concept of 1999 is the basis of cooperation agreements in the Länder. According to an undated page of KOK there are such agreements in 13 of them.'
			}
		}
	},
	{
		id: ids.pages.monitoring,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'cooperation',
			order: 13,
			bodies: [ids.bodies.cedaw, ids.bodies.greta, ids.bodies.unRapporteur],
			stations: [],
			sources: [
				practice.unConventions,
				{ ...documents.greta, covers: ['text'] },
				{ ...documents.rapporteur, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Berichte an internationale Gremien',
				summary: 'Schattenberichte und Stellungnahmen an die Vereinten Nationen und den Europarat.',
				text: [
					'Zur Frauenrechtskonvention der Vereinten Nationen (CEDAW) legt der KOK mit anderen nichtstaatlichen Organisationen Schattenberichte vor. Wer sie lesen möchte, bekommt sie auf Anfrage vom KOK.',
					'An GRETA, die Expert*innengruppe des Europarats, ging 2023 ein eigener Bericht. Zum Grundsatz, Betroffene nicht zu bestrafen, reichte der KOK bei der Sonderberichterstatterin der Vereinten Nationen eine Stellungnahme ein.'
				].join('\n\n')
			},
			en: {
				title: 'Reports to international bodies',
				summary: 'Shadow reports and submissions to the United Nations and the Council of Europe.',
				text: [
					'On the United Nations women’s rights convention (CEDAW) KOK presents shadow reports, together with other non-governmental organisations. Anyone who would like to read them can ask KOK for a copy.',
					'A report of its own went to GRETA, the Council of Europe’s expert group, in 2023. On the principle of not punishing trafficked persons, KOK made a submission to the United Nations special rapporteur.'
				].join('\n\n')
			}
		}
	}
];
