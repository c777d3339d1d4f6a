/** Wie vom Stand einer Forderung die Rede ist. */
export const rating = {
	/** Vor der Quelle, nach der eine Forderung eingeordnet ist, und vor dem, wer sie selbst bewertet hat. */
	placedBy: 'Eingeordnet nach:',
	placedByAuthor: (author: string) => `eingeordnet von ${author}`,
	assessedBy: (author: string) => `bewertet von ${author}`,
	/** Ein Dokument sagt etwas zum Stand, nennt aber keinen. */
	saidLast: (date: string) => `Zuletzt eingeordnet: ${date}`,
	said: 'Eingeordnet, ohne dass ein Stand genannt ist',
	saidCounted: 'eingeordnet, ohne dass ein Stand genannt ist',
	/** Das Netzwerk hat ihn selbst bewertet. */
	assessed: {
		move: 'Bewertet',
		stateOn: (date: string) => `Stand ${date}`,
		stands: (state: string, when: string) => `Die Forderung steht heute auf „${state}“, ${when}.`,
		noState: 'Noch nicht bewertet',
		noStateCounted: 'noch nicht bewertet',
		/** Etwas ist dazu geschehen, bewertet ist es nicht. */
		noStateBut: (date: string) => `Keine Bewertung verzeichnet; dazu geschehen: ${date}`,
		earlier: (n: number) => (n === 1 ? 'Eine frühere Bewertung' : `${n} frühere Bewertungen`),
		corrects: 'Berichtigt eine frühere Bewertung.',
		counted: 'assessment' as const,
		stripExample:
			'Zwanzig Zeilen bauen aus drei Tabellen nach, was das Register zu jeder Forderung zeichnet: die Zeichen ihrer Sätze und den Streifen. Er sagt, seit wann sie belegt ist und wie das Netzwerk ihren Stand sah.'
	},
	/** Solange das Netzwerk diese Seiten nicht übernommen hat, hat es hier nichts bewertet. */
	read: {
		move: 'Eingeordnet',
		stateOn: (date: string) => `nach Dokumenten eingeordnet, Stand ${date}`,
		stands: (state: string, when: string) => `Die Forderung wird hier als „${state}“ geführt, ${when}.`,
		noState: 'Keine datierte Einordnung verzeichnet',
		noStateCounted: 'ohne datierte Einordnung',
		noStateBut: (date: string) => `Keine datierte Einordnung verzeichnet; dazu geschehen: ${date}`,
		earlier: (n: number) => (n === 1 ? 'Eine frühere Einordnung' : `${n} frühere Einordnungen`),
		corrects: 'Berichtigt eine frühere Einordnung.',
		counted: 'reading' as const,
		stripExample:
			'Zwanzig Zeilen bauen aus drei Tabellen nach, was das Register zu jeder Forderung zeichnet: die Zeichen ihrer Sätze und den Streifen. Er sagt, seit wann sie belegt ist und wie ihr Stand nach Dokumenten eingeordnet wurde.'
	}
};
