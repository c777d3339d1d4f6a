import type { ConnectionLimits } from '@kok/serving/connections';

/** What one client may take, so that whoever asks next is served (decision 17); measured by `pnpm bench:attack`. */
export interface Limits extends ConnectionLimits {
	/** A kept connection on which nothing more is asked is closed after this. */
	keepAliveMilliseconds: number;
	/** How long a request may take to come, from its first byte or from the connection's beginning. */
	requestMilliseconds: number;
	/** Longest head of a request. */
	headBytes: number;
	/** Most lines of it that are read. */
	headLines: number;
	/** Distinct bytes that unread answers may hold; beyond it the oldest of these answers are given up. */
	unreadBytes: number;
	/** Plain forms that are kept because they may be asked for again. */
	plainBytes: number;
	/** Pages that may wait to be made. A request for one more is answered with 503 and `Retry-After`. */
	makingsWaiting: number;
}

export const limits: Limits = {
	connections: 4_000,
	requestsAhead: 16,
	requestsPerConnection: 10_000,
	stallMilliseconds: 20_000,
	keepAliveMilliseconds: 5_000,
	requestMilliseconds: 10_000,
	headBytes: 16_384,
	headLines: 100,
	unreadBytes: 48 * 1024 * 1024,
	plainBytes: 8 * 1024 * 1024,
	makingsWaiting: 200
};
