import type { Context, Next } from 'hono';

const headers = {
	'strict-transport-security': 'max-age=63072000',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'cache-control': 'no-store'
};

/** Set on every answer, unless a route set a header of its own. */
export async function securityHeaders(c: Context, next: Next): Promise<void> {
	await next();
	for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
}
