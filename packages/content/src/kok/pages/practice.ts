import type { Entry } from '../../history.ts';
import { documents } from '../documents.ts';
import * as ids from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';

/** How trafficked persons find help, how the network counts, and what it publishes. */
export const practicePages: readonly Entry<'page'>[] = [
	{
		id: ids.pages.counselling,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 50,
			stations: [],
			note: 'Nicht aufgenommen: eine bundesweite Nummer zu Arbeitsausbeutung (nicht gefunden) und die Stelle, die Behörden und Beratungsstellen zu Zwangsarbeit unterstützt (sie hilft Betroffenen nicht selbst).',
			sources: [
				{ ...practice.support, covers: ['text'] },
				{ ...practice.helplineOffer, covers: ['text'] },
				{ ...documents.onlineCounselling, covers: ['text'] },
				{ ...practice.onlineLaunch, covers: ['text'] },
				{ ...practice.bavarianHelpline, covers: ['text'] },
				{ ...practice.abuseHelpline, covers: ['text'] },
				{ ...practice.menHelpline, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Online-Beratung und Hilfetelefone',
				summary: 'Welches Angebot für wen da ist. Nummern und Zeiten stehen unter „Hilfe“.',
				text: [
					'Wer von Menschenhandel betroffen ist, findet bei spezialisierten Fachberatungsstellen kostenlos, vertraulich und anonym Rat. Dazu kommen Angebote am Telefon und im Netz:',
					'- **Online-Beratung des KOK**: für Betroffene von Menschenhandel, ihre Angehörigen und Fachkräfte, in ganz Deutschland, auf Deutsch und Englisch.\n- **Hilfetelefon Gewalt gegen Frauen**: für Frauen, die Gewalt erleben, erlebt haben oder von ihr bedroht sind, für ihr Umfeld und für Fachkräfte. Tag und Nacht, mit Dolmetscher*innen.\n- **HELPline Bayern**: für Betroffene von Menschenhandel; ein Modellprojekt.\n- **Hilfe-Telefon Sexueller Missbrauch**: für Menschen, die von sexuellem Kindesmissbrauch betroffen sind.\n- **Hilfetelefon Gewalt an Männern**: für Männer, die Gewalt erleben; ein Angebot der Länder Bayern, Nordrhein-Westfalen und Baden-Württemberg.',
					'Nummern, Zeiten und Sprachen stehen unter „Hilfe“.'
				].join('\n\n')
			},
			en: {
				title: 'Online counselling and helplines',
				summary: 'Which service is there for whom. Numbers and hours are under “Help”.',
				text: [
					'Trafficked persons find advice free of charge, in confidence and anonymously at specialised counselling centres. There are also services by telephone and online:',
					'- **KOK online counselling**: for trafficked persons, their relatives and professionals, anywhere in Germany, in German and English.\n- **Violence against women helpline**: for women who experience, have experienced or are threatened by violence, for those close to them, and for professionals. Day and night, with interpreters.\n- **Bavarian anti-trafficking HELPline**: for trafficked persons; a pilot project.\n- **Sexual abuse helpline**: for people who are or were affected by child sexual abuse.\n- **Violence against men helpline**: for men who experience violence; offered by Bavaria, North Rhine-Westphalia and Baden-Württemberg.',
					'Numbers, hours and languages are under “Help”.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.dataCollection,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 51,
			goals: [ids.goals.data],
			stations: [],
			note: 'Die internen Regeln des KOK zu kleinen Fallzahlen und zur Einwilligung wurden nicht gefunden. Zu prüfen, in den Berichten von 2024 und 2025 gelesen, aber nicht in den Notizen: Die Daten sind nicht repräsentativ; das Bundeskriminalamt zählt Verfahren mit abgeschlossenen Ermittlungen.',
			sources: [
				{ ...practice.data2021, covers: ['text'] },
				{ ...practice.data2022, covers: ['text'] },
				{ ...practice.data2023, covers: ['text'] },
				{ ...practice.data2024, covers: ['text'] },
				{ ...practice.data2025, covers: ['text'] },
				{ ...practice.policePicture2024, covers: ['text'] },
				{ ...practice.monitor, covers: ['text'] },
				{ ...law.monitorPress, covers: ['text'] },
				{ ...documents.definingTheGap, covers: ['text'] }
			]
		},
		wording: {
			de: {
				title: 'Wie der KOK Daten erhebt',
				summary: 'Was dokumentiert und was ausgewertet wird.',
				text: [
					'Im Oktober 2021 erschien ein Bericht, der erstmals Daten aus den spezialisierten Fachberatungsstellen bündelt; sein zweites Kapitel erläutert das Datentool. Den Bericht vom 18. Oktober 2022 zählt der KOK als seinen dritten. Auch in den Jahren 2023, 2024 und 2025 erschien im Oktober ein Bericht. Mit den Daten soll sich beurteilen lassen, ob Rechte durchgesetzt werden.',
					'Zwei Zahlen sind zu unterscheiden. **Dokumentiert** sind die Fälle, die Beratungsstellen festgehalten haben. **Ausgewertet** sind nur jene, die dafür freigegeben oder, im Jahr 2024, mit auswertbaren Informationen erfasst wurden; auf sie, und nur auf sie, beziehen sich die Anteile. Am häufigsten ist nach den Berichten die sexuelle Ausbeutung, danach kommt die Ausbeutung der Arbeitskraft.',
					'Andere zählen anderes. Vom Bundeskriminalamt stehen hier zum Vergleich Verfahren und Betroffene sexueller Ausbeutung, von der Berichterstattungsstelle am Deutschen Institut für Menschenrechte identifizierte Betroffene und Menschen, die Rat suchten. Zusammengerechnet werden diese Zahlen nicht.',
					'Daten von Betroffenen brauchen Schutz. Der KOK nennt ihn eine Herausforderung, gerade bei Gruppen, die am Rand der Gesellschaft stehen.'
				].join('\n\n')
			},
			en: {
				title: 'How KOK collects data',
				summary: 'What is documented and what is analysed.',
				text: [
					'In October 2021 a report appeared that brought together data from the specialised counselling centres for the first time; its second chapter explains the data tool. KOK counts the report of 18 October 2022 as its third. A report appeared in October of 2023, 2024 and 2025, too. The data are meant to make it possible to judge whether rights are enforced.',
					'Two figures must be distinguished. **Documented** are the cases that counselling centres have recorded. **Analysed** are only those released for the purpose or, for 2024, recorded with information that can be evaluated; the shares relate to these, and to these alone. According to the reports sexual exploitation is the most frequent form, followed by exploitation of labour.',
					'Others count other things. For comparison there are, from the Federal Criminal Police Office, proceedings for sexual exploitation and the trafficked persons in them, and, from the reporting office at the German Institute for Human Rights, people identified as trafficked and people who sought advice. These figures are not added up.',
					'The data of trafficked persons need protection. KOK calls this a challenge, above all where groups at the margins of society are concerned.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.publications,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'about',
			order: 52,
			stations: [],
			note: 'Die einzelnen Veröffentlichungen stehen als eigene Einträge unter „Stellungnahmen und Veröffentlichungen“.',
			sources: [practice.website, { ...documents.aims, covers: ['text'] }, { ...practice.data2022, covers: ['text'] }]
		},
		wording: {
			de: {
				title: 'Was der KOK veröffentlicht',
				summary: 'Ein Überblick; die einzelnen Titel stehen bei den Veröffentlichungen.',
				text: [
					'Der KOK informiert auf vielen Wegen:',
					'- Stellungnahmen und Empfehlungen, etwa zu Gesetzen\n- Pressemitteilungen und Meldungen, etwa zum Internationalen Tag gegen Menschenhandel am 30. Juli und zum Europäischen Tag am 18. Oktober\n- ein Newsletter, viermal im Jahr, mit Archiv\n- Handreichungen und weitere Veröffentlichungen\n- Berichte über Daten aus den Fachberatungsstellen\n- Jahresrückblicke, auf Deutsch und Englisch\n- ein Glossar\n- eine Datenbank mit Gerichtsentscheidungen\n- eine Wanderausstellung',
					'Welche Titel es sind und welche Forderungen darin stehen, zeigt diese Website unter „Stellungnahmen und Veröffentlichungen“.'
				].join('\n\n')
			},
			en: {
				title: 'What KOK publishes',
				summary: 'An overview; the individual titles are listed with the publications.',
				text: [
					'KOK informs in many ways:',
					'- statements and recommendations, for instance on laws\n- press releases and news, for instance for the international day against trafficking on 30 July and the European day on 18 October\n- a newsletter, four times a year, with an archive\n- guides and further publications\n- reports on data from the specialised counselling centres\n- reviews of the year, in German and English\n- a glossary\n- a database of court decisions\n- a touring exhibition',
					'Which titles these are, and which demands they contain, is shown on this website under “Statements and publications”.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.pages.accessibility,
		type: 'page',
		stage: 'published',
		facts: {
			kind: 'legal',
			order: 60,
			stations: [],
			note: 'Beschreibt diese Vorführung, nicht die Website des KOK. Bei der Übernahme durch das Netzwerk durch eine Erklärung nach BITV ersetzen, mit geprüftem Stand und Kontakt.',
			sources: []
		},
		wording: {
			de: {
				title: 'Barrierefreiheit',
				summary: 'Was auf dieser Website geht, was nicht, und an wen man sich wendet.',
				text: [
					'Diese Website ist eine Vorführung. Eine Erklärung zur Barrierefreiheit, wie sie das Gesetz von öffentlichen Stellen verlangt, ist das hier nicht; niemand hat sie förmlich geprüft, und Menschen mit Behinderungen haben sie noch nicht erprobt. Geprüft wird sie bisher von uns selbst und von Programmen.',
					'Was geht:',
					'- Alles ist mit der Tastatur zu erreichen. Wo man steht, ist zu sehen.\n- Text hebt sich deutlich vom Hintergrund ab, im Hellen wie im Dunkeln, und lässt sich vergrößern.\n- Überschriften, Listen und Links sind so ausgezeichnet, dass Vorleseprogramme sie erkennen; die Sprache jedes Textes ist angegeben.\n- Nichts hängt allein an einer Farbe.\n- Die Seiten lassen sich auch ohne JavaScript lesen.\n- Deutsch und Englisch stehen zur Wahl; fehlt eine Übersetzung, wird das gesagt.',
					'Was nicht geht:',
					'- Eine Fassung in Leichter Sprache gibt es erst als Entwurf.\n- Es gibt keine Videos in Deutscher Gebärdensprache.\n- Dokumente, auf die wir verlinken, liegen auf fremden Websites. Ob sie barrierefrei sind, wissen wir nicht.',
					'Wer auf ein Hindernis stößt, wendet sich bitte an die Stelle, die im Impressum genannt ist. Der KOK selbst betreibt diese Vorführung nicht.'
				].join('\n\n')
			},
			en: {
				title: 'Accessibility',
				summary: 'What works on this website, what does not, and whom to contact.',
				text: [
					'This website is a demonstration. It is not an accessibility statement of the kind the law asks of public bodies; nobody has formally audited the site, and people with disabilities have not tried it yet. So far it is checked by ourselves and by programs.',
					'What works:',
					'- Everything can be reached by keyboard. The focus is always visible.\n- Text stands out clearly from its background, in light and in dark, and can be enlarged.\n- Headings, lists and links are marked up so that screen readers recognise them; the language of every text is given.\n- Nothing depends on colour alone.\n- The pages can be read without JavaScript.\n- German and English are offered; where a translation is missing, the page says so.',
					'What does not work:',
					'- There is a version in Easy Language only as a draft.\n- There are no videos in German Sign Language.\n- Documents we link to are on other websites. We do not know whether they are accessible.',
					'Anyone who meets an obstacle, please turn to the body named in the imprint. KOK itself does not run this demonstration.'
				].join('\n\n')
			}
		}
	}
];
