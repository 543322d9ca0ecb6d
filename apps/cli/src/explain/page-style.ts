/** The look of the explanation: light and dark, one to three columns; every colour pair meets WCAG AA. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #fff; --panel: #f5f6f7; --ink: #16191d; --soft: #565d66; --line: #d3d8dd; --link: #0b57a4;
  --identity: #dcebfb; --date: #d9f1ee; --request: #f4f0d8; --question: #e8e4fa; --answer: #e0f2dc; --exemption: #fbe1e1; --citation: #fde8d0; --other: #e6e8eb;
  --identity-tag: #0b57a4; --date-tag: #00665c; --request-tag: #6b5900; --question-tag: #5236ab; --answer-tag: #25691d; --exemption-tag: #a4161a; --citation-tag: #8f4300; --other-tag: #4b535c;
  --tag-ink: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --panel: #1d2125; --ink: #e8eaed; --soft: #a9b1ba; --line: #3a4149; --link: #8fc1f5;
  --identity: #17344f; --date: #113c38; --request: #3a3511; --question: #30285c; --answer: #1d3d19; --exemption: #551d20; --citation: #4b2c0e; --other: #33383e;
  --identity-tag: #9ccbfa; --date-tag: #7fd6cb; --request-tag: #dccb6a; --question-tag: #c0b2fa; --answer-tag: #9bd891; --exemption-tag: #f6a5a5; --citation-tag: #f3b877; --other-tag: #c3cad1;
  --tag-ink: #101214; } }
* { box-sizing: border-box; }
html { scroll-padding: 4rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; border-radius: 2px; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
h3 { font-size: .9rem; margin: 1.25rem 0 .25rem; color: var(--soft); }
.bar, article { padding: 1rem clamp(.75rem, 2vw, 2rem); }
@media (min-width: 60rem) { .bar { position: sticky; top: 0; z-index: 1; } }
.bar { background: var(--panel); border-bottom: 1px solid var(--line); padding-block: .5rem; font-size: .85rem; }
.bar ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem .9rem; margin: 0; padding: 0; }
.bar label { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; }
.bar input { margin: 0; }
.swatch { width: 1.1em; height: 1.1em; border-radius: 3px; border-bottom: 3px solid; }
header p { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
.jump { margin-top: .5rem; }
@media (min-width: 60rem) { .jump { display: none; } }
.warnings { margin: .75rem 0 0; padding: .5rem .75rem .5rem 1.75rem; border-left: 4px solid var(--citation-tag); background: var(--panel); }
.columns { display: grid; gap: 1.5rem 2rem; margin-top: 1.25rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } .text { grid-row: span 2; } }
@media (min-width: 100rem) { .columns { grid-template-columns: minmax(0, 44rem) minmax(0, 1.25fr) minmax(0, 1fr); } .text { grid-row: auto; } }
.text p { margin: 0 0 .35rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.85; }
.piece { background: var(--fill); border-bottom: 1.5px solid var(--edge); padding-block: .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.tag { display: inline-block; font: 600 .68rem/1.35 system-ui, sans-serif; white-space: nowrap; color: var(--tag-ink); background: var(--edge); border-radius: 3px; padding: 0 .35em; margin-right: .25em; text-decoration: none; vertical-align: .12em; }
.tag:hover, .tag:focus-visible { text-decoration: underline; }
.tag:target { outline: 3px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { width: 8.5rem; font-weight: 600; }
tr:target { background: var(--panel); box-shadow: -4px 0 0 var(--link); }
td .value { white-space: pre-line; display: block; max-height: 9rem; overflow-y: auto; }
.none, .note { color: var(--soft); }
.note { display: block; font-size: .85em; }
.noise ul { list-style: none; margin: 0 0 .5rem; padding: 0; font-size: .85rem; line-height: 1.45; }
.noise li { padding: .2rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.noise code { display: block; padding-top: .3rem; font-weight: 600; }
.noise del { color: var(--soft); }
code { font: .85em/1.4 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
`;
