import { type AnyValues, type Fields, entrySchema } from '@kok/domain/content-type';
import { type Issue, issuesOf } from '@kok/domain/issues';
import type { OpenedPart } from '#lib/api/opened-record.ts';
import { spellNow, writeTime } from '#lib/words/time.ts';
import { words } from '#lib/words/words.ts';
import { type FiledOutcome, fileDraft } from './file-draft.ts';
import { isSame } from './is-same.ts';
import { saving } from './saving.svelte.ts';
import { withoutEmpty } from './without-empty.ts';
import { type CopyKey, type WorkingCopy, dropCopy, keepCopy } from './working-copy.ts';

const pauseMilliseconds = 800;

interface Begun {
	key: CopyKey;
	type: string;
	fields: Fields;
	/** The part as it was read; none where it does not exist yet. */
	read: OpenedPart | undefined;
	copy: WorkingCopy | undefined;
}

/** A part that is being written: its values, what is wrong with them, and where they are. */
export class Editor {
	readonly key: CopyKey;
	readonly fields: Fields;
	readonly #type: string;
	/** What the part held when it was read. */
	readonly before: AnyValues;
	values = $state<Record<string, unknown>>({});
	issues = $state.raw<readonly Issue[]>([]);
	outcome = $state.raw<Exclude<FiledOutcome, { outcome: 'filed' | 'invalid' }>>();
	base: number | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor({ key, type, fields, read, copy }: Begun) {
		this.key = key;
		this.#type = type;
		this.fields = fields;
		this.before = writable(fields, read?.draft?.values ?? read?.published?.values ?? {});
		this.values = { ...this.before, ...(copy && writable(fields, copy.values)) };
		this.base = copy ? copy.base : read?.revision;
		saving.line = copy ? words.saving.kept(writeTime(copy.savedAt)) : '';
	}

	/** Whether something differs from what was read. */
	get isChanged(): boolean {
		return !isSame(this.entered, this.before);
	}

	/** The values as they would be filed: nothing empty stands in them. */
	get entered(): AnyValues {
		return withoutEmpty(this.values);
	}

	write(name: string, value: unknown): void {
		this.values[name] = value;
		this.issues = this.issues.filter(({ path }) => path !== name && !path.startsWith(`${name}.`));
		saving.line = words.saving.now;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.keep(), pauseMilliseconds);
	}

	/** Puts on the device what was typed since the last time. */
	async keep(): Promise<void> {
		if (this.#pause === undefined) return;
		clearTimeout(this.#pause);
		this.#pause = undefined;
		const savedAt = spellNow();
		await keepCopy(this.key, { values: jsonCopy(this.entered), base: this.base, savedAt });
		saving.line = words.saving.kept(writeTime(savedAt));
	}

	/** Makes a draft of it that all who may write can read. True once it is filed. */
	async file(): Promise<boolean> {
		this.#pause ??= setTimeout(() => undefined);
		await this.keep();
		const checked = entrySchema(this.fields).safeParse(this.entered);
		this.issues = checked.success ? [] : issuesOf(checked.error);
		if (!checked.success) return false;
		const result = await fileDraft({ ...this.key, type: this.#type, base: this.base, values: jsonCopy(this.entered) });
		this.outcome = result.outcome === 'filed' || result.outcome === 'invalid' ? undefined : result;
		if (result.outcome === 'invalid') this.issues = result.issues;
		if (result.outcome !== 'filed') return false;
		await dropCopy(this.key);
		saving.line = '';
		return true;
	}

	/** Goes on from what holds now, with values that were chosen field by field. */
	settle(values: AnyValues, base: number | undefined): void {
		this.values = { ...values };
		this.base = base;
		this.outcome = undefined;
		this.#pause = setTimeout(() => void this.keep(), pauseMilliseconds);
	}

	/** Throws away what was typed. */
	async drop(): Promise<void> {
		clearTimeout(this.#pause);
		this.#pause = undefined;
		await dropCopy(this.key);
		saving.line = '';
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
