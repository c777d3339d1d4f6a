/** What was reached, and what still must improve. */
export const progress = {
	reached: {
		title: 'Was erreicht wurde',
		noCause:
			'Dass das Netzwerk etwas gefordert hat und dass es später so kam, sind zwei Tatsachen. Diese Seite behauptet nicht, dass die eine die andere bewirkt hat.',
		demanded: 'Gefordert',
		acts: 'Recht',
		bodies: 'Beteiligt',
		link: (title: string) => `${title}, Adresse dieses Eintrags`,
		empty: 'Hier ist noch nichts auf Deutsch eingetragen, das erreicht wurde.'
	},
	issues: {
		title: 'Was besser werden muss',
		lead: 'In der Reihenfolge, in der das Netzwerk es nennt. Daneben steht, was es dazu fordert.',
		demands: 'Das Netzwerk fordert dazu',
		noDemand: 'Dazu ist hier noch keine Forderung verzeichnet.',
		provisions: 'Vorschriften',
		link: (number: string) => `Punkt ${number}, Adresse dieses Punktes`,
		empty: 'Hier ist noch kein Handlungsbedarf auf Deutsch beschrieben.'
	}
};
