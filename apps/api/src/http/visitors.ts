import type { Context } from 'hono';
import { nameDevice } from '../accounts/device.ts';
import type { Visitor } from '../accounts/visitor.ts';
import type { Env } from './app.ts';
import { senderAddress } from './sender-address.ts';

/** Who asks to come in, as far as the request says. */
export function visitorOf(c: Context<Env>): Visitor {
	return {
		address: senderAddress(c),
		device: nameDevice(c.req.header('user-agent')),
		request: c.get('requestId')
	};
}
