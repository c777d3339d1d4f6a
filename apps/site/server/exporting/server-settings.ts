import { embedGuards, guards } from '../answers/answer.ts';
import type { StaticFile, StaticSite } from './static-site.ts';

/** Sample settings of servers that hand out an exported site under exactly the headers of the live one. */
export interface ServerSettings {
	nginx: string;
	caddy: string;
	/** A file `_headers`, as several hosts of static sites read it. */
	headers: string;
}

/** Headers that not every address has alike, or not with the same value. */
const varying = [
	'cache-control',
	'x-robots-tag',
	'access-control-allow-origin',
	'content-disposition',
	...(Object.keys(embedGuards) as (keyof typeof embedGuards)[])
] as const;

/** What every address answers alike. */
const common = Object.entries(guards).filter(([name]) => !(name in embedGuards));
const usualGuards: Readonly<Record<string, string>> = guards;

export function serverSettings(site: StaticSite): ServerSettings {
	const rules = varying.map((name) => ruleOf(name, site.files));
	return { nginx: nginxOf(rules, site), caddy: caddyOf(rules, site), headers: hostHeadersOf(rules, site) };
}

/** What most addresses answer, and those that answer otherwise, by what they answer; empty where it is left out. */
interface Rule {
	name: string;
	usual: string;
	others: Map<string, string[]>;
}

function ruleOf(name: string, files: readonly StaticFile[]): Rule {
	const byValue = Map.groupBy(files, ({ headers }) => headers[name] ?? usualGuards[name] ?? '');
	const [[usual, most] = ['', []]] = [...byValue].sort(([, a], [, b]) => b.length - a.length);
	const others = [...byValue].filter(([, same]) => same !== most);
	return { name, usual, others: new Map(others.map(([value, same]) => [value, same.map(({ path }) => path)])) };
}

/** Files whose type does not follow from their ending. */
function typesOf(files: readonly StaticFile[]): [path: string, type: string][] {
	return files.flatMap(({ path, headers }) => {
		const type = headers['content-type'];
		return type === undefined ? [] : [[path, type]];
	});
}

function nginxOf(rules: readonly Rule[], { files, redirects, gone }: StaticSite): string {
	const quoted = (text: string) => `"${text.replaceAll(/["\\$]/g, String.raw`\$&`)}"`;
	const map = (name: string, usual: string, lines: readonly (readonly [string, string])[]) =>
		[
			`map $address $${name} {`,
			`\tdefault ${quoted(usual)};`,
			...lines.map(([path, value]) => `\t${quoted(path)} ${quoted(value)};`),
			'}'
		].join('\n');
	const variable = (name: string) => `kok_${name.replaceAll('-', '_')}`;
	const maps = rules.map(({ name, usual, others }) =>
		map(
			variable(name),
			usual,
			[...others].flatMap(([value, paths]) => paths.map((path) => [path, value] as const))
		)
	);
	return [
		'# To be included in the block http. What follows a question mark is neither read nor logged.',
		'map_hash_bucket_size 512;',
		'map_hash_max_size 65536;',
		'map $request_uri $address { "~^(?<bare>[^?]*)" $bare; }',
		...maps,
		map('kok_type', '', typesOf(files)),
		map(
			'kok_moved',
			'',
			redirects.map(({ path, to }) => [path, to])
		),
		map(
			'kok_gone',
			'',
			gone.map((path) => [path, '1'])
		),
		'log_format kok "$time_iso8601 $status $body_bytes_sent";',
		'server {',
		'\tserver_name example.org;',
		'\troot /var/www/site;',
		'\taccess_log /var/log/nginx/site.log kok;',
		'\tgzip on;\n\tgzip_types text/css text/csv application/json application/xml;\n\tgzip_vary on;',
		...common.map(([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`),
		...rules.map(({ name }) => `\tadd_header ${name} $${variable(name)} always;`),
		// A type of nginx's own would stand beside ours, and cannot be a variable.
		'\ttypes {}\n\tdefault_type "";\n\tadd_header content-type $kok_type always;',
		'\tif ($kok_moved) { return 301 $kok_moved; }',
		'\tif ($kok_gone) { return 410; }',
		'\tlocation ~ /\\.(?!well-known/) { return 404; }',
		'\tlocation / {',
		'\t\ttry_files $uri $uri/index.html $uri/index.json $uri/index.xml =404;',
		'\t}',
		'\terror_page 404 /404.html;',
		'}\n'
	].join('\n');
}

function caddyOf(rules: readonly Rule[], { files, redirects, gone }: StaticSite): string {
	const quoted = (text: string) => `\`${text}\``;
	const matcher = (name: string, paths: readonly string[]) => `\t@${name} path ${paths.map(quoted).join(' ')}`;
	// Caddy would apply a line without a matcher before all lines that have one.
	const usual = ({ name, usual, others }: Rule) => {
		const paths = [...others.values()].flat();
		if (usual === '') return [];
		if (paths.length === 0) return [`\theader ${name} ${quoted(usual)}`];
		return [`\t@${name} not path ${paths.map(quoted).join(' ')}`, `\theader @${name} ${name} ${quoted(usual)}`];
	};
	const exceptions = rules.flatMap((rule) => [
		...usual(rule),
		...[...rule.others].flatMap(([value, paths], index) =>
			value === ''
				? []
				: [matcher(`${rule.name}-${index}`, paths), `\theader @${rule.name}-${index} ${rule.name} ${quoted(value)}`]
		)
	]);
	const types = [...Map.groupBy(typesOf(files), ([, type]) => type)].flatMap(([type, same], index) => [
		matcher(
			`type-${index}`,
			same.map(([path]) => path)
		),
		`\theader @type-${index} content-type ${quoted(type)}`
	]);
	return [
		'# Nothing is logged, so no address of a visitor is.',
		'example.org {',
		'\troot * /var/www/site',
		'\tencode zstd gzip',
		...common.map(([name, value]) => `\theader ${name} ${quoted(value)}`),
		...exceptions,
		...types,
		...redirects.map(({ path, to }) => `\tredir ${quoted(path)} ${quoted(to)} 301`),
		...(gone.length === 0 ? [] : [matcher('gone', gone), '\terror @gone 410']),
		'\t@hidden {\n\t\tpath */.*\n\t\tnot path /.well-known/*\n\t}',
		'\terror @hidden 404',
		'\ttry_files {path} {path}/index.html {path}/index.json {path}/index.xml',
		'\tfile_server',
		'\thandle_errors {\n\t\trewrite * /404.html\n\t\tfile_server\n\t}',
		'}\n'
	].join('\n');
}

/** Such hosts join what several rules say of one header; so each header stands in one rule for each address. */
function hostHeadersOf(rules: readonly Rule[], { files }: StaticSite): string {
	const all = rules.filter(({ others }) => others.size === 0);
	const own = rules.filter(({ others }) => others.size > 0);
	const lines = files.map(({ path, headers }) => {
		const said = own.flatMap(({ name }) => {
			const value = headers[name] ?? usualGuards[name];
			return value === undefined ? [] : [`  ${name}: ${value}`];
		});
		return [path, ...said, `  content-type: ${headers['content-type'] ?? 'application/octet-stream'}`].join('\n');
	});
	return [
		'/*',
		...common.map(([name, value]) => `  ${name}: ${value}`),
		...all.filter(({ usual }) => usual !== '').map(({ name, usual }) => `  ${name}: ${usual}`),
		...lines,
		''
	].join('\n');
}
