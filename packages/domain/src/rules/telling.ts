/** For so long a second person is told of what somebody did, on the desk and by a mail that was not sent before: two weeks. */
export const longestToldMilliseconds = 14 * 86_400_000;
