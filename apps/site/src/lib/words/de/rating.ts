/** Wie vom Stand einer Forderung die Rede ist. */
export const rating = {
	/** Das Netzwerk hat ihn selbst bewertet. */
	assessed: {
		move: 'Bewertet',
		by: (author: string) => `bewertet von ${author}`,
		stateOn: (date: string) => `Stand ${date}`,
		stands: (state: string, when: string) => `Die Forderung steht heute auf „${state}“, ${when}.`,
		noState: 'Noch nicht bewertet',
		noStateCounted: 'noch nicht bewertet',
		noView: 'Noch kein Urteil hinterlegt.',
		earlier: (n: number) => (n === 1 ? 'Eine frühere Bewertung' : `${n} frühere Bewertungen`),
		corrects: 'Berichtigt eine frühere Bewertung.',
		counted: 'assessment' as const,
		stripExample:
			'Zwanzig Zeilen bauen aus zwei Tabellen den Streifen nach, den das Register neben jeder Forderung zeigt. Er sagt, seit wann sie belegt ist und wie das Netzwerk ihren Stand sah. Man braucht Node.'
	},
	/** Solange das Netzwerk diese Seiten nicht übernommen hat, hat es hier nichts bewertet. */
	read: {
		move: 'Eingeordnet',
		by: (document: string) => `eingeordnet nach: ${document}`,
		stateOn: (date: string) => `nach Dokumenten eingeordnet, Stand ${date}`,
		stands: (state: string, when: string) => `Die Forderung wird hier als „${state}“ geführt, ${when}.`,
		noState: 'Noch nicht eingeordnet',
		noStateCounted: 'noch nicht eingeordnet',
		noView: 'Noch keine Einordnung hinterlegt.',
		earlier: (n: number) => (n === 1 ? 'Eine frühere Einordnung' : `${n} frühere Einordnungen`),
		corrects: 'Berichtigt eine frühere Einordnung.',
		counted: 'reading' as const,
		stripExample:
			'Zwanzig Zeilen bauen aus zwei Tabellen den Streifen nach, den das Register neben jeder Forderung zeigt. Er sagt, seit wann sie belegt ist und wie ihr Stand nach Dokumenten eingeordnet wurde. Man braucht Node.'
	}
};
