import { supervise } from '@kok/bootstrap/supervise';

// Runs the services whose description comes as the first argument, as `npm start` does after it has built them.
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort('SIGTERM'));
const services = JSON.parse(process.argv[2] ?? '[]').map((/** @type {{ alone: string }} */ service) => ({
	...service,
	alone: () => service.alone,
	isReady: (/** @type {number} */ status) => status === 200
}));
process.exitCode = await supervise(services, {
	root: '',
	env: process.env,
	voice: { line: (/** @type {string} */ text) => void process.stdout.write(`${text}\n`) },
	stopping: stopping.signal,
	startedAt: performance.now()
});
