import type { Words } from '@kok/domain/words';

export interface GoalWords {
	kind: 'task' | 'aim';
	title: Words;
	text: Words;
}

/** What the invented network works towards, tasks first. */
export const goalWords: readonly GoalWords[] = [
	{
		kind: 'task',
		title: {
			de: 'Erfahrung aus der Beratung kommt in der Politik an',
			en: 'Experience from counselling reaches politics'
		},
		text: {
			de: 'Die Mitglieder berichten zweimal im Jahr, was sich in der Beratung ändert. Die Geschäftsstelle macht daraus Forderungen und trägt sie vor.',
			en: 'Twice a year the members report what is changing in counselling. The office turns this into demands and puts them forward.'
		}
	},
	{
		kind: 'task',
		title: { de: 'Beratungsstellen lernen voneinander', en: 'Counselling centres learn from each other' },
		text: {
			de: 'Wer neu ist, besucht zwei andere Einrichtungen. Was sich bewährt, steht danach allen offen.',
			en: 'Newcomers visit two other organisations. What has proved itself is then open to all.'
		}
	},
	{
		kind: 'task',
		title: { de: 'Gesetze werden gelesen, bevor sie gelten', en: 'Laws are read before they apply' },
		text: {
			de: 'Zu jedem Entwurf, der Betroffene berührt, nimmt das Netzwerk Stellung.',
			en: 'The network comments on every draft that concerns trafficked persons.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Arbeit wird bezahlt', en: 'Work is paid' },
		text: {
			de: 'Wer gearbeitet hat, bekommt Lohn, gleich mit welchem Vertrag und welchem Pass.',
			en: 'Those who have worked are paid, whatever their contract and passport.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Wer sich wehrt, ist geschützt', en: 'Those who stand up are protected' },
		text: {
			de: 'Eine Beschwerde kostet weder die Wohnung noch den Aufenthalt.',
			en: 'A complaint costs neither the home nor the right to stay.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Hilfe ist in jedem Gebiet erreichbar', en: 'Help is within reach in every area' },
		text: {
			de: 'Kein Weg in die Beratung ist länger als eine Stunde.',
			en: 'No way to a counselling centre is longer than an hour.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Betroffene entscheiden selbst', en: 'Trafficked persons decide for themselves' },
		text: {
			de: 'Nichts geschieht ohne ihr Wissen, und nichts, um eine Statistik zu füllen.',
			en: 'Nothing is done without their knowledge, and nothing to fill a statistic.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Kontrollen nützen denen, die arbeiten', en: 'Inspections serve those who work' },
		text: {
			de: 'Geprüft wird der Betrieb, nicht der Mensch, der dort ausgebeutet wird.',
			en: 'What is inspected is the business, not the person exploited there.'
		}
	},
	{
		kind: 'aim',
		title: { de: 'Niemand muss lange warten', en: 'Nobody has to wait long' },
		text: {
			de: 'Ämter und Gerichte entscheiden, bevor eine Saison vorüber ist.',
			en: 'Offices and courts decide before a season is over.'
		}
	}
];
