const records = Array.from({ length: 2_000 }, (_, index) => ({
	id: index,
	name: `Wort ${index}`,
	list: [index, index + 1, 'x'.repeat(index % 40)]
}));

/** The yardstick of work in the processor alone: megabytes of fixed records, to JSON text and back, a second of its time. */
export function spelledPerSecond(): number {
	const before = process.cpuUsage();
	let characters = 0;
	for (let round = 0; round < 200; round += 1) characters += JSON.stringify(JSON.parse(JSON.stringify(records))).length;
	const { user, system } = process.cpuUsage(before);
	return characters / (user + system);
}
