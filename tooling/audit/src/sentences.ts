import { join } from 'node:path';
import { interfaceSentences } from './sentences/interface-sentences.ts';

/** Prints every sentence of the interface with its length and place, the longest first: `pnpm sentences`. */
const root = join(import.meta.dirname, '../../..');
for (const { language, words, text, place } of await interfaceSentences(root)) {
	process.stdout.write(`${String(words).padStart(3)} ${language}  ${text}  (${place})\n`);
}
