/** Was das Recht zu einem Satz sagt: ein Zeichen, und immer auch ein Wort. */
export const marks = {
	heading: 'Was genau gefordert wird, und was das Recht dazu sagt',
	title: 'Was das Recht zu den Sätzen sagt',
	words: {
		meets: 'entspricht',
		towards: 'geht in diese Richtung',
		falls_short: 'reicht nicht aus',
		contradicts: 'widerspricht',
		same_subject: 'regelt dasselbe, nicht bewertet',
		none: 'nichts verzeichnet'
	},
	asDraft: (word: string) => `${word}, als Entwurf`,
	/** Eine alte Lesart nennt ihr Jahr: Heute kann das Recht etwas anderes sagen. */
	readIn: (word: string, year: number) => `${word} (Quelle von ${year})`,
	ofClauses: (count: number, total: number, word: string) => `${count} von ${total}: ${word}`,
	clause: (number: string, word: string) => `Satz ${number}: ${word}`,
	/** Über dem Titel einer Forderung: Er ist keine Tatsache. */
	demands: (network: string) => `${network} fordert:`,
	inLaw: 'Im Recht',
	/** Vor dem, was gefaltet ist. */
	further: 'Außerdem:',
	ended: 'gilt nicht mehr',
	way: {
		caption: (network: string) =>
			`Oben stehen Recht und Politik, unten ${network} und die Praxis. Die Füllung zeigt den Stand.`,
		alternative: 'Der Weg bis heute als Bild. Jeder Punkt steht in der Liste darunter.',
		today: 'heute',
		list: 'Als Liste mit Quellen',
		said: {
			officials: 'Zuständige äußern sich',
			network: 'Netzwerk äußert sich',
			monitors: 'Unabhängige Stelle berichtet',
			practice: 'Praxis berichtet'
		}
	}
};
