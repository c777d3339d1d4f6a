import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Body, Form } from './body.ts';
import { chooseForm } from './choose-form.ts';

export interface Answer {
	status: number;
	headers: Readonly<Record<string, string>>;
	body?: Body;
}

/** What a page asks of its surroundings: nothing. Sent with every answer, whatever it is. */
const guards = {
	'content-security-policy':
		"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'permissions-policy':
		'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
	'strict-transport-security': 'max-age=63072000',
	'x-content-type-options': 'nosniff',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
} as const;

/** Sends an answer in the form that was asked for, or that nothing has changed. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
	for (const [name, value] of Object.entries({ ...guards, ...headers })) response.setHeader(name, value);
	if (!body) {
		response.writeHead(status, { 'content-length': 0 }).end();
		return;
	}

	const form = chooseForm(request.headers['accept-encoding'], body);
	if (body.br || body.gzip) response.appendHeader('vary', 'Accept-Encoding');
	if (isStored(headers)) response.setHeader('etag', tagOf(body, form));
	if (status === 200 && isStored(headers) && isKnown(request.headers['if-none-match'], tagOf(body, form))) {
		response.removeHeader('content-type');
		response.writeHead(304).end();
		return;
	}

	const bytes = body[form] ?? body.identity;
	if (form !== 'identity') response.setHeader('content-encoding', form);
	response.writeHead(status, { 'content-length': bytes.length });
	response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Strong, so each form of the same text has its own (RFC 9110, 8.8.3). */
function tagOf({ hash }: Body, form: Form): string {
	return form === 'identity' ? `"${hash}"` : `"${hash}-${form}"`;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
	if (ifNoneMatch === undefined) return false;
	const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
	return known.includes('*') || known.includes(tag);
}

function isStored(headers: Answer['headers']): boolean {
	return headers['cache-control'] !== 'no-store';
}
