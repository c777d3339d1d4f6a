import type { TypeName } from '@kok/domain/content-types';
import { typeNames } from '@kok/domain/content-types';

/** How a record may be named in its file; other records name it so. For JSON Schema as well, so without the flags of a program. */
export const recordName = '^[\\p{L}\\d][\\p{L}\\d-]{0,79}$';

/** The file in which the records of a type stand: `legal-act.json`. */
export function fileOf(type: TypeName): string {
	return `${type.replaceAll('_', '-')}.json`;
}

/** The type whose records stand in a file. */
export function typeIn(file: string): TypeName | undefined {
	return typeNames.find((type) => fileOf(type) === file);
}
