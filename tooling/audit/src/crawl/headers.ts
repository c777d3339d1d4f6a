import type { Reply } from './ask.ts';

/** Every directive that a page may need, and what it may allow at most. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'style-src': ["'self'"],
	'font-src': ["'self'"],
	'img-src': ["'self'"],
	'script-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'frame-ancestors': ["'none'"]
};
const denied = ['geolocation', 'camera', 'microphone'];
const twoYearsSeconds = 63_072_000;

/** What is wrong with the headers of an answer: each guards whoever reads the page. */
export function faultsOfHeaders({ headers }: Reply): string[] {
	const permissions = String(headers['permissions-policy'] ?? '');
	const seconds = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
	return [
		...faultsOfPolicy(String(headers['content-security-policy'] ?? '')),
		...(headers['referrer-policy'] === 'no-referrer' ? [] : ['Referrer-Policy is not no-referrer']),
		...(headers['x-content-type-options'] === 'nosniff' ? [] : ['X-Content-Type-Options is not nosniff']),
		...denied.filter((name) => !permissions.includes(`${name}=()`)).map((name) => `Permissions-Policy allows ${name}`),
		...(seconds >= twoYearsSeconds ? [] : ['Strict-Transport-Security is shorter than two years'])
	];
}

function faultsOfPolicy(policy: string): string[] {
	const given = new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values] as const;
		})
	);
	const missing = Object.keys(allowed).filter((name) => !given.has(name));
	const loose = [...given].filter(([name, values]) => values.some((value) => !allowed[name]?.includes(value)));
	return [
		...missing.map((name) => `Content-Security-Policy lacks ${name}`),
		...loose.map(([name, values]) => `Content-Security-Policy is loose: ${name} ${values.join(' ')}`)
	];
}
