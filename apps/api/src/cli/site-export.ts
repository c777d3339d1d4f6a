import { Command } from 'commander';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuse, requireConfig } from './workplace.ts';

/** `kok export site FOLDER`: by a program of the site, in a process of its own, since only the site makes pages. */
export function createSiteExportCommand(): Command {
	return new Command('site')
		.description('Write the public site of the newest release into a folder that any server of files can hand out')
		.argument('<folder>', 'empty, or of an earlier export, which is replaced; SITE_ORIGIN is its public address')
		.action(async (folder: string) => {
			const { siteExporter } = requireConfig();
			if (!existsSync(siteExporter)) refuse(`SITE_EXPORTER is ${siteExporter}, where no program lies.`);

			const child = spawn(process.execPath, [siteExporter, resolve(folder)], { stdio: 'inherit' });
			const { promise, resolve: end, reject } = Promise.withResolvers<number | null>();
			child.on('exit', end).on('error', reject);
			process.exitCode = (await promise) === 0 ? 0 : 1;
		});
}
