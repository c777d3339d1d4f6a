import { spawn } from 'node:child_process';

/**
 * Outlives us by a moment: when its input ends, because we ended in whatever way, it ends the groups that the last
 * line named. So not even a SIGKILL to the supervisor leaves a process behind.
 */
const script = `
groups=
while read -r line; do groups=$line; done
test -n "$groups" || exit 0
for group in $groups; do kill -TERM "-$group"; done
for second in 1 2 3 4; do
	running=
	for group in $groups; do kill -0 "-$group" && running=$group; done
	test -n "$running" || exit 0
	sleep 1
done
for group in $groups; do kill -KILL "-$group"; done
`;

/** @type {import('node:stream').Writable | undefined} */
let keeperInput;

/** @param {Set<number>} groups */
export function tellKeeper(groups) {
	keeperInput ??= startKeeper();
	keeperInput.write(`${[...groups].join(' ')}\n`);
}

function startKeeper() {
	const keeper = spawn('sh', ['-c', script], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
	keeper.on('error', () => {});
	keeper.stdin.on('error', () => {});
	keeper.unref();
	/** @type {import('node:net').Socket} */ (keeper.stdin).unref();
	return keeper.stdin;
}
