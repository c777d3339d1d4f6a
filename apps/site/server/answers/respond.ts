import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ReadyAnswer } from './answer.ts';
import { bulkSender } from '../load/bulk.ts';
import type { Limits } from '../load/limits.ts';
import { plainForms } from '../load/plain-forms.ts';
import { unreadAnswers } from '../load/unread.ts';
import { sender } from './send.ts';

export interface RespondOptions {
	answer: (request: IncomingMessage) => ReadyAnswer | Promise<ReadyAnswer>;
	/** Says that something went wrong. */
	broken: () => ReadyAnswer;
	report: (error: unknown) => void;
	limits: Limits;
}

/** Finds the answer to a request and sends it. */
export function responder({
	answer,
	broken,
	report,
	limits
}: RespondOptions): (request: IncomingMessage, response: ServerResponse) => void {
	const send = sender({
		bulk: bulkSender(),
		plain: plainForms({ limitBytes: limits.plainBytes }),
		unread: unreadAnswers({ limitBytes: limits.unreadBytes })
	});

	return (request, response) => {
		const fail = (error: unknown) => {
			report(error);
			void send(request, response, broken());
		};
		// Nobody reads what comes after the head, so the connection ends with the answer.
		if (announcesBody(request.headers)) response.shouldKeepAlive = false;
		try {
			const found = answer(request);
			// What is kept is sent at once: a promise would cost as much as finding it.
			const sent =
				found instanceof Promise ? found.then((made) => send(request, response, made)) : send(request, response, found);
			if (sent instanceof Promise) sent.catch(fail);
		} catch (error) {
			fail(error);
		}
	};
}

/** Whether something comes after the head of a request. */
export function announcesBody(headers: IncomingHttpHeaders): boolean {
	const length = headers['content-length'];
	return headers['transfer-encoding'] !== undefined || (length !== undefined && Number(length) !== 0);
}
