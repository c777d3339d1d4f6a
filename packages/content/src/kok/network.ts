import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { easy } from './easy.ts';
import { bavarian, online } from './help.ts';
import * as ids from './ids.ts';
import { noticeFacts, notices } from './notices.ts';
import { practice } from './practice-documents.ts';

const identity = ['abbreviation', 'legalName', 'register', 'workingSince', 'registeredSince'];
const contact = ['office', 'phone', 'email', 'website'];

export const network: Entry<'network'> = {
	id: ids.networks.kok,
	type: 'network',
	stage: 'published',
	facts: {
		abbreviation: 'KOK',
		legalName: 'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.',
		register: 'Amtsgericht Charlottenburg, VR 26389 B',
		workingSince: '1987',
		registeredSince: '1999',
		office: {
			disclosure: 'public',
			area: 'BE',
			locality: 'Berlin',
			street: 'Lützowstraße 102–104, Hof 1, Aufgang A',
			postcode: '10785'
		},
		phone: '+49 30 263 911 76',
		email: 'info@kok-buero.de',
		website: 'https://www.kok-gegen-menschenhandel.de/',
		memberCount: 43,
		associateCount: 2,
		helplines: [
			{
				id: 'violence-against-women',
				phone: '116 016',
				website: 'https://www.hilfetelefon.de/',
				hours: 'always',
				targetGroups: ['women', 'relatives', 'professionals'],
				channels: ['phone', 'email', 'chat'],
				languages: ['de'],
				interpretedLanguages: 18,
				interpretedByName: ['ar', 'es', 'it', 'tr', 'uk'],
				free: true,
				anonymous: true,
				offTheBill: true
			},
			{
				id: 'kok-online',
				...online,
				free: true,
				anonymous: true,
				targetGroups: ['everyone', 'relatives', 'professionals'],
				channels: ['chat', 'email']
			},
			{ id: 'bavaria', ...bavarian, targetGroups: ['everyone'], channels: ['phone', 'chat'], areas: ['BY'] },
			{
				id: 'sexual-abuse',
				phone: '0800 22 55 530',
				targetGroups: ['minors', 'relatives'],
				forms: ['sexual'],
				channels: ['phone', 'email'],
				languages: ['de'],
				interpretedLanguages: 19,
				free: true,
				anonymous: true
			},
			{
				id: 'violence-against-men',
				phone: '0800 123 99 00',
				targetGroups: ['men', 'relatives', 'professionals'],
				channels: ['phone', 'chat'],
				languages: []
			},
			{
				id: 'shelter-search',
				website: 'https://www.frauenhaus-suche.de/',
				targetGroups: ['women', 'relatives', 'professionals'],
				languages: []
			}
		],
		areas: [
			{ id: 'BW', column: 2, row: 5 },
			{ id: 'BY', column: 3, row: 5 },
			{ id: 'BE', column: 4, row: 3 },
			{ id: 'BB', column: 5, row: 3 },
			{ id: 'HB', column: 2, row: 2 },
			{ id: 'HH', column: 3, row: 2 },
			{ id: 'HE', column: 2, row: 4 },
			{ id: 'MV', column: 4, row: 2 },
			{ id: 'NI', column: 2, row: 3 },
			{ id: 'NW', column: 1, row: 3 },
			{ id: 'RP', column: 1, row: 4 },
			{ id: 'SL', column: 1, row: 5 },
			{ id: 'SN', column: 4, row: 4 },
			{ id: 'ST', column: 3, row: 3 },
			{ id: 'SH', column: 3, row: 1 },
			{ id: 'TH', column: 3, row: 4 }
		],
		...noticeFacts,
		postcodeForms: 'NNNNN',
		timeZone: 'Europe/Berlin',
		exitTo: 'https://www.dwd.de/',
		oldAfterDays: 3,
		confirmWithinDays: 365,
		adopted: false,
		fourEyes: true,
		note: [
			'Vor der Übernahme durch das Netzwerk prüfen:',
			'- Eine eigene Adresse der Online-Beratung war nicht zu finden; verlinkt ist die Projektseite.\n- Die Liste der gedolmetschten Sprachen des 116 016 steht vollständig nur in Sekundärquellen; veröffentlicht sind die amtliche Zahl und die Sprachen, von denen der Newsletter 4/2022 des Hilfetelefons erzählt: Spanisch, Ukrainisch, Türkisch, Italienisch, Arabisch.\n- Zum Hilfetelefon Gewalt an Männern fehlen amtliche Zeiten, zum Hilfe-Telefon Sexueller Missbrauch Zeiten überhaupt; die Quelle für dessen 19 Sprachen trägt kein Datum. Welche Sprachen die bayerische HELPline und das Hilfetelefon Gewalt an Männern sprechen, steht in keiner Quelle.\n- Nicht aufgenommen: Schwangere in Not (nur Sekundärquellen) und die Servicestelle gegen Zwangsarbeit (sie berät keine Betroffenen).'
		].join('\n\n'),
		sources: [
			{ ...documents.association, covers: [...identity, ...contact] },
			{ ...documents.network, covers: [...identity, ...contact] },
			{ ...documents.selfPortrait, covers: ['legalName', 'office', 'phone', 'about'] },
			{ ...documents.organisation, covers: ['memberCount', 'associateCount'] },
			{ ...documents.structure, covers: ['about'] },
			{ ...documents.membership, covers: ['about'] },
			{ ...documents.connections, covers: ['about'] },
			{ ...practice.helplineOffer, covers: ['helplines'] },
			{ ...practice.helplineWays, covers: ['helplines'] },
			{ ...practice.helplineLanguages, covers: ['helplines'] },
			{ ...practice.helplineNewsletter, covers: ['helplines'] },
			{ ...practice.helplineFigures, covers: ['helplines'] },
			{ ...documents.onlineCounselling, covers: ['helplines'] },
			{ ...practice.onlineLaunch, covers: ['helplines'] },
			{ ...practice.bavarianHelpline, covers: ['helplines'] },
			{ ...practice.abuseHelpline, covers: ['helplines'] },
			{ ...practice.menHelpline, covers: ['helplines'] },
			{ ...practice.shelterSearch, covers: ['helplines'] }
		]
	},
	wording: {
		de: {
			name: 'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel',
			lead: 'Organisationen aus ganz Deutschland vertreten gemeinsam die Rechte der Betroffenen von Menschenhandel.',
			turn: 'Was sie fordern und worauf es sich stützt, steht hier.',
			about: [
				'Die politische Richtung vereinbaren die Mitgliedsorganisationen miteinander. Ihre Vertreter*innen beraten in der Mitgliederversammlung über Maßnahmen und entscheiden über Schwerpunkte und Forderungen; Arbeitsgruppen bringen dort ihre Vorschläge ein. Den Vorstand wählt die Versammlung aus den Mitgliedsorganisationen; er arbeitet ehrenamtlich.',
				'Was gefordert wird, stützt sich auf die Praxis. Mindestens zwei Drittel der ordentlichen Mitglieder müssen auf die Praxis ausgerichtet sein, und was Fachberatungsstellen im ganzen Land wissen und erfahren, hält die Forderungen aktuell. Ordentliche Mitglieder äußern sich zu Entwürfen von Stellungnahmen und bringen eigene Themen ein.',
				'Die Geschäftsstelle trägt die Forderungen in die Politik, in Deutschland und darüber hinaus. Im Mittelpunkt stehen die Betroffenen selbst: dass sie ihr Leben wieder in die eigene Hand nehmen können. Ob sie in einem Strafverfahren aussagen, kommt erst danach.'
			].join('\n\n'),
			easy: easy.de,
			...notices.de,
			helplines: {
				'violence-against-women': {
					name: 'Hilfetelefon Gewalt gegen Frauen',
					forWhom:
						'Für Frauen, die Gewalt erleben, erlebt haben oder von ihr bedroht sind, gleich woher sie kommen, für Menschen in ihrem Umfeld und für Fachkräfte.',
					note: 'Vertraulich. Nach eigener Angabe von 2022 kommt am Telefon innerhalb einer Minute jemand zum Dolmetschen dazu. Die Nummer des Telefons, von dem aus jemand anruft, wird nicht angezeigt.'
				},
				'kok-online': {
					name: 'Online-Beratung des KOK',
					forWhom: 'Für Betroffene von Menschenhandel, für Angehörige und für Fachkräfte in ganz Deutschland.',
					note: 'Per Chat und E-Mail. Es antworten die Beratenden von Fachberatungsstellen. Der Link führt zur Seite des Projekts.'
				},
				bavaria: {
					name: 'HELPline Bayern',
					forWhom: 'Für Betroffene von Menschenhandel.',
					note: 'Am Telefon und im Chat. Ein Modellprojekt der STOP dem Frauenhandel gGmbH.'
				},
				'sexual-abuse': {
					name: 'Hilfe-Telefon Sexueller Missbrauch',
					forWhom:
						'Für Menschen, die von sexuellem Kindesmissbrauch betroffen sind oder waren, und für alle, die sich um ein Kind sorgen.',
					note: 'Auch in Gebärdensprache und per E-Mail. Träger ist N.I.N.A. e.V.'
				},
				'violence-against-men': {
					name: 'Hilfetelefon Gewalt an Männern',
					forWhom: 'Für Männer, die Gewalt erleben oder erlebt haben, für Angehörige und für Fachkräfte.',
					note: 'Am Telefon und im Chat. Ein Angebot der Länder Bayern, Nordrhein-Westfalen und Baden-Württemberg.'
				},
				'shelter-search': {
					name: 'Plätze in Frauenhäusern',
					forWhom: 'Für Frauen, die Gewalt erleben, und für alle, die ihnen einen Platz suchen.',
					note: 'Zeigt, welche Frauenhäuser und anderen geschützten Unterkünfte gerade Platz haben, soweit sie sich beteiligen. Eine Website der Autonomen Frauenhäuser.'
				}
			},
			areas: {
				BW: { name: 'Baden-Württemberg' },
				BY: { name: 'Bayern' },
				BE: { name: 'Berlin' },
				BB: { name: 'Brandenburg' },
				HB: { name: 'Bremen' },
				HH: { name: 'Hamburg' },
				HE: { name: 'Hessen' },
				MV: { name: 'Mecklenburg-Vorpommern' },
				NI: { name: 'Niedersachsen' },
				NW: { name: 'Nordrhein-Westfalen' },
				RP: { name: 'Rheinland-Pfalz' },
				SL: { name: 'Saarland' },
				SN: { name: 'Sachsen' },
				ST: { name: 'Sachsen-Anhalt' },
				SH: { name: 'Schleswig-Holstein' },
				TH: { name: 'Thüringen' }
			}
		},
		en: {
			name: 'KOK – German NGO Network against Trafficking in Human Beings',
			lead: 'Organisations from all over Germany stand up together for the rights of trafficked persons.',
			turn: 'What they demand, and what it rests on, is set out here.',
			about: [
				'The member organisations agree on the political direction together. At the members’ meeting their representatives discuss measures and decide on priorities and demands; working groups bring their proposals before it. The meeting elects the board from the member organisations, and the board serves unpaid.',
				'The demands rest on practice. At least two thirds of the full members must be rooted in practice, and what counselling centres across the country know and experience keeps the demands up to date. Full members comment on draft statements and raise topics of their own.',
				'The office carries the demands into politics, in Germany and beyond. At the centre are trafficked persons themselves: they are to take their lives back into their own hands. Whether they testify in criminal proceedings comes second.'
			].join('\n\n'),
			easy: easy.en,
			...notices.en,
			helplines: {
				'violence-against-women': {
					name: 'Violence against women helpline',
					forWhom:
						'For women who experience, have experienced or are threatened by violence, wherever they come from, for people close to them, and for professionals.',
					note: 'Confidential. By its own account of 2022 an interpreter joins within a minute on the telephone. The number of the phone from which someone calls is not shown.'
				},
				'kok-online': {
					name: 'KOK online counselling',
					forWhom: 'For trafficked persons, their relatives, and professionals anywhere in Germany.',
					note: 'By chat and e-mail. Counsellors from specialised counselling centres reply. The link leads to the project’s page.'
				},
				bavaria: {
					name: 'Bavarian anti-trafficking HELPline',
					forWhom: 'For trafficked persons.',
					note: 'By telephone and chat. A pilot project of STOP dem Frauenhandel gGmbH.'
				},
				'sexual-abuse': {
					name: 'Sexual abuse helpline',
					forWhom:
						'For people who are or were affected by child sexual abuse, and for everyone who is worried about a child.',
					note: 'Also in sign language and by e-mail. Run by N.I.N.A. e.V.'
				},
				'violence-against-men': {
					name: 'Violence against men helpline',
					forWhom: 'For men who experience or have experienced violence, for relatives and for professionals.',
					note: 'By telephone and chat. Offered by Bavaria, North Rhine-Westphalia and Baden-Württemberg.'
				},
				'shelter-search': {
					name: 'Places in women’s shelters',
					forWhom: 'For women who experience violence, and for everyone who looks for a place for them.',
					note: 'Shows which shelters and other protected housing have room at present, as far as they take part. A website of the autonomous women’s shelters.'
				}
			},
			areas: {
				BW: { name: 'Baden-Württemberg' },
				BY: { name: 'Bavaria' },
				BE: { name: 'Berlin' },
				BB: { name: 'Brandenburg' },
				HB: { name: 'Bremen' },
				HH: { name: 'Hamburg' },
				HE: { name: 'Hesse' },
				MV: { name: 'Mecklenburg-Western Pomerania' },
				NI: { name: 'Lower Saxony' },
				NW: { name: 'North Rhine-Westphalia' },
				RP: { name: 'Rhineland-Palatinate' },
				SL: { name: 'Saarland' },
				SN: { name: 'Saxony' },
				ST: { name: 'Saxony-Anhalt' },
				SH: { name: 'Schleswig-Holstein' },
				TH: { name: 'Thuringia' }
			}
		}
	}
};
