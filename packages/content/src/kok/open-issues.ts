import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';

const sources = [documents.selfPortrait];

/** What must improve, as the network's portrait of itself says it; the text is undated. Which demands answer is our reading. */
export const openIssues: readonly Entry<'open_issue'>[] = [
	{
		id: ids.openIssues.crimeFighting,
		type: 'open_issue',
		stage: 'published',
		facts: { order: 1, demands: [ids.demands.directive], sources },
		wording: {
			de: {
				title: 'Menschenhandel gilt vor allem als Verbrechen, das bekämpft werden soll',
				text: 'Das internationale Recht ordnet Menschenhandel, so sieht es der KOK, noch immer meist der Kriminalitätsbekämpfung zu und misst ihn an deren Maßstäben.'
			},
			en: {
				title: 'Trafficking is seen above all as a crime to be fought',
				text: 'As KOK sees it, international law still mostly places trafficking under the fight against crime and measures it by those standards.'
			}
		}
	},
	{
		id: ids.openIssues.migration,
		type: 'open_issue',
		stage: 'published',
		facts: {
			order: 2,
			demands: [ids.demands.residence, ids.demands.allForms, ids.demands.marriage],
			sources
		},
		wording: {
			de: {
				title: 'Auf Migration antwortet das Recht mit Härte',
				text: 'Wo es bei diesen Straftaten auch um Migration geht, greifen nach Darstellung des KOK strenge Vorschriften.'
			},
			en: {
				title: 'The law responds to migration with severity',
				text: 'Where these crimes also involve migration, KOK says, harsh rules apply.'
			}
		}
	},
	{
		id: ids.openIssues.rights,
		type: 'open_issue',
		stage: 'published',
		facts: {
			order: 3,
			demands: [ids.demands.residence, ids.demands.compensation, ids.demands.nonPunishment, ids.demands.courtSupport],
			provisions: [ids.provisions.residence25a, ids.provisions.residence25b],
			sources
		},
		wording: {
			de: {
				title: 'Betroffene Frauen haben kaum Rechte',
				text: 'Frauen, die von Menschenhandel betroffen sind, stehen nach Einschätzung des KOK so gut wie keine Rechte zu.'
			},
			en: {
				title: 'Trafficked women have virtually no legal rights',
				text: 'In KOK’s assessment the law grants trafficked women virtually no rights.'
			}
		}
	},
	{
		id: ids.openIssues.people,
		type: 'open_issue',
		stage: 'published',
		facts: {
			order: 4,
			demands: [ids.demands.residence, ids.demands.reflection, ids.demands.refusalToTestify],
			provisions: [ids.provisions.procedure53],
			sources
		},
		wording: {
			de: {
				title: 'Zuerst kommen die Frauen, dann erst die Zeugin',
				text: [
					'Verbrechen zu bekämpfen ist für jede Regierung ein wichtiges Ziel; der KOK bestreitet das nicht. Ihm selbst geht es zuerst um die Frauen: um das Unrecht und die seelischen Verletzungen, die sie erlitten haben.',
					'Was sie vor Gericht als Zeuginnen beitragen, steht dahinter zurück.'
				].join('\n\n')
			},
			en: {
				title: 'The women come first, the witness only then',
				text: [
					'Fighting crime is an important aim for any government; KOK does not dispute it. Its own first concern is the women: the wrong and the trauma they have suffered.',
					'What they contribute as witnesses in court comes after that.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.openIssues.control,
		type: 'open_issue',
		stage: 'published',
		facts: { order: 5, demands: [ids.demands.reflection, ids.demands.funding], sources },
		wording: {
			de: {
				title: 'Betroffene sollen ihr Leben wieder selbst bestimmen',
				text: 'Vorrang hat für den KOK, Frauen so zu unterstützen, dass sie die Kontrolle über ihr Leben zurückgewinnen und nach dem Erlebten Halt finden.'
			},
			en: {
				title: 'Trafficked women are to regain control over their lives',
				text: 'KOK’s priority is to support women in such a way that they regain control over their lives and find stability after what they have been through.'
			}
		}
	},
	{
		id: ids.openIssues.letDown,
		type: 'open_issue',
		stage: 'published',
		facts: {
			order: 6,
			demands: [ids.demands.nonPunishment, ids.demands.identification, ids.demands.directive],
			provisions: [ids.provisions.procedure154c],
			sources
		},
		wording: {
			de: {
				title: 'Wer Schutz sucht, wird vom Schutzsystem im Stich gelassen',
				text: 'Auch die Strategien gegen Frauenhandel sind nach Darstellung des KOK auf Verbrechensbekämpfung gebaut. So versagt gerade das System, das die Frauen schützen soll, und sie erleiden ein zweites Mal Unrecht.'
			},
			en: {
				title: 'The system meant to protect trafficked women lets them down',
				text: 'The strategies against trafficking in women, too, are built on fighting crime, as KOK describes it. So it is the very system meant to protect the women that fails them, and they are wronged a second time.'
			}
		}
	},
	{
		id: ids.openIssues.prevention,
		type: 'open_issue',
		stage: 'published',
		facts: { order: 7, demands: [ids.demands.data, ids.demands.allForms], sources },
		wording: {
			de: {
				title: 'Ein falsches Bild steht der Vorbeugung im Weg',
				text: 'Wo die Bekämpfung von Verbrechen alles bestimmt, entsteht, so der KOK, ein falscher Eindruck davon, was Menschenhandel in Wirklichkeit ist. Das erschwert es, einen Ansatz zur Vorbeugung zu entwickeln.'
			},
			en: {
				title: 'A false picture stands in the way of prevention',
				text: 'Where fighting crime sets the course, KOK says, a false impression arises of what trafficking really is. This hinders the development of an approach that prevents it.'
			}
		}
	}
];
