export const space = ' '; // refused: kok/file-name
