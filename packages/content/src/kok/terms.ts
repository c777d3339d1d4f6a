import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

/** Words of KOK's glossary, retold: those that were seen there and whose meaning a source gives. */
export const terms: readonly Entry<'term'>[] = [
	kept(ids.terms.subsistence, { de: 'Alimentierung', en: 'Subsistence benefits (Alimentierung)' }),
	kept(ids.terms.labourExploitation, { de: 'Arbeitsausbeutung', en: 'Exploitation of labour' }),
	{
		id: ids.terms.reflectionPeriod,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.residence59],
			note: 'Die genaue Überschrift im Glossar lag nicht vor.',
			sources: [documents.glossary, law.reflectionPeriodEnglish]
		},
		wording: {
			de: {
				term: 'Bedenk- und Stabilisierungsfrist',
				definition:
					'Zeit, die Betroffene bekommen, um zu überlegen und sich zu stabilisieren. Nach § 59 Absatz 7 des Aufenthaltsgesetzes ist sie eine Frist zur Ausreise von mindestens drei Monaten. Sie gilt Drittstaatsangehörigen, bei denen es konkrete Anhaltspunkte gibt, und kann verkürzt oder widerrufen werden. Der Aufenthalt ist in dieser Zeit geduldet.'
			},
			en: {
				term: 'Reflection and stabilisation period',
				definition:
					'Time that trafficked persons are given to reflect and to stabilise. Under section 59(7) of the Residence Act it is a period for departure of at least three months. It is for third-country nationals where there are concrete indications, and can be shortened or revoked. During it their stay is tolerated.'
			}
		}
	},
	{
		id: ids.terms.centres,
		type: 'term',
		stage: 'published',
		facts: {
			note: 'Die genaue Überschrift im Glossar lag nicht vor.',
			sources: [practice.centresTerm, practice.support]
		},
		wording: {
			de: {
				term: 'Spezialisierte Fachberatungsstellen',
				definition:
					'Stellen, die Betroffene von Menschenhandel beraten. Die Beratung ist kostenlos, vertraulich und anonym, unabhängig von Behörden und unabhängig davon, ob jemand Anzeige erstattet. Sie geschieht in der Erstsprache oder mit Sprachmittlung und nach gemeinsamen Qualitätsstandards.'
			},
			en: {
				term: 'Specialised counselling centres',
				definition:
					'Centres that counsel trafficked persons. Counselling is free of charge, confidential and anonymous, independent of authorities and independent of whether anyone files a report. It is given in the first language or with language mediation, and to common standards of quality.'
			}
		}
	},
	{
		id: ids.terms.trafficking,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.code232],
			note: 'Zu prüfen: ob der KOK auch die Entnahme von Organen dazu zählt (nur aus gemischter Quelle bekannt), und wie sein Glossar den Begriff bestimmt.',
			sources: [
				documents.glossary,
				documents.coalition2025,
				law.humanRightsHandout,
				practice.data2025,
				practice.directive2024
			]
		},
		wording: {
			de: {
				term: 'Menschenhandel',
				definition: [
					'Eine Verletzung der Menschenrechte, so der Titel einer Handreichung des KOK von 2013. Menschenhandel hat mehrere Formen, darunter die sexuelle Ausbeutung und die Ausbeutung der Arbeitskraft, beim Betteln und bei strafbaren Handlungen.',
					'Die EU-Richtlinie von 2024 nennt außerdem Zwangsheirat, illegale Adoption und die Ausbeutung von Leihmutterschaft.'
				].join('\n\n')
			},
			en: {
				term: 'Trafficking in human beings',
				definition: [
					'A violation of human rights, in the title of a KOK guide of 2013. Trafficking takes several forms, among them sexual exploitation and exploitation of labour, in begging and in criminal acts.',
					'The EU directive of 2024 also names forced marriage, illegal adoption and the exploitation of surrogacy.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.terms.traffickingInWomen,
		type: 'term',
		stage: 'published',
		facts: { seeAlso: [ids.terms.trafficking], sources: [practice.traffickingInWomenTerm] },
		wording: {
			de: {
				term: 'Frauenhandel',
				definition:
					'Das Wort wählte der KOK 1999, weil das Gesetz damals zu wenig erfasste; bis 2005 war es nur die sexuelle Ausbeutung. Heute spricht er von Menschenhandel.'
			},
			en: {
				term: 'Trafficking in women (Frauenhandel)',
				definition:
					'KOK chose the word in 1999 because the law of the time covered too little; until 2005 that was sexual exploitation alone. Today it speaks of trafficking in human beings.'
			}
		}
	},
	{
		id: ids.terms.nonPunishment,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.procedure154c, ids.provisions.directive8],
			sources: [documents.glossary, law.refrainingFromProsecution]
		},
		wording: {
			de: {
				term: 'Non-Punishment-Prinzip',
				definition:
					'Das Prinzip, dass Betroffene von Menschenhandel nicht bestraft werden. Die Konvention des Europarats und die EU-Richtlinie gegen Menschenhandel verlangen, dass es möglich ist, sie nicht für Taten zu bestrafen, zu denen sie gezwungen wurden. In Deutschland können Staatsanwaltschaften nach § 154c Absatz 2 der Strafprozessordnung von der Verfolgung absehen.'
			},
			en: {
				term: 'Non-punishment principle',
				definition:
					'The principle that trafficked persons are not punished. The Council of Europe convention and the EU directive against trafficking require that it be possible not to punish them for acts that they were compelled to commit. In Germany prosecutors may refrain from prosecution under section 154c(2) of the Code of Criminal Procedure.'
			}
		}
	},
	{
		id: ids.terms.refusalToTestify,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.procedure53, ids.provisions.code203],
			note: 'Die genaue Überschrift im Glossar lag nicht vor.',
			sources: [documents.glossary, documents.refusalToTestify, law.secrecyOfSocialWorkers]
		},
		wording: {
			de: {
				term: 'Zeugnisverweigerungsrecht',
				definition:
					'Das Recht, das Zeugnis zu verweigern; es steht in § 53 der Strafprozessordnung. Wer in einer spezialisierten Fachberatungsstelle berät, ist in der Regel als Sozialarbeiter*in zur Verschwiegenheit verpflichtet (§ 203 Absatz 1 Nummer 6 des Strafgesetzbuchs, früher Nummer 5), hatte dieses Recht aber nicht, als der KOK vor Juli 2016 empfahl, es auszuweiten.'
			},
			en: {
				term: 'Right to refuse testimony',
				definition:
					'The right to refuse to testify; it stands in section 53 of the Code of Criminal Procedure. Counsellors of specialised counselling centres are as a rule bound to secrecy as social workers (section 203(1) no. 6 of the Criminal Code, formerly no. 5), but did not have this right when KOK, before July 2016, recommended extending it.'
			}
		}
	}
];

function kept(id: string, { de, en }: { de: string; en: string }): Entry<'term'> {
	return {
		id,
		type: 'term',
		stage: 'draft',
		facts: {
			note: 'Bleibt Entwurf: Das Wort steht im Glossar des KOK, seine Bedeutung aber nicht in den Notizen. Zu prüfen: im Glossar nachlesen, in eigenen Worten eintragen, dann veröffentlichen.',
			sources: [documents.glossary]
		},
		wording: {
			de: { term: de, definition: 'Noch zu prüfen: was das Wort im Glossar des KOK bedeutet.' },
			en: { term: en, definition: 'Still to be checked: what the word means in KOK’s glossary.' }
		}
	};
}
