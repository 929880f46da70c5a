/** The style of the page that shows a message. No color stands alone: each verdict has its word and its sign. */
export const viewStyle = `
:root{color-scheme:light dark;--ground:#f6f7f8;--paper:#fff;--ink:#1c2024;--soft:#56606b;--line:#d9dde2;
--stop:#8f1717;--stop-ground:#fdeceb;--check:#744500;--check-ground:#fff3da;--clear:#17512f;--clear-ground:#e7f4ec;--odd:#6b1d7a;--odd-ground:#f7e9fa}
@media (prefers-color-scheme:dark){:root{--ground:#121417;--paper:#1a1d21;--ink:#e6e9ed;--soft:#a5afba;--line:#363c44;
--stop:#ffb3ab;--stop-ground:#3d1614;--check:#ffd591;--check-ground:#35280c;--clear:#9fe0b6;--clear-ground:#12301e;--odd:#ebb5f7;--odd-ground:#351a3d}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:58rem;margin:0 auto;padding:1.25rem 1rem 4rem}
h1,h2,h3{line-height:1.3;margin:0}
header h1{font-size:1.4rem;margin:.35rem 0 .25rem;overflow-wrap:anywhere}
main>section,main>article,main>header{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin:0 0 1rem}
main>header{border-left-width:6px}
main>header.stop{border-left-color:var(--stop)}main>header.check{border-left-color:var(--check)}main>header.clear{border-left-color:var(--clear)}
.label{font-size:.8rem;color:var(--soft);margin:0}
.title{font-size:1rem;margin:0 0 .6rem}
.word{display:inline-block;font-weight:650;font-size:.8rem;line-height:1.4;padding:.05rem .45rem;border-radius:5px;border:1px solid currentColor;white-space:nowrap}
.word.big{font-size:1rem;padding:.2rem .7rem}
.word.stop{color:var(--stop);background:var(--stop-ground)}.word.check{color:var(--check);background:var(--check-ground)}.word.clear{color:var(--clear);background:var(--clear-ground)}
.because{margin:.5rem 0 0;font-size:1.05rem}
.steps{font-size:.9rem;color:var(--soft);margin:1rem 0 .2rem}
.rule{white-space:nowrap}
.list{margin:.25rem 0 0;padding-left:1.3rem}.list>li{margin:.3rem 0}
.reason{margin:.7rem 0}.reason:first-of-type{margin-top:0}
.quote{display:block;color:var(--soft);font-size:.88rem;overflow-wrap:anywhere;margin:.15rem 0 0}
.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.3rem 1rem;margin:.7rem 0 0}
.facts>dt{color:var(--soft)}.facts>dd{margin:0;overflow-wrap:anywhere}
.proof{margin:.8rem 0 0;padding:.6rem .8rem;border:1px solid var(--line);border-radius:8px}
.entry{border-top:1px solid var(--line);padding-top:.9rem;margin-top:1rem}
.said{margin:.4rem 0 0;overflow-wrap:anywhere;overflow-x:auto}
.said table{border-collapse:collapse;max-width:100%}.said td,.said th{padding:.15rem .5rem .15rem 0;vertical-align:top;text-align:left}
.said h1,.said h2,.said h3,.said h4,.said h5,.said h6{font-size:1.05rem;margin:.8rem 0 .3rem}
.said blockquote{margin:.6rem 0;padding-left:.8rem;border-left:3px solid var(--line);color:var(--soft)}
.said pre,.plain{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.4rem 0}
.said hr{border:0;border-top:1px solid var(--line)}
.link{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.where{font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
.hid{background:var(--odd-ground);color:var(--odd);border-bottom:1px dashed currentColor;font-size:.92em}
.odd{background:var(--odd-ground);color:var(--odd);font-size:.85em;border-radius:3px;padding:0 .15em}
.pic{display:inline-block;border:1px dashed var(--soft);border-radius:6px;color:var(--soft);font-size:.88rem;padding:.15rem .5rem;margin:.15rem 0}
.links{list-style:none;margin:0;padding:0}.links>li{padding:.55rem 0;border-top:1px solid var(--line)}.links>li:first-child{border-top:0;padding-top:0}
.address{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88rem;overflow-wrap:anywhere}
.tree{list-style:none;margin:0;padding-left:1rem}.tree.top{padding-left:0}.tree li{margin:.25rem 0;overflow-wrap:anywhere}.tree .tree{border-left:1px solid var(--line)}
summary{cursor:pointer;color:var(--soft)}
footer{color:var(--soft);font-size:.85rem;padding:0 .25rem}
@media (max-width:34rem){main{padding:.75rem .6rem 3rem}main>section,main>article,main>header{padding:.9rem .85rem}
.facts{grid-template-columns:1fr;gap:0}.facts>dd{margin-bottom:.5rem}.said table,.said thead,.said tbody,.said tfoot,.said tr,.said td,.said th{display:block}}
@media print{body{background:#fff}main>section,main>article,main>header{break-inside:avoid-page}}
`;

/** The SHA-256 of the style, in base64, by which the page's own policy lets this style in and no other. */
export const viewStyleHash = "Jf+eHMX1CB0t6V7vA79WDdMvy83P8DT0JMUPRjMFA8o=";
