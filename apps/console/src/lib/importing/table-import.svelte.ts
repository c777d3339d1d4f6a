import type { TypeName } from '@kok/domain/content-types';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import { beginsAsWorkbook } from '#lib/workbook/begins-as-workbook.ts';
import type { NotRead, Workbook } from '#lib/workbook/open-workbook.ts';
import type { SheetTable } from '#lib/workbook/sheet-table.ts';
import { separator } from './download.ts';
import { importRefusals } from './importing-words.ts';

type Imported = Schemas['Imported'];
type LawImported = Schemas['LawImported'];

/** What the API takes at most. */
const mostBytes = 20 * 1024 * 1024;

interface TakenFile {
	name: string;
	/** The sheet of a workbook that it is. */
	sheet?: string;
	/** In CSV, or the official XML of a law. */
	bytes: ArrayBuffer;
	isLaw?: boolean;
	wholeNumbers?: SheetTable['wholeNumbers'];
}

/**
 * A table on its way: chosen, judged without a word being written, brought in. The file is read once, when it is chosen, so
 * that what is written is what was judged. Of a workbook one sheet is the table.
 */
class TableImport {
	file = $state.raw<TakenFile>();
	/** What the file was taken from, where it has sheets to choose from. */
	workbook = $state.raw<Workbook & { name: string }>();
	/** The sheet that is chosen, be it read or refused. */
	sheet = $state<string>();
	/** What its rows are, once they were judged as that. */
	type = $state.raw<TypeName>();
	/** What would become of each row. */
	judged = $state.raw<Imported>();
	/** What became of each row. */
	done = $state.raw<Imported>();
	/** What the official text of a law says of itself, where the file is one. */
	law = $state.raw<LawImported>();
	/** Since when wordings hold that are new in it; empty until somebody says so. */
	since = $state('');
	/** Whether somebody has said that unknown columns stay out. */
	isLeftOut = $state(false);
	refused = $state.raw<Words>();
	working = $state<'opening' | 'reading' | 'writing'>();
	/** Counts the choices: what comes of one after the next was made is dropped. */
	#choices = 0;

	get waitsForColumns(): boolean {
		return !this.isLeftOut && (this.judged?.columns.unknown.length ?? 0) > 0;
	}

	/** How many drafts the table would make. */
	get drafts(): number {
		return this.judged ? this.judged.counts.create + this.judged.counts.change : 0;
	}

	/** Whether something of it is seen by members without being published. */
	get isSeenAtOnce(): boolean {
		return this.judged?.rows.some(({ fate, parts }) => fate !== 'faulty' && parts.includes('inside')) ?? false;
	}

	get mayBringIn(): boolean {
		return this.drafts > 0 && this.judged?.counts.faulty === 0 && !this.waitsForColumns && !this.working;
	}

	/** Whether another sheet could have been meant. */
	get hasOtherSheets(): boolean {
		return (this.workbook?.sheets.filter(({ isEmpty }) => !isEmpty).length ?? 0) > 1;
	}

	/** Whether the workbook holds a cell as a number, so that a nought in front of it is lost. */
	isWholeNumber(row: number, column: string): boolean {
		return this.file?.wholeNumbers?.get(row)?.has(column) ?? false;
	}

	/** Back to the choice of a file; the one that was chosen stays. */
	begin(): void {
		this.type = undefined;
		this.law = undefined;
		this.judged = undefined;
		this.done = undefined;
		this.isLeftOut = false;
		this.refused = undefined;
	}

