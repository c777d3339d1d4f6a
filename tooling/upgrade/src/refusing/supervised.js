import { supervise } from '@kok/bootstrap/supervise';

// The API alone under the supervisor of `npm start`, told where its data lie by the environment.
const port = process.env.API_PORT;
const service = {
	name: 'API',
	alone: 'The API goes on.',
	command: process.execPath,
	args: ['apps/api/src/main.ts'],
	cwd: process.cwd(),
	env: process.env,
	address: `http://localhost:${port}`,
	health: `http://127.0.0.1:${port}/healthz`,
	isReady: (/** @type {number} */ status) => status === 200
};
const voice = { line: console.log, progress: () => undefined };
const context = { root: process.cwd(), env: process.env, voice, stopping: new AbortController().signal, startedAt: 0 };
process.exit(await supervise([service], context));
