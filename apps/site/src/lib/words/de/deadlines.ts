/** Bis wann etwas geschehen muss, und was daraus wurde. */
export const deadlines = {
	title: 'Fristen',
	one: 'Frist',
	transposition: 'Die Mitgliedstaaten setzen die Richtlinie um.',
	passed: (date: string) => `Die Frist ist seit ${date} abgelaufen; was seither geschah, ist hier nicht verzeichnet.`,
	outcomes: { met: 'Die Frist wurde eingehalten.', missed: 'Die Frist wurde nicht eingehalten.' },
	codes: { met: 'eingehalten', missed: 'nicht eingehalten' },
	body: 'Wer sie einhalten muss:'
};
