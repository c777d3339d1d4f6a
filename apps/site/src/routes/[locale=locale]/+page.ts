/** The home of a language is `/de/`; every other address ends without a slash. */
export const trailingSlash = 'always';
