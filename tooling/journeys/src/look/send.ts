import { staged } from '../stage.ts';

interface Sent {
	method: 'GET' | 'PUT' | 'POST';
	by: 'READER' | 'WRITER';
	body?: object;
	ifMatch?: number;
	isNew?: boolean;
}

/** Asks the API for something in the name of one of the two; its words are thrown where it refuses. */
export async function send(path: string, { method, by, body, ifMatch, isNew }: Sent): Promise<unknown> {
	const headers = {
		authorization: `Bearer ${staged(by)}`,
		...(body && { 'content-type': 'application/json' }),
		...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
		...(isNew && { 'if-none-match': '*' })
	};
	const answer = await fetch(staged('API') + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
	return text === '' ? undefined : JSON.parse(text);
}
