/** By when something has to happen, and what became of it, as in German. */
export const deadlines = {
	title: 'Deadlines',
	one: 'Deadline',
	transposition: 'Member states transpose the directive.',
	passed: (date: string) => `The deadline of ${date} has passed; what has happened since is not on record here.`,
	outcomes: { met: 'The deadline was met.', missed: 'The deadline was missed.' },
	codes: { met: 'met', missed: 'missed' },
	body: 'Who has to meet it:'
};
