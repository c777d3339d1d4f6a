import { type Brought, bringFile } from './bring-file.ts';
import { writeSize } from './told-file.ts';
import { spoken } from '#lib/words/words.ts';
import { mediaWords } from './media-words.ts';

/** A file on its way, and what became of it. */
export interface Coming {
	id: number;
	name: string;
	/** From 0 to 1. */
	sent: number;
	/** What became of it, in words. */
	said: string | undefined;
	isRefused: boolean;
}

/** Files that somebody brings, one after the other. */
export class Bringing {
	coming = $state<Coming[]>([]);
	#count = 0;

	/** Brings some files, of a delegate of several members for one of them; those that arrived, in their order. */
	async bring(chosen: readonly File[], member: string | undefined): Promise<Exclude<Brought, { words: unknown }>[]> {
		this.coming = [];
		const waiting = chosen.map((file) => ({ file, id: this.#begin(file) }));
		const arrived: Exclude<Brought, { words: unknown }>[] = [];
		for (const { file, id } of waiting) {
			const brought = await bringFile(file, { member, onsent: (sent) => this.#change(id, { sent }) });
			this.#change(id, { sent: 1, isRefused: 'words' in brought, said: say(file, brought) });
			if (!('words' in brought)) arrived.push(brought);
		}
		return arrived;
	}

	#begin({ name }: File): number {
		this.#count += 1;
		this.coming.push({ id: this.#count, name, sent: 0, said: undefined, isRefused: false });
		return this.#count;
	}

	#change(id: number, change: Partial<Coming>): void {
		this.coming = this.coming.map((one) => (one.id === id ? { ...one, ...change } : one));
	}
}

function say({ name, size }: File, brought: Brought): string {
	if ('words' in brought) return mediaWords.refused(name, spoken(brought.words));
	if (!brought.isNew) return mediaWords.known(name);
	const { mediaType, bytes } = brought.file;
	if (mediaType === 'application/pdf') return `${mediaWords.brought(name)} ${mediaWords.cleanedDocument}`;
	const shrunk = bytes < size ? ` ${mediaWords.shrunk(writeSize(size), writeSize(bytes))}` : '';
	return `${mediaWords.brought(name)} ${mediaWords.cleanedPicture}${shrunk}`;
}
