import { setTimeout } from 'node:timers/promises';
import { type Client, createClient } from '../client.ts';

/** Sends requests to several servers in turn, as a plain balancer before them does. It sends nothing twice. */
export interface BalancedClient extends Client {
	/** Sends to this server from now on. */
	join: (port: number) => void;
	/** Sends nothing more to it; what is under way may break off. */
	leave: (port: number) => void;
}

const pauseMilliseconds = 10;

export function createBalancedClient(): BalancedClient {
	const clients = new Map<number, Client>();
	let turn = 0;

	async function next(): Promise<Client> {
		for (;;) {
			turn += 1;
			const client = [...clients.values()][turn % Math.max(clients.size, 1)];
			if (client) return client;
			await setTimeout(pauseMilliseconds);
		}
	}

	return {
		send: async (request) => (await next()).send(request),
		join: (port) => void clients.set(port, createClient(port)),
		leave: (port) => void clients.delete(port),
		close: () => {
			for (const client of clients.values()) client.close();
		}
	};
}
