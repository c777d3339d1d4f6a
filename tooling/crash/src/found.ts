import { networkDrafts } from '@kok/api/src/testing/drafts.ts';
import { randomUUID } from 'node:crypto';
import type { Office } from './office.ts';
import type { Newsroom } from './writer.ts';

/** Publishes the network itself, with what another person has read, as every text of a rehearsal is. */
export async function foundSmallNetwork({ people }: Newsroom, office: Office): Promise<void> {
	const record = randomUUID();
	const [writer, reader] = people;
	await office.create(record, networkDrafts());
	for (const part of ['facts', 'de'] as const) {
		await office.order({ record, part, read: 1, by: writer }, { verb: 'review' });
		await office.order({ record, part, read: 2, by: reader }, { verb: 'approval' });
		await office.order({ record, part, read: 3, by: writer }, { verb: 'publication', body: {} });
	}
}
