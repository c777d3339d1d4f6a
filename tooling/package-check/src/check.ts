import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Packs the packages that others may use, and uses them as a stranger would: outside the repository, by their READMEs alone. */
const root = join(import.meta.dirname, '../../..');
const bin = join(import.meta.dirname, '../node_modules/.bin');
const project = mkdtempSync(join(tmpdir(), 'package-check-'));

const packages = {
	domain: [
		'release/content',
		'release/compile',
		'release/reading',
		'rules/part',
		'types/demand',
		'fields/plain',
		'canonical'
	],
	release: ['envelope', 'follow', 'folder', 'keys', 'seal', 'source', 'verify']
} as const;
type Name = keyof typeof packages;

try {
	const tarballs = { domain: pack('domain'), release: pack('release') };
	checkTypesAndExports('domain', tarballs.domain);
	checkTypesAndExports('release', tarballs.release);
	makeProject(tarballs);
	const files = { domain: examplesOf('domain'), release: examplesOf('release') };
	run(project, [join(project, 'node_modules/.bin/tsc'), '-p', '.']);
	useTheDomain(files.domain);
	await verifyAndFollow(files.release);
	console.log(
		'@kok/domain and @kok/release packed, installed in an empty project outside the repository, type-checked and used as their READMEs say; publint and attw clean'
	);
} finally {
	rmSync(project, { recursive: true, force: true });
}

function folderOf(name: Name): string {
	return join(root, 'packages', name);
}

function pack(name: Name): string {
	runPnpm(folderOf(name), ['pack', '--pack-destination', project]);
	const tarball = readdirSync(project).find((file) => file.startsWith(`kok-${name}-`));
	if (!tarball) throw new Error(`pnpm pack left no tarball of ${name}`);
	return join(project, tarball);
}

function checkTypesAndExports(name: Name, tarball: string): void {
	const folder = folderOf(name);
	run(folder, [join(bin, 'publint'), '--strict', tarball]);
	const entries = packages[name];
	run(folder, [join(bin, 'attw'), tarball, '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', ...entries]);
}

/** No registry has the packages, so the one that needs the other is led to its tarball. */
function makeProject({ domain, release }: Record<Name, string>): void {
	const compilerOptions = {
		target: 'es2024',
		lib: ['es2024', 'dom'],
		module: 'nodenext',
		strict: true,
		exactOptionalPropertyTypes: true,
		types: ['node'],
		noEmit: true
	};
	writeJson('package.json', { name: 'stranger', private: true, type: 'module' });
	writeJson('tsconfig.json', { compilerOptions, include: ['*.ts'] });
	writeText('pnpm-workspace.yaml', `overrides:\n  '@kok/domain': 'file:${domain}'\n`);
	const others = catalogued('zod', 'typescript', '@types/node');
	runPnpm(project, ['add', '--prefer-offline', domain, release, ...others]);
}

/** Each example of a README is a file of its own. */
function examplesOf(name: Name): string[] {
	const readme = readFileSync(join(folderOf(name), 'README.md'), 'utf8');
	const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
	return examples.map((code, index) => writeText(`${name}-${index + 1}.ts`, code));
}

/** What the examples of the domain fetch is what the example of compiling printed. */
function useTheDomain(files: readonly string[]): void {
	const compiling = files.find((file) => readFileSync(file, 'utf8').includes('compileRelease('));
	const release = node(compiling);
	const network = `globalThis.fetch = async () => new Response(${JSON.stringify(release)});`;
	writeText('network.js', network);

	expectOutput(release, '"title":"A right to stay"');
	if (release.includes('only the office')) throw new Error('The release holds what the office alone reads');
	const printed = files.map((file) => node(file, './network.js')).join('\n');
	for (const line of ['1 A right to stay', '2013-03', 'own-draft Whoever has worked on this text'])
		expectOutput(printed, line);
}

/** The example of sealing makes a release, which a server hands out to the example of verifying; then it lies. */
async function verifyAndFollow([verifying = '', sealing = '']: readonly string[]): Promise<void> {
	expectOutput(node(sealing), 'following 1');
	copyFileSync(join(project, 'data/keys/release.pub'), join(project, 'key.pub'));
	let lies = false;
	const server = createServer((request, response) => {
		const file = join(project, 'data/releases', (request.url ?? '').replace('/data/', ''));
		if (!existsSync(file)) return void response.writeHead(404).end();
		const text = readFileSync(file, 'utf8');
		response.end(lies ? text.replace('"number":1', '"number":2') : text);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const code = readFileSync(verifying, 'utf8');
	writeFileSync(verifying, code.replace('https://network.example', `http://127.0.0.1:${port}`));

	const verify = promisify(execFile);
	expectOutput((await verify(process.execPath, [verifying], { cwd: project })).stdout, 'verified 1');
	lies = true;
	expectOutput((await verify(process.execPath, [verifying], { cwd: project })).stdout, 'refused signature-wrong');
	server.close();
}

function expectOutput(output: string, expected: string): void {
	if (!output.includes(expected))
		throw new Error(`“${expected}” is not in what the README's examples print:\n${output}`);
}

function node(file = '', before?: string): string {
	const stub = before === undefined ? [] : ['--import', before];
	return execFileSync(process.execPath, [...stub, file], { cwd: project, encoding: 'utf8' });
}

/** The versions that this repository itself uses, as `name@range`. */
function catalogued(...names: string[]): string[] {
	const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
	return names.map((name) => {
		const range = new RegExp(`^  '?${name}'?: (\\S+)$`, 'm').exec(workspace)?.[1];
		if (!range) throw new Error(`The catalog has no ${name}`);
		return `${name}@${range}`;
	});
}

function runPnpm(cwd: string, args: string[]): void {
	run(cwd, ['npx', '-y', `pnpm@12.21.0`, ...args]);
}

/** Quiet unless it fails; then all it said is shown. */
function run(cwd: string, [command = '', ...args]: string[]): void {
	try {
		execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
	} catch (failure) {
		if (failure instanceof Error && 'stdout' in failure) console.error(String(failure.stdout));
		throw failure;
	}
}

function writeJson(name: string, value: unknown): void {
	writeText(name, JSON.stringify(value, null, '\t'));
}

function writeText(name: string, text: string): string {
	const path = join(project, name);
	writeFileSync(path, text);
	return path;
}
