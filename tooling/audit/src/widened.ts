import { type Server, createServer, get } from 'node:http';

/**
 * Stands before a site and lets a page ask its own site: Lighthouse fetches `robots.txt` from within the page, which
 * the site's policy forbids to everyone. Nothing else is changed.
 */
export function widened(): { server: Server; leadTo: (origin: string) => void } {
	let origin = '';
	const server = createServer(({ url = '/', headers }, response) => {
		get(origin + url, { headers }, (answer) => {
			const policy = `${String(answer.headers['content-security-policy'])}; connect-src 'self'`;
			response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-security-policy': policy });
			answer.pipe(response);
		});
	});
	return { server, leadTo: (address) => void (origin = address) };
}
