/** How the report looks: its own few rules, so that a page of it can be opened from the disk. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --bad: #c22; --good: #187a4a; --quiet: #777; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; } td, th { padding: .3rem .8rem; border-bottom: 1px solid var(--line); text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); font-weight: 600; } .good { color: var(--good); } .quiet { color: var(--quiet); }
.steps { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); padding: 0; list-style: none; }
.steps li { border: 1px solid var(--line); border-radius: 8px; padding: .6rem; } .steps li.failed { border: 2px solid var(--bad); }
.steps img { width: 100%; border: 1px solid var(--line); } .steps p { margin: .2rem 0; font-size: .9rem; }
nav a { margin-right: 1rem; }
`;
