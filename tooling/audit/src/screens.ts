/** On which pages are measured, in pixels. */
export const screens = { telephone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } };
