/** The look of the page on screen, phone, paper and in the dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5c5f66; --line: #d5d8dd; --back: #fff; --shade: #f3f4f6; --mark: #2f5d8a; --found: #ffe58a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --soft: #a5a8ae; --line: #3d4046; --back: #17181a; --shade: #232529; --mark: #7fa8d1; --found: #6b5900; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.8 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
main { max-width: 54rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.4; text-align: center; margin: 1.5rem 0 2rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h2, h3, h4 { scroll-margin-top: 1rem; }
a { color: var(--mark); text-decoration: none; }
a:hover { text-decoration: underline; }
.see { margin-left: .75rem; font-size: .85rem; font-weight: normal; white-space: nowrap; }
main > p { text-indent: 2em; }
p, blockquote p, td, .text { white-space: pre-wrap; }
blockquote { margin: .75rem 0; padding: .4rem 1rem; border-left: 3px solid var(--line); background: var(--shade); }
blockquote p, blockquote footer { margin: 0; }
blockquote footer, .details, .status, figcaption { color: var(--soft); font-size: .85rem; }
blockquote footer { text-align: right; }
details { font-size: .9rem; }
summary { cursor: pointer; color: var(--mark); }
details ul { margin: .3rem 0; padding-left: 1.4em; line-height: 1.6; }
details small { color: var(--soft); }
details small::before { content: " "; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.6; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); white-space: nowrap; text-align: center; }
td:not(.figure) { min-width: 6.5em; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0; }
figcaption { text-align: center; margin-bottom: .5rem; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: minmax(6rem, 14rem) 1fr 3rem; gap: .75rem; align-items: center; font-size: .9rem; line-height: 1.4; padding: .2rem 0; }
.bars svg { width: 100%; height: 1rem; fill: var(--mark); background: var(--shade); }
.bars b { font-weight: normal; font-variant-numeric: tabular-nums; }
nav { padding: 1rem 1.25rem; font-size: .9rem; line-height: 1.6; background: var(--shade); }
nav a { display: block; padding: .15rem 0; }
nav .level2 { padding-left: 1.25em; }
nav .level3 { padding-left: 2.5em; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem; }
label { display: flex; flex-direction: column; min-width: 0; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; font-size: 1rem; padding: .35rem .5rem; width: 100%; min-height: 2.5rem; color: var(--ink); background: var(--back); border: 1px solid var(--line); border-radius: 4px; }
button { width: auto; cursor: pointer; }
.items { list-style: none; margin: 0; padding: 0; }
.items li { padding: .6rem 0; border-top: 1px solid var(--line); }
.items p { margin: 0; }
.details span + span::before { content: " · "; }
mark { background: var(--found); color: inherit; }
@media (min-width: 75rem) {
  body { padding-left: 18rem; }
  nav { position: fixed; inset: 0 auto 0 0; width: 18rem; overflow-y: auto; border-right: 1px solid var(--line); }
}
@media print {
  nav, .browser, .see, noscript { display: none; }
  body { padding: 0; font: 11pt/1.7 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  blockquote, tr, .bars li { break-inside: avoid; }
  details:not([open]) > summary { list-style: none; color: #000; }
  .bars svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
