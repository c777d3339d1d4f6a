import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';

type OpenIssue = Entry<'open_issue'>;

const sources = [documents.selfPortraitGerman, documents.selfPortrait];

/**
 * What must improve, as the network's portraits of itself say it; both are undated. They name four points, which stand here
 * as seven. The titles, and which demands and provisions belong to a point, are our reading.
 */
export const openIssues: readonly OpenIssue[] = [
	issue(ids.openIssues.crimeFighting, {
		facts: { order: 1, demands: [ids.demands.directive] },
		de: {
			title: 'Menschenhandel gilt vor allem als Verbrechen, das bekämpft werden soll',
			text: 'Das Recht, national wie international, ordnet Menschenhandel nach Auffassung des KOK noch immer meist der Kriminalitätsbekämpfung zu und misst ihn an deren Maßstäben. Die englische Fassung nennt hier nur das internationale Recht.'
		},
		en: {
			title: 'Trafficking is seen above all as a crime to be fought',
			text: 'As KOK sees it, international law still usually places trafficking under crime fighting in general and applies those standards to it. The German version speaks of national law, too.'
		}
	}),
	issue(ids.openIssues.migration, {
		facts: { order: 2, demands: [ids.demands.residence, ids.demands.allForms, ids.demands.marriage] },
		de: {
			title: 'Auf Migration antwortet das Recht mit Härte',
			text: 'Wo es bei diesen Straftaten auch um Migration geht, greifen nach Darstellung des KOK strenge Vorschriften.'
		},
		en: {
			title: 'The law responds to migration with severity',
			text: 'Where these crimes also involve migration, KOK says, harsh rules apply.'
		}
	}),
	issue(ids.openIssues.rights, {
		facts: {
			order: 3,
			demands: [ids.demands.residence, ids.demands.compensation, ids.demands.nonPunishment, ids.demands.courtSupport],
			provisions: [ids.provisions.residence25a, ids.provisions.residence25b]
		},
		de: {
			title: 'Betroffene haben so gut wie keine Rechte',
			text: 'Das Recht gibt Betroffenen nach Einschätzung des KOK so gut wie keine Ansprüche. Die englische Fassung spricht hier von Frauen.'
		},
		en: {
			title: 'Trafficked persons have virtually no legal rights',
			text: 'In KOK’s assessment the law grants trafficked persons virtually no rights. The English version speaks of women here.'
		}
	}),
	issue(ids.openIssues.people, {
		facts: {
			order: 4,
			demands: [ids.demands.residence, ids.demands.reflection, ids.demands.refusalToTestify],
			provisions: [ids.provisions.procedure53]
		},
		de: {
			title: 'Das Strafverfahren steht vor den Betroffenen',
			text: [
				'Verbrechen zu bekämpfen ist für jede Regierung ein wichtiges Ziel. Für den KOK stehen die Betroffenen selbst im Vordergrund: das Unrecht und die seelischen Verletzungen, die sie erlitten haben.',
				'Erst danach kommt ihre Rolle als Zeug*innen vor Gericht.'
			].join('\n\n')
		},
		en: {
			title: 'Criminal proceedings take priority over trafficked persons',
			text: [
				'Fighting crime is an important aim for any government. KOK’s primary focus is on trafficked persons themselves: on how they were wronged and traumatised.',
				'Only after that comes their role as witnesses in court.'
			].join('\n\n')
		}
	}),
	issue(ids.openIssues.control, {
		facts: { order: 5, demands: [ids.demands.reflection, ids.demands.funding] },
		de: {
			title: 'Betroffenen fehlt die Kontrolle über ihr eigenes Leben',
			text: 'Vorrang hat für den KOK, Betroffene so zu unterstützen, dass sie die Kontrolle über ihr Leben zurückgewinnen und in einer traumatischen Lage ein Stück Halt finden.'
		},
		en: {
			title: 'Trafficked persons lack control over their own lives',
			text: 'KOK’s priority is to support trafficked persons in regaining control over their own lives and to bring some degree of stability to a traumatic situation.'
		}
	}),
	issue(ids.openIssues.letDown, {
		facts: {
			order: 6,
			demands: [ids.demands.nonPunishment, ids.demands.identification, ids.demands.directive],
			provisions: [ids.provisions.procedure154c]
		},
		de: {
			title: 'Das Schutzsystem lässt die im Stich, die es schützen soll',
			text: 'Die Strategien gegen Frauenhandel beruhen nach Darstellung des KOK auf Verbrechensbekämpfung. So lässt gerade das System, das die Frauen schützen soll, sie im Stich, und sie erleiden ein zweites Mal Unrecht.'
		},
		en: {
			title: 'The system meant to protect trafficked women lets them down',
			text: 'The strategies against trafficking in women are based on fighting crime, as KOK describes it. So the very system meant to protect the women lets them down, and they are wronged a second time.'
		}
	}),
	issue(ids.openIssues.prevention, {
		// The demand on data is left out: the portrait speaks of prevention here, and of data not at all.
		facts: { order: 7, demands: [ids.demands.allForms] },
		de: {
			title: 'Ein falsches Bild steht der Vorbeugung im Weg',
			text: 'Strategien, die auf Verbrechensbekämpfung beruhen, führen nach Auffassung des KOK auch zu einem falschen Bild davon, was Menschenhandel in Wirklichkeit ist. So erschweren sie es, einen Ansatz zur Vorbeugung zu entwickeln.'
		},
		en: {
			title: 'A false picture stands in the way of prevention',
			text: 'In KOK’s view strategies based on fighting crime also lead to a false impression of the realities of trafficking. In doing so they hinder the development of a preventive approach.'
		}
	})
];

interface Told {
	facts: Omit<OpenIssue['facts'], 'sources'>;
	de: OpenIssue['wording']['de'];
	en: OpenIssue['wording']['de'];
}

function issue(id: string, { facts, de, en }: Told): OpenIssue {
	return {
		id,
		type: 'open_issue',
		stage: 'published',
		facts: { ...facts, sources },
		wording: { de, en },
		untranslated: ['en']
	};
}
