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
	/** What must come of a withdrawal that is made while the fault lasts. */
	withdrawal?: Withdrawal;
	/** The API must refuse to start while the fault lasts. */
	isRefusedAnew?: true;
}

type Withdrawal =
	/** Nothing is sealed before the fault is mended; then it is. */
	| 'waits'
	/** Nothing is sealed. The withdrawal is lost when the right database takes the place of the wrong one. */
	| 'comes to nothing'
	/** It is sealed, under the instant of the release before. */
	| 'bears the date before'
	/** It protects someone, and is sealed at once. */
	| 'protects';
