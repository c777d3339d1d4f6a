import type { Entry } from '../../history.ts';
import { ids, portrait } from './shared.ts';

export const network: Entry<'network'> = {
	id: ids.network,
	type: 'network',
	stage: 'published',
	facts: {
		abbreviation: 'PW',
		legalName: 'Plattform Würde – Bergländisches Netzwerk gegen Menschenhandel',
		register: 'Vereinsregister Bergland, ZVR 000000000',
		representatives: 'Annelies Hochrainer, Obfrau',
		responsibleEditor: 'Annelies Hochrainer, Am Alten Zollhaus 7, Stiege 2, Top 11, 0010 Gipfelberg',
		workingSince: '1996',
		registeredSince: '2004-03',
		office: {
			disclosure: 'public',
			area: 'GB',
			locality: 'Gipfelberg',
			street: 'Am Alten Zollhaus 7, Stiege 2, Top 11',
			postcode: '0010'
		},
		phone: '+00 1 000 00 10',
		email: 'post@plattform-wuerde.example',
		website: 'https://plattform-wuerde.example/',
		pressPhone: '+00 1 000 00 19',
		pressEmail: 'presse@plattform-wuerde.example',
		signLanguage: 'https://plattform-wuerde.example/gebaerdensprache',
		memberCount: 17,
		helplines: [
			{
				id: 'day-and-night',
				phone: '0800 000 123',
				website: 'https://hilfe-bergland.example/',
				hours: 'always',
				targetGroups: ['everyone', 'relatives', 'professionals'],
				channels: ['phone', 'chat'],
				languages: ['de', 'en', 'hu'],
				interpretedLanguages: 24,
				interpretedByName: ['ro', 'vi', 'ar', 'ti'],
				free: true,
				anonymous: true
			},
			{
				id: 'work',
				phone: '0800 000 456',
				hours: [
					{ days: ['MO', 'TU', 'WE', 'TH'], from: '08:00', to: '16:00' },
					{ days: ['SU'], from: '14:00', to: '18:00' }
				],
				targetGroups: ['everyone'],
				forms: ['labour', 'begging'],
				channels: ['phone'],
				languages: ['de', 'sl', 'ro', 'uk']
			}
		],
		areas: [
			{ id: 'FG', column: 1, row: 3 },
			{ id: 'NG', column: 2, row: 3 },
			{ id: 'LL', column: 3, row: 3 },
			{ id: 'WT', column: 4, row: 2 },
			{ id: 'DA', column: 3, row: 2 },
			{ id: 'EL', column: 2, row: 2 },
			{ id: 'GL', column: 3, row: 1 },
			{ id: 'SF', column: 4, row: 1 },
			{ id: 'GB', column: 4, row: 3 }
		],
		accessibilityReviewedOn: '2026-09-30',
		accessibilityReviewedBy: 'independent',
		complaintsAddress: 'Ringstraße 1, 0010 Gipfelberg',
		complaintsWebsite: 'https://ombudsstelle-bergland.example/',
		postcodeForms: 'NNNN',
		timeZone: 'Europe/Vienna',
		exitTo: 'https://www.wikipedia.org/',
		oldAfterDays: 5,
		confirmWithinDays: 200,
		adopted: true,
		fourEyes: true,
		note: 'Interner Vermerk: Die Zahl der Mitglieder nach der Generalversammlung erneuern.',
		sources: [portrait]
	},
	wording: {
		de: {
			name: 'Plattform Würde – Bergländisches Netzwerk gegen Menschenhandel',
			lead: 'Vereine aus allen neun Landesteilen treten gemeinsam für die Rechte der Betroffenen von Menschenhandel ein.',
			turn: 'Was sie verlangen, und auf welcher Grundlage, ist hier nachzulesen.',
			about: [
				'Bergland und dieses Netzwerk sind erfunden. Sie zeigen, dass ein anderes Land mit anderen Gebieten, Nummern und Einrichtungen hier ebenso Platz findet.',
				'Die Generalversammlung beschließt die Forderungen. Zwischen den Versammlungen bereiten Fachgruppen Vorschläge vor; jede Einrichtung hat eine Stimme, unabhängig von ihrer Größe.'
			].join('\n\n'),
			accessibilityStandard:
				'An den Richtlinien WCAG 2.2 in der Stufe AA. Geprüft hat sie die Prüfwerkstatt Gipfelberg, gemeinsam mit Menschen, die einen Screenreader benutzen.',
			accessibilityLaw:
				'Das Gleichstellungsgesetz von Bergland verlangt von allen, die sich an die Öffentlichkeit wenden, dass ihre Website zugänglich ist. Wer auf eine Meldung binnen vier Wochen keine Antwort bekommt, kann sich an die Ombudsstelle wenden. Das kostet nichts.',
			complaintsBody: 'Ombudsstelle Bergland',
			figuresNote:
				'Die Einrichtungen zählen Menschen, die bei ihnen Hilfe suchen, die Behörden zählen Verfahren. Beide Zahlen lassen sich nicht zusammenzählen, und keine sagt, wie viele Menschen insgesamt betroffen sind.',
			countryLevel: 'Staat',
			areaLevel: 'Täler und Städte',
			officeLimits: 'Das Büro leitet Anfragen an die Einrichtungen weiter und berät nicht selbst.',
			helplines: {
				'day-and-night': {
					name: 'Notruf Menschenhandel',
					forWhom: 'Für alle, die ausgebeutet werden oder es befürchten, und für Menschen, die ihnen helfen wollen.',
					note: 'Kostenlos und anonym, auch ohne Guthaben.'
				},
				work: {
					name: 'Sprechstunde Arbeit',
					forWhom: 'Für Menschen, denen Lohn, Papiere oder freie Tage vorenthalten werden.'
				}
			},
			areas: {
				FG: { name: 'Firngau' },
				NG: { name: 'Nebelgau' },
				LL: { name: 'Lärchland' },
				WT: { name: 'Wolkental' },
				DA: { name: 'Dachsau' },
				EL: { name: 'Enzianland' },
				GL: { name: 'Gamsland' },
				SF: { name: 'Schieferland' },
				GB: { name: 'Stadt Gipfelberg' }
			}
		},
		en: {
			name: 'Platform Dignity – Bergland’s network against trafficking',
			lead: 'Associations from all nine parts of the country stand up together for the rights of trafficked persons.',
			turn: 'What they ask for, and on what ground, can be read here.',
			about: [
				'Bergland and this network are invented. They show that another country, with other areas, numbers and bodies, finds its place here just as well.',
				'The general assembly adopts the demands. Between assemblies, expert groups prepare proposals; every organisation has one vote, whatever its size.'
			].join('\n\n'),
			accessibilityStandard:
				'The guidelines WCAG 2.2 at level AA. It was tested by the Gipfelberg test workshop, together with people who use a screen reader.',
			accessibilityLaw:
				'The equality act of Bergland asks of everyone who addresses the public that their website is accessible. Whoever reports a barrier and has no answer within four weeks can turn to the ombuds office. It is free of charge.',
			complaintsBody: 'Ombuds office of Bergland',
			figuresNote:
				'The organisations count people who turn to them for help, authorities count proceedings. The two cannot be added up, and neither says how many people are affected in all.',
			countryLevel: 'The state',
			areaLevel: 'Valleys and towns',
			officeLimits: 'The office passes enquiries on to the organisations and does not advise by itself.',
			helplines: {
				'day-and-night': {
					name: 'Trafficking emergency line',
					forWhom: 'For everyone who is exploited or fears to be, and for people who want to help them.',
					note: 'Free and anonymous, even without credit.'
				},
				work: {
					name: 'Consultation hour on work',
					forWhom: 'For people whose wages, papers or days off are withheld.'
				}
			},
			areas: {
				FG: { name: 'Firngau' },
				NG: { name: 'Nebelgau' },
				LL: { name: 'Lärchland' },
				WT: { name: 'Wolkental' },
				DA: { name: 'Dachsau' },
				EL: { name: 'Enzianland' },
				GL: { name: 'Gamsland' },
				SF: { name: 'Schieferland' },
				GB: { name: 'City of Gipfelberg' }
			}
		}
	}
};
