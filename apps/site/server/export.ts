import { fileURLToPath } from 'node:url';
import { verifyRelease } from '@kok/release/verify';
import { ConfigError, readConfig } from './config.ts';
import { ForeignFolderError, exportSite } from './exporting/export-site.ts';
import { openSource } from './editions/open-source.ts';
import { pinnedKeys } from './editions/pinned-keys.ts';
import { openRenderer } from './rendering/renderer.ts';

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
	const { origin, operator, securityContact, releaseSource, releaseKey, recoveryKey } = readConfig(process.env);
	const pins = await pinnedKeys({ releaseKey, recoveryKey }).read();
	if (!pins) throw new ConfigError(`There is no public key at ${releaseKey}. Start the API once, or set RELEASE_KEY.`);
	const verification = await verifyRelease(openSource(releaseSource), pins);
	if (!verification.verified) throw new ConfigError(verification.fault.words.en);

	const { files } = await exportSite(verification.release, {
		folder,
		origin,
		operator,
		securityContact,
		renderer: await openRenderer(fileURLToPath(new URL('../build', import.meta.url)))
	});
	return `${files.length} files of release ${verification.release.envelope.number} in ${folder}, for ${origin}`;
}
