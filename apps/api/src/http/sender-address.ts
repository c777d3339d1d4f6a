import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Env } from './app.ts';

const here = /^(::1|127\.|::ffff:127\.)/;

/**
 * From which network a request comes, to count tries. Behind a web server of this machine it is what that one appended last
 * to `X-Forwarded-For`. Of an address of version 6 the first half counts, since a household has all of the other.
 */
export function senderAddress(c: Context<Env>): string {
	const server: Partial<HttpBindings> | undefined = c.env;
	const direct = server?.incoming?.socket.remoteAddress ?? '';
	const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
	const address = forwarded !== undefined && (direct === '' || here.test(direct)) ? forwarded : direct;
	return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}
