import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Change, pageChanges } from './comparing/page-changes.ts';
import { contentThen } from './fixture/content-then.ts';
import { type Fixture, jsonIn, listFixtures } from './fixture/fixture.ts';
import { layOut } from './fixture/lay-out.ts';
import { openNetwork } from './network/open-network.ts';
import { publicKey, sealedRelease } from './network/sealed-release.ts';
import { type Pages, readSite } from './network/site-pages.ts';

/**
 * `pnpm upgrade:pages`: what reads otherwise on the pages of older data since the version that left them. What changed
 * alike on many pages is told once, with their number; `--pages` names them all.
 */
const { values } = parseArgs({ options: { pages: { type: 'boolean', default: false } } });

for (const fixture of await listFixtures()) {
	const before = jsonIn(fixture, 'pages.json') as Pages;
	const after = await pagesNow(fixture);
	const changes = pageChanges(before, after);
	const changed = new Set(changes.flatMap(({ pages }) => pages));
	print(`${fixture.about.version} ${fixture.name}: ${changed.size} of ${Object.keys(before).length} addresses differ`);
	for (const change of changes) printChange(change);
}

async function pagesNow(fixture: Fixture): Promise<Pages> {
	const place = await layOut(fixture, 'sqlite', '');
	const isIllustrated = contentThen(fixture, 'sqlite')['pictures'] !== undefined;
	const { at } = fixture.about;
	const network = await openNetwork(place, { at, newId: randomUUID, isIllustrated });
	try {
		await network.settle();
		const { releases } = network.folder;
		const { content } = await sealedRelease(releases);
		return await readSite({ releases, content, publicKey, more: Object.keys(fixture.inventory.addresses) }, at);
	} finally {
		await network.close();
		await place.remove();
	}
}

function printChange({ gone, come, pages }: Change): void {
	const [first = ''] = pages;
	print(`\n${pages.length === 1 ? first : `${pages.length} addresses, such as ${first}`}`);
	if (values.pages && pages.length > 1) print(pages.join('\n'));
	for (const line of gone) print(`  - ${line}`);
	for (const line of come) print(`  + ${line}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
