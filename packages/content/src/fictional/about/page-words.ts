import type { Words } from '@kok/domain/words';
import type { BodyKey } from '../politics/body-words.ts';
import type { FactsOf } from '../record.ts';

export interface PageWords {
	kind: FactsOf<'page'>['kind'];
	since?: string;
	until?: string;
	bodies?: readonly BodyKey[];
	title: Words;
	summary: Words;
	text: Words;
	stations?: readonly { from: string; text: Words }[];
}

/** What the invented network says about itself and its work. */
export const pageWords: readonly PageWords[] = [
	{
		kind: 'about',
		since: '2009',
		bodies: ['assembly', 'board'],
		title: { de: 'Wie das Netz entstand', en: 'How the network came to be' },
		summary: {
			de: 'Von einem Treffen in einer Küche zu einem Verein mit Geschäftsstelle.',
			en: 'From a meeting in a kitchen to an association with an office.'
		},
		text: {
			de: 'Im Winter 2009 trafen sich sieben Beraterinnen, weil immer wieder dieselben Betriebe auftauchten. Sie verglichen, was sie wussten, ohne Namen zu nennen, und merkten, dass keine von ihnen allein etwas ausrichten konnte.\n\nDrei Jahre später wurde daraus ein Verein. Seither schickt jedes Mitglied zweimal im Jahr jemanden zur Versammlung; wer weit fahren muss, bekommt die Reise bezahlt.',
			en: 'In the winter of 2009 seven counsellors met because the same businesses kept turning up. They compared what they knew, without giving names, and found that none of them could achieve anything alone.\n\nThree years later this became an association. Since then every member sends someone to the meeting twice a year; those who have far to travel have their journey paid.'
		},
		stations: [
			{
				from: '2009-01',
				text: { de: 'Erstes Treffen mit sieben Beraterinnen', en: 'First meeting of seven counsellors' }
			},
			{ from: '2012-05', text: { de: 'Gründung des Vereins', en: 'Founding of the association' } },
			{ from: '2013-02', text: { de: 'Eröffnung der Geschäftsstelle', en: 'Opening of the office' } }
		]
	},
	{
		kind: 'about',
		bodies: ['assembly', 'workGroup', 'stayGroup', 'courtGroup'],
		title: { de: 'Wie Forderungen entstehen', en: 'How demands come about' },
		summary: {
			de: 'Von der Beobachtung in der Beratung bis zur Abstimmung.',
			en: 'From an observation in counselling to the vote.'
		},
		text: {
			de: 'Am Anfang steht eine Beobachtung, die mehrere Stellen teilen. Eine Arbeitsgruppe schreibt den ersten Entwurf. Alle Mitglieder können Änderungen vorschlagen; zu jedem Vorschlag gibt es eine Antwort.\n\n1. Entwurf der Arbeitsgruppe\n2. Beratung unter den Mitgliedern\n3. Abstimmung in der Versammlung\n4. Einbringung bei denen, die entscheiden',
			en: 'It begins with an observation that several centres share. A working group writes the first draft. All members can propose changes; every proposal gets an answer.\n\n1. Draft by the working group\n2. Consultation among the members\n3. Vote in the meeting\n4. Putting it to those who decide'
		}
	},
	{
		kind: 'legal',
		title: { de: 'Datenschutz in der Beratung', en: 'Data protection in counselling' },
		summary: {
			de: 'Was gezählt wird, was nicht, und wer es sieht.',
			en: 'What is counted, what is not, and who sees it.'
		},
		text: {
			de: 'Diese Seiten setzen keine Cookies und laden nichts von anderen Servern. In der Statistik des Netzes stehen keine Namen, Orte oder Geburtstage. Wer beraten wurde, kann der Auswertung jederzeit widersprechen, ohne Gründe zu nennen.',
			en: 'These pages set no cookies and load nothing from other servers. The network’s statistics hold no names, places or dates of birth. Those who were counselled can object to the analysis at any time without giving reasons.'
		}
	},
	{
		kind: 'cooperation',
		since: '2013-09',
		bodies: ['alliance', 'inspection'],
		title: { de: 'Zusammenarbeit mit Gewerkschaften', en: 'Working with trade unions' },
		summary: {
			de: 'Gemeinsame Sprechstunden, getrennte Akten.',
			en: 'Joint consultation hours, separate files.'
		},
		text: {
			de: 'In vier Gebieten beraten Gewerkschaften und Beratungsstellen am selben Abend. Wer Lohn einklagen will, geht eine Tür weiter. Was in der Beratung gesagt wurde, geht nicht mit.',
			en: 'In four areas trade unions and counselling centres advise on the same evening. Those who want to sue for wages go one door further. What was said in counselling does not come along.'
		}
	},
	{
		kind: 'project',
		since: '2021-04',
		until: '2024-03',
		bodies: ['family'],
		title: { de: 'Projekt Wegzeichen', en: 'Project Waymarks' },
		summary: {
			de: 'Drei Jahre lang wurde erprobt, wie Kliniken fragen können, ohne zu verhören.',
			en: 'For three years it was tried how hospitals can ask without interrogating.'
		},
		text: {
			de: 'Zwölf Kliniken haben ihr Personal geschult und Karten ausgelegt, auf denen nur eine Nummer steht. Am Ende stand ein Leitfaden, den heute vierzig Häuser benutzen.',
			en: 'Twelve hospitals trained their staff and laid out cards with nothing but a number. At the end there was a guide that forty hospitals use today.'
		},
		stations: [
			{ from: '2021-04', text: { de: 'Beginn mit zwölf Kliniken', en: 'Start with twelve hospitals' } },
			{
				from: '2022-10',
				text: {
					de: 'Zwischenbericht und neue Karten in neun Sprachen',
					en: 'Interim report and new cards in nine languages'
				}
			},
			{ from: '2024-03', text: { de: 'Übergabe des Leitfadens', en: 'Handing over the guide' } }
		]
	},
	{
		kind: 'project',
		since: '2024-09',
		title: { de: 'Projekt Brückentelefon', en: 'Project Bridge Line' },
		summary: {
			de: 'Dolmetscherinnen am Telefon, innerhalb von zehn Minuten.',
			en: 'Interpreters on the telephone, within ten minutes.'
		},
		text: {
			de: 'Ein Pool von sechzig Dolmetscherinnen steht allen Mitgliedern zur Verfügung. Sie sind geschult, verschwiegen und werden bezahlt. Wer anruft, muss nicht sagen, worum es geht.',
			en: 'A pool of sixty interpreters is available to all members. They are trained, bound to confidence and paid. Those who call need not say what it is about.'
		},
		stations: [
			{
				from: '2024-09',
				text: { de: 'Erste Gespräche in vierzehn Sprachen', en: 'First calls in fourteen languages' }
			},
			{ from: '2025-06', text: { de: 'Erweiterung auf die Nachtstunden', en: 'Extension to the night hours' } }
		]
	},
	{
		kind: 'exhibition',
		since: '2022-05',
		title: { de: 'Ausstellung „Feierabend“', en: 'Exhibition “After Hours”' },
		summary: {
			de: 'Gegenstände aus dem Arbeitsalltag, ausgewählt von Menschen, die ausgebeutet wurden.',
			en: 'Objects from working life, chosen by people who were exploited.'
		},
		text: {
			de: 'Ein Handschuh, ein Busfahrschein, ein Zettel mit Stunden: Jedes Stück hat eine kurze Tonspur. Niemand ist zu sehen, und wer spricht, hat selbst entschieden, was gesagt wird.',
			en: 'A glove, a bus ticket, a slip of paper with hours: each piece has a short audio track. Nobody is to be seen, and those who speak have decided themselves what is said.'
		},
		stations: [
			{ from: '2022-05', text: { de: 'Eröffnung im alten Speicher', en: 'Opening in the old warehouse' } },
			{ from: '2022-11', text: { de: 'Zu Gast in der Stadtbücherei', en: 'As a guest in the town library' } },
			{ from: '2023-06', text: { de: 'Im Foyer des Gebietsrats', en: 'In the foyer of the area council' } },
			{
				from: '2024-02',
				text: { de: 'Wanderung durch sechs Berufsschulen', en: 'On tour through six vocational schools' }
			}
		]
	}
];

/** A day on which people come together, on a topic. */
export const eventWords = {
	title: (topic: Words, year: number): Words => ({
		de: `Fachtag ${year}: ${topic.de}`,
		en: `Annual conference ${year}: ${topic.en}`
	}),
	summary: {
		de: 'Ein Tag für alle, die beraten, entscheiden oder forschen.',
		en: 'A day for everyone who counsels, decides or does research.'
	},
	text: {
		de: 'Am Vormittag berichten Beratungsstellen, was sich geändert hat. Am Nachmittag wird in kleinen Gruppen gearbeitet. Wer selbst betroffen war, spricht mit, wenn sie oder er es möchte, und wird dafür bezahlt.',
		en: 'In the morning counselling centres report what has changed. In the afternoon people work in small groups. Those who were affected themselves have their say if they wish, and are paid for it.'
	}
};
