import type { Locale, Words } from '@kok/domain/words';
import { invalidate } from '$app/navigation';
import { untrack } from 'svelte';
import { type Schemas, api } from '#lib/api/client.ts';
import { whyNot } from '#lib/api/why-not.ts';
import { words } from '#lib/words/words.ts';
import { nameOfLanguage } from '#lib/records/title.ts';
import { type ToldFile, undescribedIn } from './told-file.ts';
import { mediaWords } from './media-words.ts';

/** What somebody says about a file, while they write it. */
export class Describing {
	name = $state('');
	alternative = $state<Partial<Record<Locale, string>>>({});
	credit = $state('');
	allowedBy = $state('');
	/** A day, or empty. */
	allowedUntil = $state('');
	withdrawnOn = $state<string>();
	showsNobody = $state(false);
	showsNoPlace = $state(false);
	/** What was done last, in words. */
	said = $state('');
	/** Why the last thing was not done. */
	refused = $state.raw<Words>();
	readonly #file: () => ToldFile;
	/** For which of several members a delegate says it. */
	readonly #member: string | undefined;

	/** `file`: as it was read last. */
	constructor(file: () => ToldFile, member: string | undefined) {
		this.#file = file;
		this.#member = member;
		untrack(() => this.#readAgain());
	}

	/** Takes over what is said about the file now. */
	#readAgain(): void {
		const { description, name = '' } = this.#file();
		this.name = description?.name ?? name;
		this.alternative = { ...description?.alternative };
		this.credit = description?.credit ?? '';
		this.allowedBy = description?.permission?.by ?? '';
		this.allowedUntil = description?.permission?.until ?? '';
		this.withdrawnOn = description?.permission?.withdrawnOn;
		this.showsNobody = description?.showsNobody ?? false;
		this.showsNoPlace = description?.showsNoPlace ?? false;
	}

	/** What is still to be said before the file can go on a page, in words. */
	lacks(languages: readonly string[]): string[] {
		const file = this.#file();
		const lacking = undescribedIn(file, { alternative: this.alternative, languages });
		return [
			...lacking.map((locale) => mediaWords.lacks.alternative(nameOfLanguage(locale))),
			...(this.showsNobody && this.showsNoPlace ? [] : [mediaWords.lacks.looked]),
			...(this.allowedBy.trim() === '' ? [mediaWords.lacks.permission] : [])
		];
	}

	/** Keeps it on top of what was read, and reads anew. */
	async keep(): Promise<void> {
		const { file: hash, description } = this.#file();
		this.said = '';
		const revision = description?.revision ?? 0;
		const header = revision === 0 ? { 'if-none-match': '*' as const } : { 'if-match': `"${revision}"` };
		const query = this.#member === undefined ? {} : { member: this.#member };
		const params = { path: { hash }, query, header };
		const body = this.#told();
		const answer = await api.PUT('/api/media/{hash}/description', { params, body }).catch(() => undefined);
		const isStale = answer?.response.status === 412;
		this.refused = answer?.response.ok || isStale ? undefined : (whyNot(answer?.error) ?? words.door.away);
		await invalidate('console:media');
		if (isStale) this.#readAgain();
		if (!this.refused) this.said = isStale ? mediaWords.changedMeanwhile : mediaWords.kept;
	}

	#told(): Schemas['DescribeFile'] {
		const by = this.allowedBy.trim();
		const alternative = Object.entries(this.alternative).flatMap(([locale, text]) =>
			text.trim() === '' ? [] : [[locale, text.trim()] as const]
		);
		return {
			alternative: Object.fromEntries(alternative),
			showsNobody: this.showsNobody,
			showsNoPlace: this.showsNoPlace,
			...(this.name.trim() !== '' && { name: this.name.trim() }),
			...(this.credit.trim() !== '' && { credit: this.credit.trim() }),
			...(by !== '' && {
				permission: {
					by,
					...(this.allowedUntil !== '' && { until: this.allowedUntil }),
					...(this.withdrawnOn !== undefined && { withdrawnOn: this.withdrawnOn })
				}
			})
		};
	}
}
