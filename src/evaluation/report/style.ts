/** The look of the report: the viewer's colours and type, light or dark as the reader's system has it. */
export const reportStyle = `
:root{color-scheme:light dark;--bg:#f7f7f5;--panel:#fff;--ink:#1b1f24;--soft:#56606a;--faint:#606a74;--line:#e3e4e1;
--hair:#eeeeeb;--accent:#b4441c;--accent-soft:#fbeee8;--mark:#fff0b8;--name:#2c6bb3;--danger:#b3261e;--danger-soft:#fdeceb;
--ok:#1f7a4d;--ok-soft:#e6f3ec;--amber:#9a5b00;--amber-soft:#fcf1df;
--sans:Inter,"Noto Sans SC Variable","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
--serif:"Source Han Serif SC","Noto Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,Georgia,serif}
@media(prefers-color-scheme:dark){:root{--bg:#14171a;--panel:#1b1f23;--ink:#e8eaec;--soft:#a9b1b9;--faint:#8f99a3;
--line:#2c3238;--hair:#262b30;--accent:#f08a5f;--accent-soft:#33231c;--mark:#4d4218;--name:#6ea8ea;--danger:#f2887f;
--danger-soft:#3a201e;--ok:#5fc795;--ok-soft:#1c3026;--amber:#eda73a;--amber-soft:#362a15}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:14px/1.6 var(--sans);-webkit-font-smoothing:antialiased}
main{max-width:1080px;margin:0 auto;padding:36px 24px 96px}
h1{font-size:24px;font-weight:650;line-height:1.35;margin:0 0 2px}
h2{font-size:17px;font-weight:650;margin:44px 0 12px}
h3{font-size:15px;font-weight:650;margin:0}
p{margin:0 0 10px;max-width:76ch}
.soft{color:var(--soft)}.faint{color:var(--faint);font-size:12.5px}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:3px}a:hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--name);outline-offset:2px}
.marks{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:8px;margin:22px 0 0}
.figure{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:12px 14px}
.figure b{display:block;font-size:24px;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.figure span{font-size:12px;color:var(--faint)}
.sheet{background:var(--panel);border:1px solid var(--line);border-radius:10px;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:13px}
th{font-size:11.5px;font-weight:600;color:var(--faint);letter-spacing:.03em;text-align:right;padding:9px 12px 7px;white-space:nowrap;border-bottom:1px solid var(--line)}
td{text-align:right;padding:6px 12px;border-top:1px solid var(--hair);white-space:nowrap}
tr:first-child td{border-top:0}
th:first-child,td:first-child,.left{text-align:left}
td.wrap{white-space:normal;min-width:240px}
tr.sum td{font-weight:650;border-top:1px solid var(--line)}
.bar{display:block;height:6px;border-radius:3px;background:var(--accent);min-width:2px}
.two{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:16px;align-items:start}
svg text{font:11px var(--sans);fill:var(--faint)}
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:6px 14px;padding:10px 0;background:var(--bg);border-bottom:1px solid var(--line);font-size:12.5px;color:var(--soft)}
.filters label{display:inline-flex;gap:5px;align-items:center;cursor:pointer}.filters input{accent-color:var(--accent);margin:0}
.text{margin-top:26px}
.text>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;margin-bottom:8px}
.finding{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:11px 16px 12px;margin-top:8px}
.finding>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:3px 10px}
.tag{font-size:11.5px;font-weight:600;border-radius:5px;padding:1px 7px;white-space:nowrap}
.miss .tag{color:var(--amber);background:var(--amber-soft)}.alarm .tag{color:var(--danger);background:var(--danger-soft)}
.figure-wrong .tag,.quote .tag{color:var(--accent);background:var(--accent-soft)}
.type{font-size:11.5px;color:var(--faint);letter-spacing:.03em}
.ends{font-weight:600}.ends i{font-style:normal;color:var(--faint);font-weight:400;padding:0 3px}
.why{font-size:12.5px;color:var(--soft);margin:2px 0 0}
blockquote{margin:8px 0 0;padding:0 0 0 13px;border-left:2px solid var(--line);font:15px/1.85 var(--serif);color:var(--soft);overflow-wrap:anywhere}
blockquote mark{background:var(--mark);color:var(--ink);padding:1px 0;border-radius:2px}
blockquote b{font-weight:600;color:var(--name)}
.none{color:var(--ok)}
code{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@media(max-width:760px){.two{grid-template-columns:1fr}.marks{grid-template-columns:repeat(2,minmax(0,1fr))}main{padding:24px 14px 64px}}
@media print{.filters{display:none}body{background:#fff}.finding{break-inside:avoid}}
`;
