import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { SocketAddress, isIPv6 } from 'node:net';
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
	return networkOf(forwarded !== undefined && (direct === '' || here.test(direct)) ? forwarded : direct);
}

/** One network has one spelling: `2001:db8::1` and `2001:DB8:0:0:1::2` are both of `2001:db8:0:0`. */
function networkOf(address: string): string {
	const [withoutZone = ''] = address.split('%');
	if (!isIPv6(withoutZone)) return address;
	const { address: spelled } = new SocketAddress({ address: withoutZone, family: 'ipv6' });
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(spelled)?.[1];
	if (mapped !== undefined) return mapped;

	const [before = '', after] = spelled.split('::');
	const [first, last] = [groupsOf(before), groupsOf(after ?? '')];
	const missing = Array.from({ length: 8 - first.length - last.length }, () => '0');
	return [...first, ...missing, ...last].slice(0, 4).join(':');
}

/** An address of version 4 at the end takes two groups. */
function groupsOf(text: string): string[] {
	return text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? [group, group] : [group]));
}
