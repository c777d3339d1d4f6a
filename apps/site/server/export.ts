import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPublicKey } from '@kok/release/keys';
import { verifyRelease } from '@kok/release/verify';
import { ConfigError, readConfig } from './config.ts';
import { ForeignFolderError, exportSite } from './export-site.ts';
import { openSource } from './open-source.ts';
import { openRenderer } from './renderer.ts';

// Writes the newest release as files: `node server/export.ts FOLDER`, with the settings of the site.
const [folder] = process.argv.slice(2);
try {
	if (folder === undefined) throw new ConfigError('Name the folder to write to.');
	process.stdout.write(`${await exportInto(folder)}\n`);
} catch (error) {
	if (!(error instanceof ConfigError) && !(error instanceof ForeignFolderError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

async function exportInto(folder: string): Promise<string> {
	const { origin, operator, releaseSource, releaseKey } = readConfig(process.env);
	const publicKey = readPublicKey(await readFile(releaseKey, 'utf8'));
	const verification = await verifyRelease(openSource(releaseSource), { publicKey });
	if (!verification.verified) throw new ConfigError(verification.fault.words.en);

	const { files } = await exportSite(verification.release, {
		folder,
		origin,
		operator,
		publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
		renderer: await openRenderer(fileURLToPath(new URL('../build', import.meta.url)))
	});
	return `${files.length} files of release ${verification.release.envelope.number} in ${folder}, for ${origin}`;
}
