import { canonicalJson } from '@kok/domain/canonical';
import type { AnyValues } from '@kok/domain/content-type';
import { hashText } from '@kok/release/envelope';

/** The numbers that a member gives to colleagues alone. */
export interface Lines {
	direct?: string;
	outOfHours?: string;
}

/** The lines in the part of a member that only members see. */
export function linesIn({ colleaguePhone, colleagueOutOfHours }: AnyValues): Lines {
	return {
		...(typeof colleaguePhone === 'string' && { direct: colleaguePhone }),
		...(typeof colleagueOutOfHours === 'string' && { outOfHours: colleagueOutOfHours })
	};
}

/** What else stands in that part. */
export function withoutLines({ colleaguePhone: _, colleagueOutOfHours: __, ...others }: AnyValues): AnyValues {
	return others;
}

/** Names what lines say, so that a changed one is known; none where there is no line. */
export function nameOfLines(lines: Lines): string | undefined {
	return Object.keys(lines).length === 0 ? undefined : hashText(canonicalJson({ ...lines }));
}
