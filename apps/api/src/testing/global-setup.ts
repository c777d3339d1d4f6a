import type { TestProject } from 'vitest/node';
import { createTemplate } from './postgres-databases.ts';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		postgresUrl: string;
	}
}

/** One PostgreSQL for all test files of the API; each test makes a database of its own in it. It ends with the run, so its files need not outlive a power cut. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await startPostgres({ isForgetful: true });
	await createTemplate(server.url);
	project.provide('postgresUrl', server.url);
	return server.stop;
}
