import { type AnyValues, type Fields, entrySchema } from '@kok/domain/content-type';
import { type Issue, issuesOf } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';
import type { OpenedPart } from '#lib/api/opened-record.ts';
import { CopyKeeper } from './copy-keeper.ts';
import type { CopyKey, WorkingCopy } from './working-copy.ts';
import { type FiledOutcome, fileDraft } from './file-draft.ts';
import { isSame } from './is-same.ts';
import { saving } from './saving.svelte.ts';
import { withLists } from './with-lists.ts';
import { withoutEmpty } from './without-empty.ts';

const pauseMilliseconds = 800;

interface Begun {
	key: CopyKey;
	fields: Fields;
	/** The part as it was read; none where it does not exist yet. */
	read: OpenedPart | undefined;
	copy: WorkingCopy | undefined;
	/** What the part held where the copy began, if that is not what was read. */
	base: AnyValues | undefined;
}

/** A part that is being written: its values, what is wrong with them, and where they are. */
export class Editor {
	readonly key: CopyKey;
	readonly fields: Fields;
	readonly #keeper: CopyKeeper;
	/** What the part held when this text was begun. */
	before = $state.raw<AnyValues>({});
	values = $state<Record<string, unknown>>({});
	/** The values as they would be filed: nothing empty stands in them. Every field asks for them with every key. */
	readonly entered = $derived(withoutEmpty(this.values));
	/** Whether something differs from what was read. */
	readonly isChanged = $derived(!isSame(this.entered, this.before));
	issues = $state.raw<readonly Issue[]>([]);
	outcome = $state.raw<Exclude<FiledOutcome, { outcome: 'filed' | 'invalid' }>>();
	/** Why the server keeps nothing of what is typed: the record was withdrawn, or is not the writer's any more. */
	notKept = $state.raw<Words>();
	base: number | undefined;
	/** What the server has of this text. */
	#sent = $state.raw<AnyValues>({});
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor({ key, fields, read, copy, base }: Begun) {
		this.key = key;
		this.fields = fields;
		this.#keeper = new CopyKeeper(key, (words) => (this.notKept = words));
		this.before = writable(fields, base ?? read?.draft?.values ?? read?.published?.values ?? {});
		this.values = copy ? writable(fields, copy.values) : { ...this.before };
		this.base = copy ? copy.base : read?.revision;
		this.#sent = copy?.isSent ? withoutEmpty(this.values) : this.before;
		saving.nothing();
		if (copy) this.#keeper.take(copy);
		// Somebody else filed a text after this one was begun. It is shown before one types on.
		if (base) this.outcome = { outcome: 'stale', current: read };
	}

	/** The values as a draft has them. */
	get filed(): AnyValues {
		return withLists(this.fields, this.entered);
	}

	write(name: string, value: unknown): void {
		this.values[name] = value;
		this.issues = this.issues.filter(({ path }) => path !== name && !path.startsWith(`${name}.`));
		saving.now();
		this.#keepLater();
	}

	/** Keeps what was typed since the last time, on the device and on the server. */
	async keep(): Promise<void> {
		if (this.#pause === undefined) return;
		clearTimeout(this.#pause);
		this.#pause = undefined;
		await this.#hand(async (values) => this.#keeper.keep({ values, base: this.base }));
	}

	/** Goes on once the server answers again, or its writer has signed in again. */
	async resume(): Promise<void> {
		if (this.outcome?.outcome === 'away' || this.outcome?.outcome === 'signed-out') this.outcome = undefined;
		await this.#hand(async () => this.#keeper.send());
	}

	/** Whether something stands in a field that the server does not have, because it does not answer or nobody is signed in. */
	isUnsent(name: string): boolean {
		return saving.isUnsent && !isSame(this.entered[name], this.#sent[name]);
	}

	/** Makes a draft of it that all who may write can read. True once it is filed. */
	async file(): Promise<boolean> {
		await this.keep();
		const checked = entrySchema(this.fields).safeParse(this.filed);
		this.issues = checked.success ? [] : issuesOf(checked.error);
		if (!checked.success) return false;
		const result = await fileDraft({ ...this.key, base: this.base, values: jsonCopy(this.filed) });
		this.outcome = result.outcome === 'filed' || result.outcome === 'invalid' ? undefined : result;
		if (result.outcome === 'invalid') this.issues = result.issues;
		if (result.outcome !== 'filed') return false;
		await this.#keeper.drop();
		return true;
	}

	/** Goes on from what holds now, with values that were chosen field by field. */
	settle({ values, current, base }: { values: AnyValues; current: AnyValues; base: number | undefined }): void {
		this.values = { ...values };
		this.before = writable(this.fields, current);
		this.base = base;
		this.outcome = undefined;
		this.#keepLater();
	}

	/** Throws away what was typed. */
	async drop(): Promise<void> {
		clearTimeout(this.#pause);
		this.#pause = undefined;
		await this.#keeper.drop();
	}

	async #hand(keep: (values: AnyValues) => Promise<void>): Promise<void> {
		const values = jsonCopy(this.entered);
		await keep(values);
		if (!saving.isUnsent) this.#sent = values;
	}

	#keepLater(): void {
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.keep(), pauseMilliseconds);
	}
}

/** Without the days that follow from confirmations: nobody writes them. */
function writable(fields: Fields, values: AnyValues): AnyValues {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !fields[name]?.confirmed));
}

/** What a device keeps and a server is sent holds no trace of being watched. */
function jsonCopy(values: AnyValues): AnyValues {
	return JSON.parse(JSON.stringify(values)) as AnyValues;
}
