import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { parseArgs } from 'node:util';
import { printSaves, printSizes } from './print.ts';
import { measureSaves } from './save-speed.ts';
import { type SizeReport, measureSize } from './size.ts';
import { timed } from './timing.ts';

const { values } = parseArgs({ options: { members: { type: 'string', default: '43,430,4300' } } });
const sizes = values.members.split(',').map(Number);
const [smallest] = sizes;

const whole = await timed(async () => {
	const postgres = await startPostgres();
	try {
		printSaves([await measureSaves('sqlite', ''), await measureSaves('postgres', postgres.url)]);
	} finally {
		await postgres.stop();
	}
	const reports: SizeReport[] = [];
	for (const members of sizes) {
		// A page is served from memory however large the network is, so speed is measured at one size.
		reports.push(await measureSize(members, { paths: members === smallest ? ['/de/', '/de/mitglieder'] : [] }));
	}
	printSizes(reports);
});
process.stdout.write(`\nAll of it took ${Math.round(whole.milliseconds / 1_000)} s.\n`);
