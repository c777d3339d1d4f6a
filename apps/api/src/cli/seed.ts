import { Command } from 'commander';
import { compareSeed, seedNetwork } from '../commands/seed-network.ts';
import { atWork } from './workplace.ts';

/** `kok seed`: offers what the content of this version has and the database has not; never overwrites an edit. */
export function createSeedCommand(): Command {
	return new Command('seed')
		.description('List new first content of this version; with --write bring it in as drafts')
		.option('--write', 'bring in what is new or changed; what someone edited is left alone')
		.action(async ({ write }: { write?: boolean }) => {
			const { kok } = await import('@kok/content/kok');
			const found = await atWork(async ({ tools }) => (write ? seedNetwork(tools, kok) : compareSeed(tools, kok)));
			for (const { fate, record, part } of found) process.stdout.write(`${fate}  ${record}/${part}\n`);
			const count = (wanted: string) => found.filter(({ fate }) => fate === wanted).length;
			process.stdout.write(
				`${count('new')} parts new, ${count('changed')} changed, ${count('edited')} edited here and left alone. ${write ? 'Written as drafts.' : 'Nothing was written; add --write to bring them in as drafts.'}\n`
			);
		});
}
