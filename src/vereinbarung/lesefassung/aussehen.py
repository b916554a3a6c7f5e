"""The look of the web page. It stands inside the page: one file that can be mailed and needs nothing else."""

CSS = """
:root {
  color-scheme: light dark;
  --text: #1b1b1f; --leise: #55565c; --titel: #1f2a44; --grund: #f2f2ef; --blatt: #fff; --linie: #b9bac0;
  --verweis: #1a4f8b; --marke: #a11212; --zeichen: rgb(161 18 18 / 9%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e6e3; --leise: #b3b4b9; --titel: #c9d6f2; --grund: #121316; --blatt: #1b1c20; --linie: #565860;
    --verweis: #9cc4ff; --marke: #ff9c93; --zeichen: rgb(255 156 147 / 12%);
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--grund); color: var(--text);
  font: 1.0625rem/1.55 Calibri, Carlito, "Segoe UI", "Noto Sans", Arial, sans-serif;
  overflow-wrap: break-word; hyphens: auto;
}
main, .status, footer {
  max-width: 52rem; margin: 0 auto; padding: 0 clamp(1rem, 6vw, 4.5rem); background: var(--blatt);
}
main { padding-bottom: 2rem; }
.status { padding-top: 1rem; padding-bottom: 1rem; color: var(--marke); font-weight: bold; }
.status p { margin: 0; }
footer { padding-top: 1rem; padding-bottom: 2rem; color: var(--leise); font-size: .9rem; }
footer p { margin: 0; padding-top: .8rem; border-top: 1px solid var(--linie); }
a { color: var(--verweis); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--verweis); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; box-shadow: -.5rem 0 0 var(--blatt), -.75rem 0 0 var(--verweis); }
.sprung { position: absolute; left: -100vw; padding: .6rem 1rem; background: var(--blatt); }
.sprung:focus { left: .5rem; top: .5rem; z-index: 2; }
.verborgen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
h1, h2 { color: var(--titel); line-height: 1.25; hyphens: manual; text-wrap: balance; }
h1 { margin: 0; padding: 3rem 0 .5rem; font-size: 1.9rem; text-align: center; }
h2 { margin: 2.4rem 0 .8rem; font-size: 1.25rem; display: flex; gap: .8em; }
h2 .nr { flex: none; white-space: nowrap; }
.titel { text-align: center; }
.titel p { margin: .2rem 0; }
.titel .abstand { margin: 1.2rem 0; }
.leise { color: var(--leise); }
.inhalt ol, .anlagen { padding: 0; list-style: none; }
.inhalt li, .anlagen li { display: flex; gap: .8em; padding: .12rem 0; }
.inhalt a { display: flex; gap: .8em; }
.inhalt .nr, .anlagen .nr { flex: none; min-width: 4.2em; }
p { margin: 0 0 .7rem; }
.absatz, .liste > li > .satz { display: flex; gap: .6em; }
.absatz > .nr { flex: none; min-width: 1.9em; }
.liste > li > .satz > .nr { flex: none; min-width: 1.5em; }
.absatz > .wort, .satz > .wort { flex: 1; min-width: 0; }
.liste { margin: 0 0 .7rem; padding: 0; list-style: none; }
.liste > li { margin-bottom: .3rem; }
.liste > li > .liste { margin-top: .3rem; }
.tiefe-2 { margin-left: 2.5em; }
.liste .tiefe-2, .liste .tiefe-3, .liste .tiefe-4 { margin-left: 2.1em; }
ul.liste > li { list-style: "–\\2002" outside; margin-left: 1.2em; }
.tabelle { overflow-x: auto; margin: .6rem 0 1.2rem; }
table { width: 100%; border-collapse: collapse; font-size: .95em; hyphens: auto; }
th, td { padding: .35rem .6rem; border: 1px solid var(--linie); text-align: left; vertical-align: top; }
th { color: var(--titel); }
.unterzeichner {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 2.4rem 2.5rem; padding: 0;
  list-style: none;
}
.unterzeichner .ort { margin-top: 1rem; }
.unterzeichner .leer { display: flex; gap: .4em; align-items: end; }
.unterzeichner .leer::after { content: ""; flex: 1; border-bottom: 1px solid currentcolor; }
.unterzeichner .linie { margin-top: 2.6rem; border-top: 1px solid currentcolor; min-height: 1.5em; }
.klein { color: var(--leise); font-size: .88em; }
.entwurf::before {
  content: "ENTWURF"; position: fixed; inset: 0; z-index: 1; display: grid; place-content: center; pointer-events: none;
  color: var(--zeichen); font: bold min(22vw, 11rem)/1 sans-serif; transform: rotate(-45deg); hyphens: none;
}
@page {
  size: A4; margin: 25mm 20mm 22mm 25mm;
  @bottom-right {
    content: "Seite " counter(page) " von " counter(pages); font: 8.5pt Calibri, Carlito, sans-serif; color: #55565c;
  }
}
@media print {
  :root {
    color-scheme: light; --text: #000; --leise: #444; --titel: #1f2a44; --grund: #fff; --blatt: #fff; --linie: #8a8b90;
    --verweis: #000; --marke: #a11212; --zeichen: rgb(161 18 18 / 10%);
  }
  body { font-size: 10.5pt; line-height: 1.4; }
  main, .status, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .sprung { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { padding-top: 4rem; font-size: 20pt; }
  h2 { font-size: 12.5pt; break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .inhalt { break-inside: avoid; break-after: page; }
  tr, .unterzeichner > li { break-inside: avoid; }
  thead { display: table-header-group; }
  .tabelle { overflow: visible; }
  .unterzeichner { grid-template-columns: 1fr 1fr; }
  .unterschriften { break-inside: avoid; }
  .neue-seite { break-before: page; }
  :target { box-shadow: none; }
}
"""
