import type { TypeName } from '@kok/domain/content-types';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import { importRefusals } from './importing-words.ts';

type Imported = Schemas['Imported'];

/** What the API takes at most. */
const mostBytes = 20 * 1024 * 1024;

interface TakenFile {
	name: string;
	bytes: ArrayBuffer;
}

/**
 * A table on its way: chosen, judged without a word being written, brought in. The file is read once, when it is chosen, so
 * that what is written is what was judged.
 */
class TableImport {
	file = $state.raw<TakenFile>();
	/** What its rows are, once they were judged as that. */
	type = $state.raw<TypeName>();
	/** What would become of each row. */
	judged = $state.raw<Imported>();
	/** What became of each row. */
	done = $state.raw<Imported>();
	/** Whether somebody has said that unknown columns stay out. */
	isLeftOut = $state(false);
	refused = $state.raw<Words>();
	working = $state<'reading' | 'writing'>();

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

	/** Back to the choice of a file; the one that was chosen stays. */
	begin(): void {
		this.type = undefined;
		this.judged = undefined;
		this.done = undefined;
		this.isLeftOut = false;
		this.refused = undefined;
	}

	async take(file: File): Promise<void> {
		this.begin();
		this.file = undefined;
		if (file.size > mostBytes) {
			this.refused = importRefusals.tooLarge;
			return;
		}
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (bytes) this.file = { name: file.name, bytes };
		else this.refused = importRefusals.notRead;
	}

	/** Asks what would become of each row. */
	async judge(type: TypeName): Promise<void> {
		const { file } = this;
		if (!file || this.working) return;
		this.working = 'reading';
		this.refused = undefined;
		const answer = await send(type, file, { dryRun: true, isLeftOut: true });
		this.working = undefined;
		if (answer?.data) {
			this.type = type;
			this.judged = answer.data;
		} else this.refused = answer?.error?.words ?? importRefusals.unsure;
	}

	/** Brings the table in. What has moved since it was judged is judged anew and shown, and nothing is written. */
	async bringIn(): Promise<void> {
		const { file, type } = this;
		if (!file || !type || !this.mayBringIn) return;
		this.working = 'writing';
		this.refused = undefined;
		const answer = await send(type, file, { dryRun: false, isLeftOut: this.isLeftOut });
		this.working = undefined;
		if (answer?.data) {
			this.done = answer.data;
			this.file = undefined;
		} else if (answer?.error?.rows) {
			await this.judge(type);
			this.refused = importRefusals.moved;
		} else this.refused = answer?.error?.words ?? importRefusals.unsure;
	}
}

/** It outlives the page, so that whoever looks at a record comes back to the same table. */
export const tableImport = new TableImport();

async function send(
	type: TypeName,
	{ bytes }: TakenFile,
	{ dryRun, isLeftOut }: { dryRun: boolean; isLeftOut: boolean }
) {
	const query = {
		dryRun: dryRun ? ('true' as const) : ('false' as const),
		unknownColumns: isLeftOut ? ('left-out' as const) : ('refused' as const)
	};
	// The document knows a text; the bytes are sent as they are, so that the server sees in which encoding they are.
	const body = { body: '', bodySerializer: () => bytes, headers: { 'content-type': 'text/csv' } };
	return api.POST('/api/imports/{type}', { params: { path: { type }, query }, ...body }).catch(() => undefined);
}
