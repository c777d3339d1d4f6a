import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBounded } from './bounded-program.ts';

const limits = { memoryKibibytes: 1_000_000, processorSeconds: 2, clockMilliseconds: 20_000, bytes: 1_000_000 };
const say = 'const say = (what) => process.stdout.write(String(what));';

describe('a program in its bounds', () => {
	let folder: string;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-bounds-'));
		await writeFile(join(folder, 'release.key'), 'secret');
	});
	afterAll(async () => rm(folder, { recursive: true, force: true }));

	/** What a program says; the code of the error where one stops it. */
	async function run(code: string, more: Partial<typeof limits> = {}): Promise<string | undefined> {
		const guarded = `${say} try { ${code} } catch (error) { say(error.cause?.code ?? error.code ?? error) }`;
		const words = ['--input-type=module', '--eval', guarded];
		const said = await runBounded(words, Buffer.from('input'), { limits: { ...limits, ...more }, native: false });
		return said?.toString();
	}

	test('reads its input and returns its output', async () => {
		expect(await run(`for await (const chunk of process.stdin) say(chunk.toString().toUpperCase())`)).toBe('INPUT');
	});

	test('sees no environment variable', async () => {
		// The shell that sets the limits adds its own.
		const known = (await run('say(Object.keys(process.env).join())')) ?? '';
		expect(known.split(',').filter((name) => !['', 'PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
	});

	test('is led to the bundle by the option that led this process there', async () => {
		const lead = /--import=file:\S+bundled\S+/.exec(process.env['NODE_OPTIONS'] ?? '')?.[0];
		expect(lead).toBeDefined();
		expect((await run(`say(process.execArgv.join(' '))`))?.split(' ')).toContain(lead);
	});

	test.each([
		['read a key', (path: string) => `say((await import('node:fs')).readFileSync('${path}/release.key'))`],
		['list the data', (path: string) => `say((await import('node:fs')).readdirSync('${path}'))`],
		['write a file', (path: string) => `(await import('node:fs')).writeFileSync('${path}/x', ''); say('done')`],
		['start a program', () => `(await import('node:child_process')).execFileSync('/bin/true'); say('done')`],
		['start a thread', () => `new (await import('node:worker_threads')).Worker('1', { eval: true }); say('done')`],
		['let native code in', () => `process.dlopen({ exports: {} }, '/lib/x.node'); say('done')`]
	])('cannot %s', async (_, code) => {
		expect(await run(code(folder))).toMatch(/^ERR_(ACCESS_DENIED|DLOPEN_DISABLED)$/);
		expect(await readdir(folder)).toEqual(['release.key']);
	});

	test('reaches no server', async () => {
		let asked = 0;
		const server = createServer((_, response) => {
			asked += 1;
			response.end('found');
		});
		await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		expect(await run(`say(await (await fetch('http://127.0.0.1:${port}/')).text())`)).toBe('ERR_ACCESS_DENIED');
		expect(asked).toBe(0);
		server.close();
	});

	test('is ended when it uses more processor time than allowed', async () => {
		expect(await run('for (;;);')).toBeUndefined();
	});

	test('is ended when it takes longer than allowed', async () => {
		expect(await run('await new Promise((done) => setTimeout(done, 9e4))', { clockMilliseconds: 300 })).toBeUndefined();
	});

	test('is ended when it returns more bytes than allowed', async () => {
		const code = `for (;;) await new Promise((done) => process.stdout.write('x'.repeat(1e5), done));`;
		expect(await run(code)).toBeUndefined();
	});

	test.runIf(process.platform === 'linux')('gets no more memory than allowed', async () => {
		const code = `const kept = []; for (let count = 0; count < 40; count += 1) kept.push(Buffer.alloc(50e6, 1)); say(kept.length)`;
		expect(await run(code)).not.toBe('40');
	});
});
