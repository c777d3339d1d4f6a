import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from './processes.ts';
import { measureSite } from './site-speed.ts';
import { tell } from './tell-child.ts';

/** The site against a bare server with the same bytes and headers, round by round; fails where it is slower than this. */
const leastRatio = 0.9;

const measured = [
	['/de/', 'packed'],
	['/de/mitglieder', 'packed'],
	['/i/de', 'packed'],
	['/de/', 'plain'],
	['/i/de', 'plain']
] as const;

const dataDir = await mkdtemp(join(tmpdir(), 'kok-speeds-'));
const press = fork(join(import.meta.dirname, 'press.ts'), [dataDir, '43', new Date().toISOString()]);
try {
	await once(press, 'message');
	await tell(press, { seal: 1, marked: 'demands' });
	await tell(press, { publish: 1 });
	const site = await startSite(dataDir);
	for (const [path, form] of measured) {
		const speed = await measureSite(site.port, path, form);
		const ratio = speed.site / speed.bare;
		process.stdout.write(
			`${path.padEnd(18)} ${form}, ${speed.bytes} bytes: site ${Math.round(speed.site)}, bare ${Math.round(speed.bare)} a second, ratio ${ratio.toFixed(2)}\n`
		);
		if (ratio < leastRatio) process.exitCode = 1;
	}
	await site.stop();
} finally {
	press.disconnect();
	await rm(dataDir, { recursive: true });
}
