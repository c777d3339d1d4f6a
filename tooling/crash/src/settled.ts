import type { Databases } from '@kok/api/src/db/databases.ts';
import { readNetwork } from '@kok/api/src/db/stores/network-store.ts';
import { nextDue } from '@kok/api/src/db/stores/publication-set-store.ts';
import { canonicalJson } from '@kok/domain/canonical';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { isTemporary } from '@kok/release/whole-file';
import type { KeyObject } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { jsonOf } from './drafts.ts';

/** Waits until the folder holds what the database says is public and nothing half-done; milliseconds, or why not. */
export async function waitUntilSettled(
	databases: Databases,
	{ folder, publicKey, atMost }: { folder: string; publicKey: KeyObject; atMost: number }
): Promise<{ after: number } | { unsettled: string }> {
	const start = performance.now();
	for (;;) {
		const difference = await differenceOf(databases, { folder, publicKey });
		const after = performance.now() - start;
		if (difference === undefined) return { after };
		if (after > atMost) return { unsettled: difference };
		await setTimeout(20);
	}
}

async function differenceOf(
	databases: Databases,
	{ folder, publicKey }: { folder: string; publicKey: KeyObject }
): Promise<string | undefined> {
	if ((await nextDue(databases.read)) !== undefined) return 'a part whose hour has come is not published';
	const { records } = await readNetwork(databases.read);
	const wanted = hashText(canonicalJson(jsonOf(compileRelease(records, { hash: hashText }))));
	const found = await verifyRelease(folderSource(folder), { publicKey });
	if (!found.verified) return `${found.fault.code} ${found.fault.file}`;
	const { number, content } = found.release.envelope;
	if (content !== wanted) return `release ${number} is not what the database says is public`;

	const left = (await readdir(folder, { recursive: true })).filter((name) => isTemporary(basename(name)));
	return left.length > 0 ? `left behind: ${left.join(', ')}` : undefined;
}
