import * as z from 'zod';

const Report = z.object({
	userLimits: z.object({ open_files: z.object({ soft: z.union([z.number(), z.string()]) }) })
});

/** What the site has open besides connections: the build, the release, its log. */
const besides = 64;

/** How many connections the system lets this process have, up to as many as are wanted. */
export function connectionsAllowed(wanted: number): number {
	const { soft } = Report.parse(process.report.getReport()).userLimits.open_files;
	return typeof soft === 'number' ? Math.max(1, Math.min(wanted, soft - besides)) : wanted;
}
