export { Day } from './is-pure.ts'; // refused: kok/file-name
