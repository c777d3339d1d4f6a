/** With what an empty database is founded: its first network, an invented one, or one that a folder tells. */
export type FirstContent = { of: 'first' | 'demo' } | { of: 'folder'; folder: string };

/** What the words of the command line ask for: `--demo`, `--found FOLDER`, or neither. */
export function firstContentIn(words: readonly string[]): FirstContent {
	const place = words.indexOf('--found');
	if (place === -1) return { of: words.includes('--demo') ? 'demo' : 'first' };
	const folder = words[place + 1];
	if (folder === undefined || folder.startsWith('--'))
		throw new Error('Name the folder of the network: --found FOLDER');
	return { of: 'folder', folder };
}
