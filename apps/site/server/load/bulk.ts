import type { ServerResponse } from 'node:http';

/** Sends long answers piece by piece and in turn, so that no one's download keeps others waiting. */
export interface Bulk {
	send: (response: ServerResponse, bytes: Buffer) => void;
}

interface Underway {
	response: ServerResponse;
	bytes: Buffer;
	sent: number;
}

const pieceBytes = 64 * 1024;
/** The longest that pieces are handed to the system before others are heard. */
const turnMilliseconds = 4;

export function bulkSender(): Bulk {
	/** Those whose next piece the system would take. */
	const ready: Underway[] = [];
	let isPlanned = false;

	function plan(underway: Underway): void {
		ready.push(underway);
		if (isPlanned) return;
		isPlanned = true;
		setImmediate(sendPieces);
	}

	function sendPieces(): void {
		isPlanned = false;
		const end = performance.now() + turnMilliseconds;
		// Each gets one piece in a turn; what is added meanwhile waits for the next.
		for (const underway of ready.splice(0)) {
			if (performance.now() < end) sendPiece(underway);
			else plan(underway);
		}
	}

	function sendPiece(underway: Underway): void {
		const { response, bytes, sent } = underway;
		if (response.destroyed) return;
		underway.sent = Math.min(sent + pieceBytes, bytes.length);
		const piece = bytes.subarray(sent, underway.sent);
		if (underway.sent === bytes.length) response.end(piece);
		else response.write(piece, () => plan(underway));
		// Node would hold it back until all of this turn are written, and the clock would not see it.
		response.uncork();
	}

	return { send: (response, bytes) => plan({ response, bytes, sent: 0 }) };
}
