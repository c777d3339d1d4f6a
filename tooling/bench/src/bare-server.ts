import { createServer } from 'node:http';
import * as z from 'zod';

// The yardstick of the site: the same bytes under the same headers, and nothing else.
const Asked = z.object({ headers: z.array(z.tuple([z.string(), z.string()])), body: z.string() });

process.once('message', (message) => {
	const { headers, body } = Asked.parse(message);
	const bytes = Buffer.from(body, 'base64');
	// Node writes these by itself.
	const own = headers.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name)).flat();
	const server = createServer((_, response) => response.writeHead(200, own).end(bytes));
	server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.on('disconnect', () => process.exit());
