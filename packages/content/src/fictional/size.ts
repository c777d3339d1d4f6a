/**
 * How many of something that grows slower than the network, such as demands or laws: so many with 43 members, and with
 * ten times the members about three times as many.
 */
export function grown(members: number, with43: number): number {
	return Math.max(1, Math.round(with43 * (members / 43) ** 0.466));
}
