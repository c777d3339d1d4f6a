import { listNames } from '@kok/release/whole-file';

/** A backup in a folder, as its name tells of it. */
export interface NamedBackup {
	name: string;
	/** The mark of the network: the first eight digits of the hash of its first event. */
	network: string;
	/** When it was made, to the second, in UTC: `20261129T003000Z`. */
	stamp: string;
}

const spelling = /^kok-(?<network>[0-9a-f]{8})-(?<stamp>\d{8}T\d{6}Z)\.tar\.zst\.age$/;

/** The name of a backup that was made at an instant. */
export function nameOfBackup({ network, at }: { network: string; at: string }): string {
	return `kok-${network}-${at.replaceAll(/[-:]|\.\d+/g, '')}.tar.zst.age`;
}

/** What a name tells; nothing where it is no backup's. */
export function readBackupName(name: string): NamedBackup | undefined {
	const { network, stamp } = spelling.exec(name)?.groups ?? {};
	return network === undefined || stamp === undefined ? undefined : { name, network, stamp };
}

/** The backups of every network in a folder, the newest first. A missing folder is empty. */
export async function listBackups(folder: string): Promise<NamedBackup[]> {
	const found = (await listNames(folder)).flatMap((name) => readBackupName(name) ?? []);
	return found.toSorted((a, b) => b.stamp.localeCompare(a.stamp));
}
