import { linksOn } from './page-kinds.ts';

/** Walks a running site from its root over every link, and says what is wrong with any page. */
const [site = 'http://localhost:3000'] = process.argv.slice(2);
const waiting = ['/de/', '/en/'];
const seen = new Set(waiting);
const faults: string[] = [];

for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
	faults.push(...(await examine(path)));
	for (const link of await linksOn(site, path)) {
		if (seen.has(link)) continue;
		seen.add(link);
		waiting.push(link);
	}
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${seen.size} pages walked, ${faults.length} faults.\n`);
if (faults.length > 0 || seen.size < 10) process.exitCode = 1;

async function examine(path: string): Promise<string[]> {
	const answer = await fetch(site + path, { redirect: 'manual' });
	const html = await answer.text();
	const locale = path.slice(1, 3);
	const foreign = [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*(?:src|href)="(https?:[^"]+)"/g)]
		.map(([, url = '']) => url)
		.filter((url) => !url.startsWith(site));
	const checks: [boolean, string][] = [
		[answer.status === 200, `answers ${answer.status}`],
		[html.match(/<h1\b/g)?.length === 1, 'has not exactly one h1'],
		[html.includes(`<html lang="${locale}"`), 'has another language than its address'],
		[/<meta name="robots" content="[^"]*noindex/.test(html), 'may be indexed'],
		[foreign.length === 0, `loads from elsewhere: ${foreign.join(', ')}`],
		[answer.headers.get('set-cookie') === null, 'sets a cookie'],
		[/default-src 'none'/.test(answer.headers.get('content-security-policy') ?? ''), 'has no strict policy']
	];
	return checks.filter(([holds]) => !holds).map(([, what]) => `${path} ${what}`);
}
