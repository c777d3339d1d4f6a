import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReadyAnswer, Sent } from './answer.ts';
import { formsTaken } from './choose-form.ts';
import type { Bulk } from '../load/bulk.ts';
import type { PlainForms } from '../load/plain-forms.ts';
import type { UnreadAnswers } from '../load/unread.ts';

/** Sends an answer in the form that was asked for, or that nothing has changed; at once where its bytes are at hand. */
export type Send = (request: IncomingMessage, response: ServerResponse, answer: ReadyAnswer) => void | Promise<void>;

/** Longer than any page of help in its plain form. */
const mostAtOnce = 128 * 1024;

export function sender({ bulk, plain, unread }: { bulk: Bulk; plain: PlainForms; unread: UnreadAnswers }): Send {
	function finish(
		response: ServerResponse,
		{ status, head, bytes }: { status: number; head: string[]; bytes: Buffer }
	): void {
		if (response.destroyed) return;
		response.writeHead(status, head);
		if (bytes.length > mostAtOnce) {
			unread.add(response, bytes);
			bulk.send(response, bytes);
			return;
		}
		response.end(bytes);
		// Mostly the system takes all of it at once; what it did not take is held until the client has read.
		if (response.socket?.writableLength) unread.add(response, bytes);
	}

	return (request, response, answer) => {
		const { headers, method } = request;
		const { head, bytes, length, tag, unchanged } = formOf(answer, headers['accept-encoding']);
		const known = headers['if-none-match'];
		if (unchanged && known !== undefined && isKnown(known, tag)) return void response.writeHead(304, unchanged).end();

		const { status } = answer;
		if (method === 'HEAD' || length === 0) return void response.writeHead(status, head).end();
		if (bytes) return finish(response, { status, head, bytes });

		const packed = answer.gzip?.bytes;
		if (!packed) throw new Error('An answer has no bytes in any form');
		const unpacked = plain.take(packed, length);
		if (!(unpacked instanceof Promise)) return finish(response, { status, head, bytes: unpacked });
		return unpacked.then((bytes) => finish(response, { status, head, bytes }));
	};
}

function formOf(answer: ReadyAnswer, acceptEncoding: string | undefined): Sent {
	if (acceptEncoding === undefined) return answer.identity;
	const { br, gzip } = formsTaken(acceptEncoding);
	return (br && answer.br) || (gzip && answer.gzip) || answer.identity;
}

function isKnown(ifNoneMatch: string, tag: string | undefined): boolean {
	const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
	return known.includes('*') || (tag !== undefined && known.includes(tag));
}
