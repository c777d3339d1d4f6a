/** Takes all steps of something that is made a little at a time, at one go. */
export function whole<Made>(making: Generator<undefined, Made>): Made {
	let step = making.next();
	while (!step.done) step = making.next();
	return step.value;
}
