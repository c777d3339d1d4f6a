/** The style of cards: the colours of the site, the typeface of the reader, and nothing to load. */
export const cardStyles = `:root { color-scheme: light dark; --ink: light-dark(#1d1a18, #ece6dc); --accent: light-dark(#5b1f4b, #e0b2d2); }
body { margin: 0; padding: 1rem 1.25rem; color: var(--ink); background: light-dark(#fbf9f4, #171413); font: 1rem/1.4 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; padding-block-end: .5rem; border-block-end: 3px solid; }
header b { font-size: 1.25rem; }
header span { padding: .125rem .5rem; border: 1px solid; font-size: .875rem; font-weight: 600; }
p { margin: .25rem 0 0; font-size: .9375rem; }
.says { margin-block-start: 1rem; color: var(--accent); font: italic 1.125rem/1.3 Georgia, serif; }
h1 { display: flex; flex-wrap: wrap; column-gap: .75rem; align-items: baseline; margin: .25rem 0 .75rem; font: 400 1.375rem/1.25 Georgia, serif; }
header + h1 { margin-block-start: 1rem; }
h1 b { color: var(--accent); font-size: 2.25rem; line-height: 1; }
h1 span { flex: 1 1 12rem; }
a { color: inherit; text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
`;
