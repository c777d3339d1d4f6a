import type { Stage } from './stage.ts';

/** Where faults are inflicted one after the other, on a site and an API that go on running. */
export type Scene = 'folder' | 'small disk' | 'PostgreSQL' | 'supervisor';

/** A fault of operation, done to a system that runs. */
export interface Fault {
	name: string;
	scene: Scene;
	/** The code by which it is named; none where a second server alone is refused. */
	code?: string;
	/** What happens; returns what is wrong already, in words. */
	inflict: (stage: Stage) => Promise<readonly string[] | void>;
	/** What the words of the condition tell the operator to do; returns what is wrong afterwards. */
	mend: (stage: Stage) => Promise<readonly string[] | void>;
	/** Whether the running API names it, ends with 78, or leaves it to the doctor. */
	api: 'says' | 'refuses' | 'runs';
	/** Someone withdraws a record meanwhile: what may come of it. */
	withdrawal?: Withdrawal;
	/** The API refuses to start anew into it. */
	isRefusedAnew?: true;
}

type Withdrawal =
	/** Nothing is sealed before the fault is mended; then it is. */
	| 'waits'
	/** Nothing is sealed, and with the database it is gone that was never the right one. */
	| 'comes to nothing'
	/** It is sealed, under the instant of the release before. */
	| 'bears the date before'
	/** It protects someone, and is sealed at once. */
	| 'protects';
