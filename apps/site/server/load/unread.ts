import type { ServerResponse } from 'node:http';

/** What answers hold because their clients have not read it yet. */
export interface UnreadAnswers {
	/** Counts an answer until it is read or given up. Bytes that many are being sent are held once. */
	add: (response: ServerResponse, bytes: Buffer) => void;
	/** How many bytes are held. */
	size: () => number;
}

/** Beyond the limit the oldest answers are given up, with their connections. */
export function unreadAnswers({ limitBytes }: { limitBytes: number }): UnreadAnswers {
	const answers = new Map<ServerResponse, Buffer>();
	const readers = new Map<Buffer, number>();
	let size = 0;

	function remove(response: ServerResponse): void {
		const bytes = answers.get(response);
		if (!bytes) return;
		answers.delete(response);
		const left = (readers.get(bytes) ?? 1) - 1;
		if (left > 0) {
			readers.set(bytes, left);
			return;
		}
		readers.delete(bytes);
		size -= bytes.length;
	}

	return {
		size: () => size,
		add: (response, bytes) => {
			const before = readers.get(bytes) ?? 0;
			readers.set(bytes, before + 1);
			if (before === 0) size += bytes.length;
			answers.set(response, bytes);
			response.on('close', () => remove(response));
			for (const oldest of answers.keys()) {
				if (size <= limitBytes) return;
				remove(oldest);
				oldest.destroy();
			}
		}
	};
}
