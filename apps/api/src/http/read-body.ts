import type { Readable } from 'node:stream';

/** How much of a body is read, and how long it may take. */
export interface BodyLimits {
	bytes: number;
	milliseconds: number;
	/** Between two pieces of it. */
	silentMilliseconds: number;
}

/** `gone`: the sender closed the connection before the end. */
export type BodyRead = { outcome: 'read'; bytes: Buffer } | { outcome: 'too-large' | 'too-slow' | 'gone' };

/** Reads a body whole, or stops where a limit is reached; the rest stays in the stream, paused. */
export async function readBody(stream: Readable, limits: BodyLimits): Promise<BodyRead> {
	const pieces: Buffer[] = [];
	let length = 0;
	const { promise, resolve } = Promise.withResolvers<BodyRead>();
	const stop = (outcome: 'too-large' | 'too-slow' | 'gone') => () => resolve({ outcome });
	const late = setTimeout(stop('too-slow'), limits.milliseconds);
	const silent = setTimeout(stop('too-slow'), limits.silentMilliseconds);

	const take = (piece: Buffer) => {
		length += piece.length;
		silent.refresh();
		if (length > limits.bytes) stop('too-large')();
		else pieces.push(piece);
	};
	const finish = () => resolve({ outcome: 'read', bytes: Buffer.concat(pieces, length) });
	const leave = stop('gone');
	stream.on('data', take).on('end', finish).on('close', leave).on('error', leave);
	if (stream.destroyed) leave();

	const read = await promise;
	clearTimeout(late);
	clearTimeout(silent);
	stream.off('data', take).off('end', finish).off('close', leave);
	// The listener for errors stays: a sender that leaves later is no error either.
	if (read.outcome !== 'read') stream.pause();
	return read;
}
