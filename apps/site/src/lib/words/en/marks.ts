/** What the law says of a clause, as in German. */
export const marks = {
	title: 'What the law says of the clauses',
	words: {
		meets: 'meets it',
		towards: 'goes in this direction',
		falls_short: 'does not go far enough',
		contradicts: 'contradicts it',
		same_subject: 'same subject, not rated',
		none: 'nothing on record'
	},
	asDraft: (word: string) => `${word}, as a draft`,
	readIn: (word: string, year: number) => `${word} (read in ${year})`,
	ofClauses: (count: number, total: number, word: string) => `${count} of ${total}: ${word}`,
	clause: (number: string, word: string) => `Clause ${number}: ${word}`
};
