import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { sealRelease } from '@kok/release/seal';
import { writeRelease } from '@kok/release/folder';
import { execFileSync, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fixtureKey } from './fixture/fixture-key.ts';
import { listFixtures } from './fixture/fixture.ts';
import { filesBelow, writeFolder } from './fixture/folder-files.ts';
import { publicKey, sealedRelease } from './network/sealed-release.ts';

/**
 * `pnpm upgrade:reader [COMMIT]`: what the reader of an earlier commit makes of a release that this version seals. It
 * follows a folder with a release of version 0.3.0, and then this version seals the next one into it. It must go on with
 * the one it has, and say that it does not know the format. Unless another commit is named, it is the last that read format 1 alone.
 */
const root = join(import.meta.dirname, '../../..');
const lastOfFormat1 = '9a2af0c';
const { positionals } = parseArgs({ allowPositionals: true });
const commit = positionals[0] ?? lastOfFormat1;
const place = await mkdtemp(join(tmpdir(), 'kok-reader-'));
try {
	const [fixture] = await listFixtures();
	if (!fixture) throw new Error('There is no fixture');
	const releases = join(place, 'releases');
	await writeFolder(releases, filesBelow(fixture.files, 'sqlite/data/releases'));
	await layOutPackages();

	const reader = followWithFormerCode(releases);
	const before = await reader.tell();
	const sealed = await sealNext(releases);
	const after = await reader.tell(2_000);
	reader.end();

	say(`before: ${before}\nthis version seals release ${sealed}\nafter:  ${after}`);
	const isKept = after.includes('"code":"format-unknown"') && numberIn(after) === numberIn(before);
	say(
		isKept
			? 'The former reader keeps its last good release and says why.'
			: 'THE FORMER READER DOES NOT KEEP ITS RELEASE'
	);
	process.exitCode = isKept ? 0 : 1;
} finally {
	await removeFolder(place);
}

/** The packages of the commit, so that they find each other, and the zod of today. */
async function layOutPackages(): Promise<void> {
	const packages = ['packages/domain', 'packages/release'];
	const tar = execFileSync('git', ['archive', commit, ...packages], { cwd: root, maxBuffer: 2 ** 28 });
	execFileSync('tar', ['-x', '-C', place], { input: tar });
	await mkdir(join(place, 'node_modules/@kok'), { recursive: true });
	for (const name of ['domain', 'release']) {
		await symlink(join(place, 'packages', name), join(place, 'node_modules/@kok', name));
	}
	const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
	await symlink(await realpath(zod), join(place, 'node_modules/zod'));
	await copyFile(join(import.meta.dirname, 'reading/follow-as-then.ts'), join(place, 'follow-as-then.ts'));
}

interface FormerReader {
	/** What it serves and how it is, after a pause. */
	tell: (pauseMilliseconds?: number) => Promise<string>;
	end: () => void;
}

function followWithFormerCode(folder: string): FormerReader {
	const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
	const child = spawn(process.execPath, [join(place, 'follow-as-then.ts'), folder, pem], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
	let isFirst = true;
	return {
		tell: async (pauseMilliseconds = 0) => {
			await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
			if (!isFirst) child.stdin.write('?\n');
			isFirst = false;
			const { value, done } = await lines.next();
			if (done) throw new Error('The former reader ended');
			return value;
		},
		end: () => void child.kill()
	};
}

/** The same content as this version spells it, sealed as the next release. */
async function sealNext(folder: string): Promise<string> {
	const { content, envelope: previous } = await sealedRelease(folder);
	const next = { content, number: previous.number + 1, at: new Date().toISOString(), previous };
	const sealed = sealRelease({ ...next, chainHead: previous.chainHead }, fixtureKey());
	await writeRelease(folder, sealed);
	return `${next.number} of format ${content.format}`;
}

function numberIn(told: string): string | undefined {
	return /"served":\{"number":(\d+)/.exec(told)?.[1];
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
