import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Tells a process something, and waits until it has done it. */
export async function tell(child: ChildProcess, told: object): Promise<void> {
	child.send(told);
	await once(child, 'message');
}
