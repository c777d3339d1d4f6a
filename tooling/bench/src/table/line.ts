/** A yardstick that was measured beside, now and when the goals were set. Without the earlier one no goal is adapted. */
export interface Yardstick {
	name: string;
	now: number;
	recorded?: number;
}

/** What was measured, beside what it should be. */
export interface Line {
	name: string;
	unit: string;
	now: number;
	/** Speeds have a least, times, memory and weight a most. */
	goal: { least: number } | { most: number };
	/** Of speeds and times: a machine that others use is slower, and so is the yardstick. */
	yardstick?: Yardstick;
	/** What the most of it is known to come from. */
	cause?: string;
}

/** The goal as this machine can reach it in these minutes: by as much slower as the yardstick is. */
export function goalNow({ goal, yardstick }: Line): number {
	const pace = yardstick?.recorded === undefined ? 1 : yardstick.now / yardstick.recorded;
	return 'least' in goal ? goal.least * Math.min(pace, 1) : goal.most / Math.min(pace, 1);
}

export function isMet(line: Line): boolean {
	return 'least' in line.goal ? line.now >= goalNow(line) : line.now <= goalNow(line);
}

export function describeLine(line: Line): string {
	const { name, unit, now, goal, yardstick, cause } = line;
	const asked = 'least' in goal ? `at least ${fine(goal.least)}` : `at most ${fine(goal.most)}`;
	const cells = [
		name.padEnd(44),
		`${fine(now)} ${unit}`.padStart(18),
		asked.padStart(18),
		fine(goalNow(line)).padStart(10),
		(isMet(line) ? 'met' : 'MISSED').padStart(8)
	];
	const notes = [
		...(yardstick ? [describeYardstick(yardstick)] : []),
		...(cause !== undefined && !isMet(line) ? [`mostly ${cause}`] : [])
	];
	return [cells.join(''), ...notes].join('  ');
}

function describeYardstick({ name, now, recorded }: Yardstick): string {
	return recorded === undefined ? `${name} ${fine(now)}` : `${name} ${fine(now)}, was ${fine(recorded)}`;
}

function fine(figure: number): string {
	return figure >= 100 ? String(Math.round(figure)) : figure.toFixed(figure >= 10 ? 1 : 2);
}
