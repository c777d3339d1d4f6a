/** What a file may be separated by. Semicolons are what German spreadsheets expect, and make decimals have a comma. */
export const separators = ['comma', 'semicolon'] as const;
export type Separator = (typeof separators)[number];
