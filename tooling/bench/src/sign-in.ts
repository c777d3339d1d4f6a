import { usualSignIn } from '@kok/api/src/accounts/settings.ts';
import { fromHere, startPerson } from '@kok/api/src/testing/people.ts';
import { openWorld } from '@kok/api/src/testing/world.ts';
import { parseArgs } from 'node:util';
import { percentileOf } from './timing.ts';

/**
 * `pnpm bench:sign-in`: whether the time of an answer tells that an address has an account. Wrong passwords are sent for one
 * that has and one that has none, in turn. The figure is the chance that a try of the one takes longer than a try of the other
 * (area under the ROC curve): 0.5 tells nothing, and the bench fails outside 0.45 to 0.55.
 */
const { values } = parseArgs({ options: { tries: { type: 'string', default: '500' } } });
const most = Number(values.tries) * 2 + 100;

const world = await openWorld('sqlite', '', {
	signIn: {
		...usualSignIn,
		...{ triesPerAccount: most, triesPerAccountInAll: most, triesPerAddress: most, knocksPerMinute: most }
	}
});
try {
	const { email } = await startPerson(world);
	await world.api.stop();
	const times = { known: [] as number[], unknown: [] as number[] };
	for (let tried = -20; tried < Number(values.tries); tried += 1) {
		const isKnown = tried % 2 === 0;
		const milliseconds = await timeOf(isKnown ? email : 'nobody@netz.example');
		// The first ones find nothing compiled.
		if (tried >= 0) times[isKnown ? 'known' : 'unknown'].push(milliseconds);
	}
	for (const [whose, each] of Object.entries(times))
		say(
			`${whose.padEnd(8)} ${each.length} tries, p50 ${percentileOf(each, 0.5).toFixed(1)} ms, p99 ${percentileOf(each, 0.99).toFixed(1)} ms`
		);
	const area = areaOf(times.known, times.unknown);
	say(`area under the curve ${area.toFixed(3)}`);
	if (area < 0.45 || area > 0.55) process.exitCode = 1;
} finally {
	await world.close();
}

async function timeOf(email: string): Promise<number> {
	const body = { email, password: 'ganz falsches Passwort' };
	const begun = performance.now();
	const answer = await world.send({ method: 'POST', path: '/api/sign-in/password', body, headers: fromHere });
	const took = performance.now() - begun;
	if (answer.status !== 401) throw new Error(`A wrong password is answered ${answer.status}`);
	return took;
}

/** How often a time of the first is the longer one, of all pairs; equal ones count half. */
function areaOf(first: readonly number[], second: readonly number[]): number {
	const won = first.flatMap((one) => second.map((other) => (one > other ? 1 : one === other ? 0.5 : 0) as number));
	return won.reduce((sum, each) => sum + each, 0) / won.length;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
