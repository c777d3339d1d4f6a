import type { Transporter } from 'nodemailer';

/** How a mail went to the mail server. `accepted` does not say that anybody read it. */
type Posted = { outcome: 'accepted' } | { outcome: 'refused' | 'again'; trouble: string };
export type Post = (mail: { to: string; subject: string; text: string }) => Promise<Posted>;

/** A mail server that is silent keeps nobody waiting for longer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Posts through a mail server (RFC 5321). An answer of 500 and more is for good, all else is tried again. */
export function postBy({ url, from, wait = patience }: { url: string; from: string; wait?: typeof patience }): Post {
	let transport: Promise<Transporter> | undefined;
	return async function post({ to, subject, text }) {
		try {
			transport ??= openTransport({ url, ...wait });
			await (await transport).sendMail({ from, to, subject, text });
			return { outcome: 'accepted' };
		} catch (error) {
			const { code, status } = readTrouble(error);
			return { outcome: status >= 500 ? 'refused' : 'again', trouble: status > 0 ? `${code} ${status}` : code };
		}
	};
}

/** The library is loaded with the first mail, since most servers send none for weeks. */
async function openTransport(to: { url: string } & typeof patience): Promise<Transporter> {
	const { createTransport } = await import('nodemailer');
	return createTransport({ ...to, disableFileAccess: true, disableUrlAccess: true });
}

function readTrouble(error: unknown): { code: string; status: number } {
	const known = error instanceof Error ? error : new Error();
	return {
		code: 'code' in known && typeof known.code === 'string' ? known.code : 'EUNKNOWN',
		status: 'responseCode' in known && typeof known.responseCode === 'number' ? known.responseCode : 0
	};
}
