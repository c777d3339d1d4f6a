import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';
import { practice } from './practice-documents.ts';

/** Words of KOK's glossary, retold: those that were seen there and whose meaning a source gives. */
export const terms: readonly Entry<'term'>[] = [
	{
		id: ids.terms.subsistence,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.residence25a],
			note: 'Ein jüngerer Text des KOK lag nicht vor; den Stand der Leistungen prüfen.',
			sources: [documents.glossary]
		},
		wording: {
			de: {
				term: 'Alimentierung',
				definition: [
					'Geld oder Sachleistungen, mit denen Sozialbehörden den Lebensunterhalt sichern.',
					'Betroffene aus Ländern außerhalb der Europäischen Union bekommen in der Bedenk- und Stabilisierungsfrist zunächst Leistungen nach dem Asylbewerberleistungsgesetz. Haben sie einen Aufenthaltstitel nach § 25 Absatz 4a des Aufenthaltsgesetzes, gelten für sie die Sozialgesetzbücher II oder XII. Für Betroffene aus der Europäischen Union gibt es, so das Glossar des KOK, keine einheitliche Praxis.'
				].join('\n\n')
			},
			en: {
				term: 'Subsistence benefits (Alimentierung)',
				definition: [
					'Money or benefits in kind by which social authorities secure a livelihood.',
					'During the reflection and stabilisation period people affected who come from outside the European Union first receive benefits under the Asylum Seekers’ Benefits Act. Once they hold a residence title under section 25(4a) of the Residence Act, books II or XII of the Social Code apply to them. For people affected from within the European Union, says KOK’s glossary, there is no uniform practice.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.terms.labourExploitation,
		type: 'term',
		stage: 'published',
		facts: { provisions: [ids.provisions.code233, ids.provisions.code233a], sources: [documents.glossary] },
		wording: {
			de: {
				term: 'Arbeitsausbeutung',
				definition: [
					'Jemand lässt einen Menschen unter ausbeuterischen Bedingungen arbeiten und nutzt dabei dessen Zwangslage aus oder seine Hilflosigkeit in einem fremden Land. Strafbar ist das nach § 233 des Strafgesetzbuchs; § 233a erfasst Fälle, in denen Menschen dazu die Freiheit genommen wird.',
					'Anzeichen sind zum Beispiel schlechter oder vorenthaltener Lohn, überlange Arbeitszeiten, überhöhte Gebühren oder Mieten und gefährliche Arbeit.'
				].join('\n\n')
			},
			en: {
				term: 'Exploitation of labour',
				definition: [
					'Someone makes a person work under exploitative conditions and takes advantage of that person’s predicament or of their helplessness in a foreign country. This is an offence under section 233 of the Criminal Code; section 233a covers cases in which people are deprived of their liberty for the purpose.',
					'Signs are, for instance, low or withheld wages, excessive hours, inflated fees or rents, and dangerous work.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.terms.reflectionPeriod,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.residence59],
			note: 'Die genaue Überschrift im Glossar lag nicht vor.',
			sources: [documents.glossary]
		},
		wording: {
			de: {
				term: 'Bedenk- und Stabilisierungsfrist',
				definition:
					'Die Zeit, die Betroffene bekommen, um zur Ruhe zu kommen und zu überlegen, was sie tun wollen. Nach § 59 Absatz 7 des Aufenthaltsgesetzes dauert sie mindestens drei Monate. Der Aufenthalt ist in dieser Zeit geduldet, ein Aufenthaltstitel ist das nicht.'
			},
			en: {
				term: 'Reflection and stabilisation period',
				definition:
					'The time that people affected are given in order to come to rest and think about what they want to do. Under section 59(7) of the Residence Act it lasts at least three months. During it their stay is tolerated; that is not a residence title.'
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
					'Nichtstaatliche Organisationen, die Betroffene von Menschenhandel beraten und unterstützen. Die Beratung ist kostenlos, vertraulich und anonym, unabhängig von Behörden und unabhängig davon, ob jemand Anzeige erstattet. Die Fachberatungsstellen im KOK arbeiten nach gemeinsamen Qualitätsstandards.'
			},
			en: {
				term: 'Specialised counselling centres',
				definition:
					'Non-governmental organisations that counsel and support people affected by trafficking. Counselling is free of charge, confidential and anonymous, independent of authorities and independent of whether anyone files a report. The specialised centres in KOK work to common standards of quality.'
			}
		}
	},
	{
		id: ids.terms.trafficking,
		type: 'term',
		stage: 'published',
		facts: {
			provisions: [ids.provisions.code232],
			sources: [documents.glossary, practice.pressQuestions, practice.criminalCode, practice.directive2024]
		},
		wording: {
			de: {
				term: 'Menschenhandel',
				definition: [
					'Für den KOK eine schwere Verletzung der Menschenrechte. Menschenhandel hat viele Formen: sexuelle Ausbeutung, Ausbeutung der Arbeitskraft, beim Betteln, bei strafbaren Handlungen, und die Entnahme von Organen.',
					'Die EU-Richtlinie von 2024 nennt außerdem die Ausbeutung von Zwangsheirat, rechtswidriger Adoption und Leihmutterschaft.'
				].join('\n\n')
			},
			en: {
				term: 'Trafficking in human beings',
				definition: [
					'To KOK, a grave violation of human rights. Trafficking takes many forms: sexual exploitation, exploitation of labour, in begging, in criminal acts, and the removal of organs.',
					'The EU directive of 2024 also names the exploitation of forced marriage, illegal adoption and surrogacy.'
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
			sources: [documents.glossary]
		},
		wording: {
			de: {
				term: 'Non-Punishment-Prinzip',
				definition:
					'Betroffene sollen nicht für Straftaten bestraft werden, zu denen sie durch Menschenhandel gekommen sind. Die Konvention des Europarats und die EU-Richtlinie gegen Menschenhandel verlangen das. In Deutschland steht dazu eine Regel in § 154c Absatz 2 der Strafprozessordnung.'
			},
			en: {
				term: 'Non-punishment principle',
				definition:
					'People affected are not to be punished for offences that trafficking has led them to. The Council of Europe convention and the EU directive against trafficking require this. In Germany there is a rule on it in section 154c(2) of the Code of Criminal Procedure.'
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
			sources: [documents.glossary, documents.refusalToTestify]
		},
		wording: {
			de: {
				term: 'Zeugnisverweigerungsrecht',
				definition:
					'Das Recht, vor Gericht nicht aussagen zu müssen. § 53 der Strafprozessordnung gibt es bestimmten Berufen. Wer in einer Fachberatungsstelle berät, ist nach § 203 Absatz 1 Nummer 5 des Strafgesetzbuchs zur Verschwiegenheit verpflichtet, hat dieses Recht aber nicht.'
			},
			en: {
				term: 'Right to refuse testimony',
				definition:
					'The right not to have to testify in court. Section 53 of the Code of Criminal Procedure gives it to certain professions. Counsellors of specialised centres are bound to secrecy under section 203(1) no. 5 of the Criminal Code, but do not have this right.'
			}
		}
	}
];
