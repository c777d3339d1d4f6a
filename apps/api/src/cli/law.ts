import { Day } from '@kok/domain/calendar';
import { Command, InvalidArgumentError } from 'commander';
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type ImportLawOutcome, importLaw } from '../commands/import-law.ts';
import type { RowFate } from '../commands/import-records.ts';
import { lawRefusals } from '../law/refusals.ts';
import { unreadWords } from '../law/unread.ts';
import { atWork } from './workplace.ts';

interface Options {
	since?: string;
	act?: string;
	write?: boolean;
}

/** As much as the API takes. */
const mostBytes = 20 * 1_024 * 1_024;

/** `kok law FILE`: reads the official text of a law into dated wordings of the provisions on record. */
export function createLawCommand(): Command {
	return new Command('law')
		.description('Show what the official XML of a law would change; with --write bring it in as drafts')
		.argument('<file>', 'the XML of one law from gesetze-im-internet.de')
		.option('--since <day>', 'since when wordings hold that differ from those on record, such as 2026-07-01', readDay)
		.option('--act <id>', 'the act that is meant, where its abbreviation does not say it')
		.option('--write', 'bring the new wordings in as drafts: all of them, or none')
		.action(async (file: string, { since, act, write = false }: Options) => {
			const bytes = await readBytes(file);
			const caller = { actor: 'command-line', request: randomUUID() };
			const asked = { bytes, act: act?.toLowerCase(), since, dryRun: !write, caller };
			const done = await atWork(async ({ tools }) => importLaw(tools, asked));
			if (done.outcome === 'refused') throw new Error(lawRefusals[done.refusal].en);
			process.stdout.write(
				linesOf(done)
					.map((line) => `${line}\n`)
					.join('')
			);
			if (done.rows.some(({ fate }) => fate === 'faulty')) process.exitCode = 1;
		});
}

async function readBytes(file: string): Promise<Uint8Array> {
	const { size } = await stat(file);
	if (size > mostBytes) throw new Error('The file has more than 20 MiB, which no law has. Nothing was read.');
	return readFile(file);
}

function readDay(given: string): string {
	if (!Day.safeParse(given).success) throw new InvalidArgumentError('a day such as 2026-07-01');
	return given;
}

function linesOf({
	outcome,
	law,
	act,
	rows,
	unread,
	missing
}: Exclude<ImportLawOutcome, { outcome: 'refused' }>): string[] {
	const stand = law.asAmended === undefined ? '' : ` (${law.asAmended})`;
	const changed = rows.filter(({ fate }) => fate === 'change').length;
	return [
		`${law.abbreviations[0] ?? law.title}, official text of ${law.textOn}${stand}`,
		`SHA-256 ${law.fileHash}`,
		`Act on record: ${act.title} (${act.id})`,
		...rows.flatMap(linesOfRow),
		...unread.flatMap(({ citation, id, code }) => [`not read  ${citation}  ${id}`, `    ${unreadWords[code].en}`]),
		...missing.map(({ citation, id }) => `not in the file  ${citation}  ${id}`),
		...(unread.length > 0 ? ['What is not read stays on record as it is.'] : []),
		sentenceFor(outcome, changed)
	];
}

function linesOfRow({ fate, id = '', titles, cells = [], issues }: RowFate): string[] {
	return [
		`${fate}  ${titles.de ?? ''}  ${id}`,
		...issues.map(({ message }) => `    ${message.en}`),
		...cells.flatMap(({ field, old, new: fresh }) => [
			`    ${field}`,
			...(old === undefined ? [] : indented('-', old)),
			...(fresh === undefined ? [] : indented('+', fresh))
		])
	];
}

function indented(mark: string, text: string): string[] {
	return text.split('\n').map((line) => `    ${mark} ${line}`);
}

function sentenceFor(outcome: 'imported' | 'judged' | 'faulty', changed: number): string {
	const provisions = changed === 1 ? 'one provision' : `${changed} provisions`;
	if (outcome === 'imported')
		return `Drafts were written of ${provisions}. Nothing is public until they are published.`;
	if (outcome === 'faulty') return 'Nothing was written: every provision must be right before any is brought in.';
	return `Nothing was written; --write would bring in drafts of ${provisions}.`;
}