	/** Takes a table in CSV as it is; of a workbook the sheet that is called as the one before, else the first with something in it. */
	async take(file: File): Promise<void> {
		// What is being written is what was judged.
		if (this.working === 'writing') return;
		const before = this.sheet;
		const choice = this.#choose();
		this.workbook = undefined;
		this.sheet = undefined;
		if (file.size > mostBytes) return this.#refuse(importRefusals.tooLarge);
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (choice !== this.#choices) return;
		if (!bytes) return this.#refuse(importRefusals.notRead);
		if (!beginsAsWorkbook(bytes)) {
			this.file = { name: file.name, bytes, isLaw: beginsAsXml(bytes) };
			this.since = '';
			return;
		}
		this.working = 'opening';
		const opened = await openWorkbook(bytes);
		if (choice !== this.#choices) return;
		if ('refusal' in opened) return this.#refuse(opened.refusal);
		this.workbook = { ...opened, name: file.name };
		const isThere = opened.sheets.some(({ name, isEmpty }) => name === before && !isEmpty);
		await this.takeSheet(isThere && before !== undefined ? before : opened.preset);
	}

	/** Takes another sheet of the same workbook. */
	async takeSheet(sheet: string): Promise<void> {
		const { workbook } = this;
		if (!workbook) return;
		const choice = this.#choose();
		this.sheet = sheet;
		this.working = 'opening';
		const table = await workbook.read(sheet);
		if (choice !== this.#choices) return;
		if ('refusal' in table) return this.#refuse(table.refusal);
		this.working = undefined;
		this.file = { name: workbook.name, sheet, ...table };
	}

	/** Asks what would become of each row. */
	async judge(type: TypeName): Promise<void> {
		const { file } = this;
		if (!file || this.working) return;
		const choice = this.#choices;
		this.working = 'reading';
		this.refused = undefined;
		const { since } = this;
		const answer = await send(type, file, { dryRun: true, isLeftOut: true, since });
		if (choice !== this.#choices) return;
		this.working = undefined;
		if (answer?.data) {
			this.type = file.isLaw ? 'provision' : type;
			this.#keepLaw(answer.data);
			this.judged = withColumns(answer.data);
		} else this.refused = answer?.error?.words ?? importRefusals.unsure;
	}

	/** Brings the table in. What has moved since it was judged is judged anew and shown, and nothing is written. */
	async bringIn(): Promise<void> {
		const { file, type } = this;
		if (!file || !type || !this.mayBringIn) return;
		this.working = 'writing';
		this.refused = undefined;
		const { isLeftOut, since } = this;
		const answer = await send(type, file, { dryRun: false, isLeftOut, since });
		this.working = undefined;
		if (answer?.data) {
			this.#keepLaw(answer.data);
			this.done = withColumns(answer.data);
			this.file = undefined;
			this.workbook = undefined;
			this.sheet = undefined;
		} else if (answer?.error?.rows) {
			await this.judge(type);
			this.refused = importRefusals.moved;
		} else this.refused = answer?.error?.words ?? importRefusals.unsure;
	}

	#keepLaw(imported: Imported | LawImported): void {
		this.law = 'law' in imported ? imported : undefined;
	}

	#choose(): number {
		this.begin();
		this.file = undefined;
		this.working = undefined;
		this.#choices += 1;
		return this.#choices;
	}

	#refuse(refusal: Words): void {
		this.working = undefined;
		this.refused = refusal;
	}
}

/** It outlives the page, so that whoever looks at a record comes back to the same table. */
export const tableImport = new TableImport();

/** What reads workbooks is loaded when somebody chooses one. */
async function openWorkbook(bytes: ArrayBuffer): Promise<Workbook | NotRead> {
	const module = await import('#lib/workbook/open-workbook.ts').catch(() => undefined);
	if (!module) return { refusal: importRefusals.notLoaded };
	return module.openWorkbook(bytes, { separator, mostBytes, tooLarge: importRefusals.tooLarge });
}

/** Whether a file begins as XML does; no table in CSV has that sign first. */
function beginsAsXml(bytes: ArrayBuffer): boolean {
	return /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.slice(0, 64)));
}

/** A law has no columns that could be unknown. */
function withColumns(imported: Imported | LawImported): Imported {
	return 'columns' in imported ? imported : { ...imported, columns: { known: ['history'], unknown: [] } };
}

async function send(
	type: TypeName,
	{ bytes, isLaw }: TakenFile,
	{ dryRun, isLeftOut, since }: { dryRun: boolean; isLeftOut: boolean; since: string }
) {
	const asked = { dryRun: dryRun ? ('true' as const) : ('false' as const) };
	if (isLaw) {
		const query = { ...asked, ...(since !== '' && { since }) };
		return api.POST('/api/law-texts', { params: { query }, ...asIs(bytes, 'application/xml') }).catch(() => undefined);
	}
	const query = { ...asked, unknownColumns: isLeftOut ? ('left-out' as const) : ('refused' as const) };
	return api
		.POST('/api/imports/{type}', { params: { path: { type }, query }, ...asIs(bytes, 'text/csv') })
		.catch(() => undefined);
}

/** The document knows a text; the bytes are sent as they are, so that the server sees in which encoding they are. */
function asIs(bytes: ArrayBuffer, type: string) {
	return { body: '', bodySerializer: () => bytes, headers: { 'content-type': type } };
}
