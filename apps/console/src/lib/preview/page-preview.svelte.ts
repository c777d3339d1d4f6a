import type { AnyValues } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { type Words, isLocale } from '@kok/domain/words';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { api } from '#lib/api/client.ts';
import { language, spoken, words } from '#lib/words/words.ts';
import { nameOfPage } from '#lib/publishing/page-groups.ts';
import { type Opened, type TypedPart, openPreview, partsIn, typed } from './open-preview.ts';

/** Longer than one pauses within a word, and than the copy on the device waits. */
const pauseMilliseconds = 1_000;
/** So many pages are named; the others are counted. */
const mostNamed = 4;

/** The page of a record as it would be: made anew after a pause of typing, while one types on. */
export class PagePreview {
	readonly #record: OpenedRecord;
	readonly #part: PartName;
	/** Where the page lies; none before the first was made. */
	address = $state.raw<string>();
	/** Where the page lies as it is public now. */
	publicAddress = $state.raw<string>();
	/** Why there is no page, or none of what was typed last. */
	said = $state.raw<Words>();
	isMaking = $state(false);
	/** Which pages would change, in a sentence; empty before anybody asked. */
	foretold = $state('');
	isForetelling = $state(false);
	#pause: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;

	constructor(record: OpenedRecord, part: PartName) {
		this.#record = record;
		this.#part = part;
	}

	/** Has the page made of what was typed, once nothing more is typed for a while. */
	ask(values: AnyValues): void {
		clearTimeout(this.#pause);
		this.foretold = '';
		this.#pause = setTimeout(() => void this.#make(values), this.address === undefined ? 0 : pauseMilliseconds);
	}

	/** Has the page made as it is public now. */
	async askPublic(): Promise<void> {
		const parts = partsIn(this.#record, 'published');
		if (this.publicAddress !== undefined || parts.length === 0) return;
		this.publicAddress = this.#addressIn(await openPreview(parts));
	}

	stop(): void {
		clearTimeout(this.#pause);
		this.#turn += 1;
	}

	async #make(values: AnyValues): Promise<void> {
		const turn = (this.#turn += 1);
		this.isMaking = true;
		const opened = await openPreview(this.#partsWith(values));
		// Something else was typed meanwhile.
		if (turn !== this.#turn) return;
		this.isMaking = false;
		const address = this.#addressIn(opened);
		if (address !== undefined) this.address = address;
		this.said = wordsFor(opened, address);
	}

	/** Asks which pages would change if what was typed were published now, with the other drafts of the record. */
	async foretell(values: AnyValues): Promise<void> {
		if (this.isForetelling) return;
		this.isForetelling = true;
		const body = { parts: this.#partsWith(values) };
		const answer = await api.POST('/api/publications/changes', { body }).catch(() => undefined);
		this.isForetelling = false;
		const pages = answer?.data?.pages;
		this.foretold = pages
			? words.preview.changes(pages.length, pages.slice(0, mostNamed).map(nameOfPage))
			: spoken(answer?.error?.words ?? words.publish.away);
	}

	/** What was typed, with the drafts of the other parts: a page needs all of them. */
	#partsWith(values: AnyValues): TypedPart[] {
		const others = partsIn(this.#record, 'draft').filter(({ part }) => part !== this.#part);
		const { draft } = this.#record.parts[this.#part] ?? {};
		const origin = draft?.origin && { origin: draft.origin };
		return [typed({ record: this.#record.id, part: this.#part }, { values, ...origin }), ...others];
	}

	/** The page in the language that is written, else in that of the interface. */
	#addressIn(opened: Opened): string | undefined {
		if (opened.is !== 'open') return undefined;
		const addresses = opened.addresses[this.#record.id] ?? {};
		return isLocale(this.#part) ? addresses[this.#part] : (addresses[language] ?? Object.values(addresses)[0]);
	}
}

function wordsFor(opened: Opened, address: string | undefined): Words | undefined {
	if (opened.is === 'unfit') return words.preview.unfit;
	if (opened.is === 'none') return opened.words;
	return address === undefined ? words.preview.noPage : undefined;
}
