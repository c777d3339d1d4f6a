import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { unreadAnswers } from './unread.ts';

function response(): ServerResponse {
	return new ServerResponse(new IncomingMessage(new Socket()));
}

test('the bytes of an answer to many clients are counted once, until the last of them has read it', () => {
	const unread = unreadAnswers({ limitBytes: 1_000 });
	const shared = Buffer.alloc(600);
	const [one, two] = [response(), response()];
	unread.add(one, shared);
	unread.add(two, shared);
	expect(unread.size()).toBe(600);
	one.emit('close');
	expect(unread.size()).toBe(600);
	two.emit('close');
	expect(unread.size()).toBe(0);
});

test('beyond the limit the oldest answers are cut off until the rest fits', () => {
	const unread = unreadAnswers({ limitBytes: 1_000 });
	const answers = Array.from({ length: 4 }, response);
	for (const answer of answers) unread.add(answer, Buffer.alloc(400));
	expect(unread.size()).toBe(800);
	expect(answers.map(({ destroyed }) => destroyed)).toEqual([true, true, false, false]);
});
