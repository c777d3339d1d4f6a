import { sentence } from './sentence.ts';

/** What the pages say on which a member keeps its entry and its services. */
export const entryWords = {
	de: {
		title: 'Unser Eintrag',
		none: 'Sie handeln für keine Mitgliedsorganisation.',
		noneThen: 'Das Büro gibt Ihnen ein Mandat.',
		sentence: (waiting: number) =>
			waiting === 0
				? 'Nichts von Ihnen liegt beim Büro.'
				: waiting === 1
					? 'Eine Änderung liegt beim Büro.'
					: `${waiting} Änderungen liegen beim Büro.`,
		then: (stale: number) =>
			stale === 0
				? 'Ihre Angebote sind bestätigt.'
				: stale === 1
					? 'Stimmt ein Angebot noch?'
					: `Stimmen ${stale} Angebote noch?`,
		confirmed: (day: string) => `zuletzt bestätigt: ${day}`,
		neverConfirmed: 'noch nie bestätigt',
		still: 'Stimmt das noch?',
		ofMember: 'So steht Ihre Organisation auf der Website.',
		inHelp: 'So steht es in der Hilfesuche.',
		notPublic: 'Öffentlich steht davon noch nichts.',
		lastConfirmed: (day: string) => sentence`Zuletzt bestätigt am ${day}.`,
		change: 'Ändern',
		enter: 'Eintragen',
		empty: 'leer',
		now: 'neu:',
		gone: 'gestrichen',
		stages: {
			open: 'noch nicht beim Büro',
			in_review: 'beim Büro',
			approved: 'vom Büro freigegeben',
			scheduled: 'geplant'
		},
		send: 'Ans Büro schicken',
		drop: 'Verwerfen',
		back: 'Zurück',
		foot: (count: number) =>
			`Sie bestätigen ${count} Angaben, wie sie heute dastehen. Was beim Büro liegt, bleibt dort.`,
		confirm: 'Alles stimmt',
		confirmedToday: 'Bestätigt. Das steht heute noch in der Hilfesuche.',
		propose: 'Neues Angebot vorschlagen',
		changing: (label: string) => `${label} ändern`,
		whatNow: 'Was soll dort stehen?',
		whatNowThen: 'Öffentlich wird es, wenn das Büro es gelesen hat.',
		whatNowInside: 'Mitglieder lesen es, sobald es gesichert ist.',
		unchanged: 'Noch ist nichts geändert.',
		unsent: 'Noch nicht abgeschickt: Bis dahin lesen es nur Sie.',
		visible: {
			public: 'für alle sichtbar',
			members: 'nur für Mitglieder',
			own: 'nur für Sie und das Büro',
			office: 'nur für das Büro'
		},
		before: (value: string) => sentence`Bisher ${value}.`,
		readAloud: 'Schreiben Sie die Nummer so, wie Sie sie vorlesen.',
		whatThen: 'Was dann geschieht',
		steps: [
			'Öffentlich steht weiter, was jetzt dort steht.',
			'Das Büro liest die Änderung und ruft bei einer neuen Nummer unter der alten zurück.',
			'Dann steht überall das Neue.'
		],
		stepsInside: [
			'Mitglieder lesen es, sobald es gesichert ist.',
			'Eine neue Nummer wird Kolleg*innen gezeigt, wenn das Büro sie bestätigt hat.'
		],
		save: 'Für Mitglieder sichern',
		alsoChanged: (names: string) => sentence`In diesem Teil haben Sie auch geändert: ${names}.`,
		hide: 'Sofort ausblenden',
		hideThen: 'Es steht dann nirgends mehr öffentlich, bis das Büro es wieder zeigt.',
		hideNow: 'Jetzt ausblenden',
		keep: 'Doch nicht',
		dropped: 'Verworfen. Öffentlich bleibt, was dort steht.',
		hidden: 'Ausgeblendet. Die Website zeigt es in wenigen Sekunden nicht mehr; das Büro kann es wieder zeigen.',
		newTitle: 'Ein neues Angebot',
		newThen: 'Das Büro liest es und veröffentlicht es.',
		newFoot: 'Bis es veröffentlicht ist, sehen es nur Sie und das Büro.',
		newSend: 'Vorschlag ans Büro schicken',
		ownWord: 'Auskunft der Organisation'
	},
	en: {
		title: 'Our entry',
		none: 'You act for no member organisation.',
		noneThen: 'The office gives you a mandate.',
		sentence: (waiting: number) =>
			waiting === 0
				? 'Nothing of yours waits at the office.'
				: waiting === 1
					? 'One change waits at the office.'
					: `${waiting} changes wait at the office.`,
		then: (stale: number) =>
			stale === 0
				? 'Your services are confirmed.'
				: stale === 1
					? 'Does one service still hold?'
					: `Do ${stale} services still hold?`,
		confirmed: (day: string) => `last confirmed: ${day}`,
		neverConfirmed: 'never confirmed',
		still: 'Does this still hold?',
		ofMember: 'This is how the site shows your organisation.',
		inHelp: 'This is what the help search says.',
		notPublic: 'Nothing of it is public yet.',
		lastConfirmed: (day: string) => `Last confirmed on ${day}.`,
		change: 'Change',
		enter: 'Enter',
		empty: 'empty',
		now: 'new:',
		gone: 'struck',
		stages: {
			open: 'not at the office yet',
			in_review: 'at the office',
			approved: 'approved by the office',
			scheduled: 'planned'
		},
		send: 'Send to the office',
		drop: 'Discard',
		back: 'Back',
		foot: (count: number) => `You confirm ${count} facts as of today. What waits at the office stays there.`,
		confirm: 'All of it holds',
		confirmedToday: 'Confirmed. The help search says so today.',
		propose: 'Propose a new service',
		changing: (label: string) => `Change: ${label}`,
		whatNow: 'What is to stand there?',
		whatNowThen: 'It becomes public once the office has read it.',
		whatNowInside: 'Members read it as soon as it is saved.',
		unchanged: 'Nothing is changed yet.',
		unsent: 'Not sent yet: until then you alone read it.',
		visible: {
			public: 'seen by everyone',
			members: 'members alone',
			own: 'you and the office alone',
			office: 'the office alone'
		},
		before: (value: string) => `So far ${value}.`,
		readAloud: 'Write the number as you read it aloud.',
		whatThen: 'What happens then',
		steps: [
			'The public goes on reading what stands there now.',
			'The office reads the change, and calls back on the old number where it is a new one.',
			'Then the new one stands everywhere.'
		],
		stepsInside: [
			'Members read it as soon as it is saved.',
			'A new number is shown to colleagues once the office has confirmed it.'
		],
		save: 'Save for members',
		alsoChanged: (names: string) => `In this part you changed as well: ${names}.`,
		hide: 'Hide at once',
		hideThen: 'It is public nowhere then, until the office shows it again.',
		hideNow: 'Hide now',
		keep: 'Rather not',
		dropped: 'Discarded. What stands there stays public.',
		hidden: 'Hidden. In a few seconds the site shows it no more; the office can show it again.',
		newTitle: 'A new service',
		newThen: 'The office reads it and publishes it.',
		newFoot: 'Until it is published only you and the office see it.',
		newSend: 'Send the proposal to the office',
		ownWord: 'Information from the organisation'
	}
};
