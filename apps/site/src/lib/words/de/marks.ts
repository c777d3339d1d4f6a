/** Was das Recht zu einem Satz sagt: ein Zeichen, und immer auch ein Wort. */
export const marks = {
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
	readIn: (word: string, year: number) => `${word} (gelesen ${year})`,
	ofClauses: (count: number, total: number, word: string) => `${count} von ${total}: ${word}`,
	clause: (number: string, word: string) => `Satz ${number}: ${word}`
};
