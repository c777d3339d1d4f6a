/** What the law says of a clause, as in German. */
export const marks = {
	heading: 'What exactly is demanded, and what the law says of it',
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
	readIn: (word: string, year: number) => `${word} (source of ${year})`,
	ofClauses: (count: number, total: number, word: string) => `${count} of ${total}: ${word}`,
	clause: (number: string, word: string) => `Clause ${number}: ${word}`,
	demands: (network: string) => `${network} demands:`,
	inLaw: 'In law',
	further: 'Also:',
	ended: 'no longer in force',
	way: {
		caption: (network: string) =>
			`Law and politics stand above, ${network} and practice below. The filling shows the state.`,
		alternative: 'The way so far as a picture. Each point stands in the list below it.',
		today: 'today',
		list: 'As a list with sources',
		said: {
			officials: 'Officials comment',
			network: 'Network comments',
			monitors: 'Independent monitors report',
			practice: 'Practice reports'
		}
	}
};
