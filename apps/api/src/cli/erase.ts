import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { removeReleaseKeptBySite } from '../commands/erasing/release-kept-by-site.ts';
import { type EraseOutcome, eraseRecord } from '../commands/erase-record.ts';
import { remains, remainsOn } from '../commands/erasing/remains.ts';
import { finishErasures, unfinishedWords } from '../commands/finish-erasures.ts';
import { readShownFiles } from '../publishing/read-state.ts';
import { findRecord } from '../db/stores/record-store.ts';
import { addLatePictures, untilSealed } from './until-sealed.ts';
import { revisionsOf, sentenceFor } from './withdraw.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok erase RECORD`: takes a record from the public and from every file here, for good. */
export function createEraseCommand(): Command {
	return new Command('erase')
		.description('Erase a record for good, to protect someone: texts, history, files, addresses, notes')
		.argument('<record>', 'id of the record')
		.option('--withdraw', 'withdraw it for protection first, where it is not withdrawn yet')
		.action(async (record: string, { withdraw = false }: { withdraw?: boolean }) => {
			const isDone = await atWork(async (place) => erase(place, record.toLowerCase(), withdraw), {
				protects: true
			});
			if (!isDone) process.exitCode = 1;
		});
}

async function erase(place: Workplace, id: string, mayWithdraw: boolean): Promise<boolean> {
	const { tools, publisher, folder, config } = place;
	const caller = { actor: 'command-line', request: randomUUID() };
	const record = await findRecord(tools.databases.read, id);
	const mustWithdraw = mayWithdraw && record !== undefined && record.withdrawn?.reason !== 'protection';
	const revisions = mustWithdraw ? await revisionsOf(tools.databases.read, id) : undefined;
	const result = await eraseRecord(tools, { id, revisions, caller });
	if (result.outcome === 'refused' && result.refusal === 'not-withdrawn-for-protection')
		throw new Error(
			`Nothing was erased: only what was withdrawn for protection is erased. kok erase ${id} --withdraw does both at once.`
		);
	if (result.outcome !== 'erased') throw new Error(sentenceFor(result, config));
	tell(result);

	const sealed = await untilSealed(publisher);
	process.stdout.write(`${sealed.words}\n`);
	if (!sealed.isGone) return false;
	// Before the files: what is drawn and shown by no release is removed with them.
	const lacking = await addLatePictures(publisher, sealed);
	if (lacking !== undefined) process.stdout.write(`${lacking}\n`);
	const finished = await finishErasures(tools, {
		media: folder.media,
		pictures: folder.pictures,
		copies: folder.copies,
		removeKept: async () => removeReleaseKeptBySite(folder.site, folder.releases),
		shownFiles: async () => readShownFiles(folder.releases)
	});
	const isFinished = finished.outcome === 'finished';
	process.stdout.write(isFinished ? 'Its bytes are gone from here.\n' : `${unfinishedWords[finished.because].en}\n`);
	process.stdout.write('\nWhat this machine cannot reach:\n');
	for (const code of remainsOn(tools.databases.kind)) process.stdout.write(`- ${remains[code].en}\n`);
	return isFinished;
}

function tell({ erased, namedBy }: Extract<EraseOutcome, { outcome: 'erased' }>): void {
	const { texts, files, tokens, shared } = erased;
	process.stdout.write(
		`Erased ${texts} texts, ${files} files; ended ${tokens} tokens. ${shared} texts stay, which another record has word for word.\n`
	);
	if (namedBy.length === 0) process.stdout.write('No other record links to it.\n');
	for (const { record, type, part } of namedBy) process.stdout.write(`Linked from ${type} ${record}, ${part}\n`);
}
