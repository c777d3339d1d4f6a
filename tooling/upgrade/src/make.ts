import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixturesFolder } from './fixture/fixture.ts';
import { hashMigrations } from './fixture/migrations.ts';
import { pack } from './fixture/pack.ts';
import { type NetworkName, histories } from './making/found.ts';
import { makeNetwork } from './making/make-network.ts';

/** `pnpm fixture VERSION`: lives networks through by this version and keeps what it leaves, for later versions to open. */
const [version] = process.argv.slice(2);
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
	process.stderr.write('pnpm fixture VERSION, such as 0.4.0\n');
	process.exit(2);
}

const folder = join(fixturesFolder, version);
await mkdir(folder, { recursive: true });
const postgres = await startPostgres();
let closedAt = '';
try {
	for (const name of Object.keys(histories) as NetworkName[]) {
		const { at, inventory, files } = await makeNetwork(name, postgres.url);
		closedAt = at;
		const packed = pack(files);
		await writeFile(join(folder, `${name}.zip.br`), packed);
		await writeFile(join(folder, `${name}.inventory.json`), text(inventory));
		process.stdout.write(`${name}: ${Math.round(packed.length / 1024)} KiB\n`);
	}
} finally {
	await postgres.stop();
}
const commit = execFileSync('git', ['rev-parse', 'HEAD']).toString().trim();
const migrations = await hashMigrations();
await writeFile(join(folder, 'about.json'), text({ version, commit, at: closedAt, migrations }));

function text(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
