import type { App } from '@kok/api/src/http/app.ts';

export interface Asked {
	method?: string;
	path: string;
	token: string;
	/** The revision that was read; 0 is a part that does not exist yet. */
	revision?: number;
	body?: object | Uint8Array<ArrayBuffer>;
	mediaType?: string;
}

export interface Answer {
	status: number;
	body: Body;
}

/** JSON as it is read here: any member may be asked for, and any value may be a list. */
export type Body = { readonly [member: string]: Body } & readonly Body[];

export type Ask = (asked: Asked) => Promise<Answer>;

/** Asks the API as the holder of a token does, without a port. */
export function askerOf(app: App): Ask {
	return async ({ method = 'GET', path, token, revision, body, mediaType = 'application/json' }) => {
		const answer = await app.request(path, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				...(revision === 0 && { 'if-none-match': '*' }),
				...(revision !== undefined && revision > 0 && { 'if-match': `"${revision}"` }),
				...(body && { 'content-type': mediaType })
			},
			...(body && { body: body instanceof Uint8Array ? body : JSON.stringify(body) })
		});
		return { status: answer.status, body: parsed(await answer.text()) };
	};
}

/** Sound, because whatever is asked of JSON is JSON or undefined. */
function parsed(text: string): Body {
	return JSON.parse(text.startsWith('{') ? text : '{}') as Body;
}
