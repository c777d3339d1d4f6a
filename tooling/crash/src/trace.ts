import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One call to the kernel that strace saw; `began` and `ended` count lines, which stand in the order of time. */
export interface Call {
	name: string;
	/** What the file descriptor stands for: a path, or `socket:[…]`. */
	target: string;
	data: string;
	began: number;
	ended: number;
	/** What it returned; -1 for an error. */
	result: number;
	/** Seconds at which it began. */
	at: number;
}

type Open = Omit<Call, 'ended' | 'result'>;

const beginning = /^(?<pid>\d+) +(?<at>[\d.]+) (?<name>\w+)\(\d+<(?<target>[^>]*)>(?<data>.*)$/;
const resumption = /^(?<pid>\d+) +[\d.]+ <\.\.\. \w+ resumed>/;
const unfinished = '<unfinished ...>';

/** Reads the calls on certain targets from a trace made with `strace -f -y -ttt`, in the order in which they ended. */
export async function readTrace(file: string, isOfInterest: (target: string) => boolean): Promise<Call[]> {
	const calls: Call[] = [];
	const open = new Map<string, Open>();
	let number = 0;
	for await (const line of createInterface({ input: createReadStream(file, 'latin1') })) {
		number += 1;
		const resumed = resumption.exec(line)?.groups?.['pid'];
		const call = resumed === undefined ? beginningOf(line, number) : open.get(resumed);
		if (resumed !== undefined) open.delete(resumed);
		if (!call || !isOfInterest(call.target)) continue;
		if (line.endsWith(unfinished)) open.set(line.slice(0, line.indexOf(' ')), call);
		else calls.push({ ...call, ended: number, result: resultOf(line) });
	}
	return calls;
}

function beginningOf(line: string, began: number): Open | undefined {
	const groups = beginning.exec(line)?.groups;
	if (!groups) return undefined;
	const { name = '', target = '', data = '', at = '0' } = groups;
	return { name, target, data, began, at: Number(at) };
}

function resultOf(line: string): number {
	return Number(/ = (-?\d+)[^=]*$/.exec(line)?.[1] ?? -1);
}
