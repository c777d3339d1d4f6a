import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs the domain and uses it as a stranger would: outside the repository, by its README alone. */
const root = join(import.meta.dirname, '../../..');
const domain = join(root, 'packages/domain');
const bin = join(import.meta.dirname, '../node_modules/.bin');
const project = mkdtempSync(join(tmpdir(), 'package-check-'));

try {
	const tarball = pack();
	checkTypesAndExports(tarball);
	makeProject(tarball);
	useAsTheReadmeSays();
	console.log(
		'@kok/domain packed, installed in an empty project outside the repository, type-checked and used as its README says; publint and attw clean'
	);
} finally {
	rmSync(project, { recursive: true, force: true });
}

function pack(): string {
	runPnpm(domain, ['pack', '--pack-destination', project]);
	const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
	if (!tarball) throw new Error('pnpm pack left no tarball');
	return join(project, tarball);
}

function checkTypesAndExports(tarball: string): void {
	const entries = [
		'release/content',
		'release/compile',
		'release/reading',
		'rules/part',
		'types/demand',
		'fields/plain',
		'canonical'
	];
	run(domain, [join(bin, 'publint'), '--strict', tarball]);
	run(domain, [join(bin, 'attw'), tarball, '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', ...entries]);
}

function makeProject(tarball: string): void {
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
	runPnpm(project, [
		'add',
		'--ignore-workspace',
		'--prefer-offline',
		tarball,
		...catalogued('zod', 'typescript', '@types/node')
	]);
}

/** Each example of the README is a file of its own; what it fetches is what the example of compiling printed. */
function useAsTheReadmeSays(): void {
	const readme = readFileSync(join(domain, 'README.md'), 'utf8');
	const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
	const files = examples.map((code, index) => writeText(`example-${index + 1}.ts`, code));
	run(project, [join(project, 'node_modules/.bin/tsc'), '-p', '.']);

	const compiling = examples.findIndex((code) => code.includes('compileRelease('));
	const release = node(files[compiling]);
	const network = `globalThis.fetch = async () => new Response(${JSON.stringify(release)});`;
	writeText('network.js', network);

	expectOutput(release, '"title":"A right to stay"');
	if (release.includes('only the office')) throw new Error('The release holds what the office alone reads');
	const printed = files.map((file) => node(file)).join('\n');
	for (const line of ['1. A right to stay: Whoever was exploited may stay.', '2013-03', 'own-draft Who wrote it'])
		expectOutput(printed, line);
}

function expectOutput(output: string, expected: string): void {
	if (!output.includes(expected))
		throw new Error(`“${expected}” is not in what the README's examples print:\n${output}`);
}

function node(file = ''): string {
	const stub = readdirSync(project).includes('network.js') ? ['--import', './network.js'] : [];
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
