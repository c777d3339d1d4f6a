import { error } from '@sveltejs/kit';

/** Why a page could not be read: nobody is signed in, it is not theirs, it is not there, or nobody answers. */
export type ReadFault = 'signed-out' | 'not-allowed' | 'not-found' | 'away';

interface Answered<Data> {
	data?: Data;
	response: Response;
}

/** What the API answers to a question without which there is no page; otherwise the page says why. */
export async function read<Data>(asking: Promise<Answered<Data>>): Promise<Data> {
	const answer = await asking.catch(() => undefined);
	if (answer?.data !== undefined) return answer.data;
	const fault = faultOf(answer?.response.status);
	error(answer?.response.status ?? 503, { message: fault, fault });
}

function faultOf(status: number | undefined): ReadFault {
	if (status === 401) return 'signed-out';
	if (status === 403) return 'not-allowed';
	if (status === 404) return 'not-found';
	return 'away';
}
