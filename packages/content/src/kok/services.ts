import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { bavarian, online } from './help.ts';
import * as ids from './ids.ts';
import { practice } from './practice-documents.ts';

/**
 * Counselling whose contact a source makes public. What a member offers comes in once the member has confirmed it: a
 * wrong telephone number of a counselling centre harms.
 */
export const services: readonly Entry<'service'>[] = [
	{
		id: ids.services.onlineCounselling,
		type: 'service',
		stage: 'published',
		facts: {
			nationwide: true,
			targetGroups: ['everyone', 'relatives', 'professionals'],
			channels: ['chat', 'email'],
			...online,
			free: true,
			anonymous: true,
			places: [],
			note: 'Die Quellen nennen Betroffene ohne Einschränkung nach Geschlecht. Geplant sind mindestens fünf Tage in der Woche; feste Zeiten und die eigene Adresse der Beratung wurden nicht gefunden, verlinkt ist die Projektseite.',
			sources: [documents.onlineCounselling, practice.onlineLaunch]
		},
		wording: {
			de: {
				name: 'Online-Beratung des KOK',
				summary: 'Für Betroffene von Menschenhandel, ihre Angehörigen und Fachkräfte in ganz Deutschland.',
				text: 'Beraten wird per Chat und per E-Mail, kostenlos und anonym. Es antworten Fachkräfte aus spezialisierten Beratungsstellen, auf Deutsch oder Englisch. Geplant sind Antworten an mindestens fünf Tagen in der Woche. Der Link führt zur Seite des Projekts.'
			},
			en: {
				name: 'KOK online counselling',
				summary: 'For trafficked persons, their relatives and professionals anywhere in Germany.',
				text: 'Counselling is given by chat and by e-mail, free of charge and anonymously. Professionals from specialised counselling centres reply, in German or English. The plan is to answer on at least five days a week. The link leads to the project’s page.'
			}
		}
	},
	{
		id: ids.services.bavarianHelpline,
		type: 'service',
		stage: 'published',
		facts: {
			areas: ['BY'],
			targetGroups: ['everyone'],
			channels: ['phone', 'chat'],
			...bavarian,
			places: [],
			note: 'Welche Sprachen gesprochen werden, steht nicht in der Quelle. Das Angebot ist ein Modellprojekt: beim Träger nachfragen, ob es noch läuft.',
			sources: [practice.bavarianHelpline]
		},
		wording: {
			de: {
				name: 'HELPline Bayern',
				summary: 'Für Betroffene von Menschenhandel, am Telefon und im Chat.',
				text: 'Ein Modellprojekt der STOP dem Frauenhandel gGmbH.'
			},
			en: {
				name: 'Bavarian anti-trafficking HELPline',
				summary: 'For trafficked persons, by telephone and chat.',
				text: 'A pilot project of STOP dem Frauenhandel gGmbH.'
			}
		}
	}
];
