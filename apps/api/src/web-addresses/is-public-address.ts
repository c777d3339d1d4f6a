import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';

/** All IPv6 addresses of the public internet begin so (RFC 4291, 2.4, and IANA's register). */
const globalUnicast = ipaddr.parseCIDR('2000::/3');
/** Inside Azure it answers with secrets of the machine, although it looks like an address of anybody. */
const answersOnlyInside: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public internet: no private, loopback, link-local, multicast or reserved one, none of
 * those under which clouds tell a machine about itself, and none that stands for an IPv4 address.
 */
export function isPublicAddress(written: string): boolean {
	if (isIP(written) === 0) return false;
	const address = ipaddr.parse(written);
	if (address.range() !== 'unicast' || answersOnlyInside.has(address.toString())) return false;
	return !(address instanceof ipaddr.IPv6) || address.match(globalUnicast);
}
