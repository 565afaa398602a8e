/// The page's one style sheet; its hash stands in the page's content policy.
enum StyleSheet {
  static let text = base + parts + chart + narrow

  private static let base = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--panel:#fff;--ink:#1c1e21;--soft:#5a6068;\
    --rule:#dcd9d1;--link:#0b5394;--mark:#fff1b8;--holds:#1d6b3c;--caveat:#8a5a00;--fails:#a3241b;\
    --unchecked:#4a5a78;--plan:#6b4aa0;--result:#0b5394}
    @media (prefers-color-scheme:dark){:root{--paper:#15171a;--panel:#1d2024;--ink:#e8e6e1;\
    --soft:#a5abb3;--rule:#363b42;--link:#8ec1f5;--mark:#5a4a12;--holds:#7fd39b;--caveat:#e8b65a;\
    --fails:#f2938a;--unchecked:#a9b8d6;--plan:#c3a8f0;--result:#8ec1f5}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0 auto;max-width:68rem;padding:0 1.25rem 4rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC",\
    "Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
    h1,h2,h3{font-family:Georgia,"Noto Serif","Noto Serif CJK SC","Songti SC",serif;line-height:1.25;\
    text-wrap:balance}
    h1{font-size:2.1rem;margin:.2rem 0 .4rem}
    h2{font-size:1.4rem;margin:0 0 .9rem;padding-top:.6rem;border-top:2px solid var(--ink)}
    h3{font-size:1.15rem;margin:.3rem 0 .8rem}
    p{margin:0 0 .5rem}
    section{margin:2.4rem 0 0}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible,summary:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    code{font:.8em ui-monospace,"DejaVu Sans Mono",Menlo,monospace;color:var(--soft)}
    ul,ol{margin:0;padding:0;list-style:none}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;z-index:1}
    .masthead{padding-top:2.2rem}
    .kicker{text-transform:uppercase;letter-spacing:.12em;font-size:.78rem;color:var(--soft);margin:0}
    .facts,.meta,.quiet,footer{color:var(--soft);font-size:.9rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9rem;padding:.6rem 0 0}
    footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.8rem}

    """

  private static let parts = """
    .tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem}
    .tile{display:grid;grid-template-columns:auto 1fr;column-gap:.6rem;align-items:baseline;align-content:start;height:100%;\
    padding:.8rem 1rem;background:var(--panel);border:1px solid var(--rule);border-top:4px solid currentColor;\
    border-radius:4px;text-decoration:none}
    .tile b{font-size:1.9rem;line-height:1.1}
    .tile span:last-child{grid-column:1/-1;color:var(--ink);font-size:.92rem}
    .tile:hover span:last-child{text-decoration:underline}
    .holds{color:var(--holds)}.caveat{color:var(--caveat)}.fails{color:var(--fails)}
    .unchecked{color:var(--unchecked)}
    section.holds,li.claim{color:inherit}
    .sign{font-weight:700}
    .claim{display:grid;grid-template-columns:1.6rem 1fr;padding:.7rem 0;border-top:1px solid var(--rule)}
    .claim:first-child{border-top:0;padding-top:0}
    .claim.holds>.sign{color:var(--holds)}.claim.caveat>.sign{color:var(--caveat)}
    .claim.fails>.sign{color:var(--fails)}.claim.unchecked>.sign{color:var(--unchecked)}
    .claim p{margin:0 0 .2rem}
    .line{font-weight:600}
    .reason{font-style:italic}
    .see{font-size:.9rem}
    summary{cursor:pointer;font-size:.9rem;color:var(--soft);padding:.15rem 0}
    blockquote{margin:.5rem 0;padding:.2rem 0 .2rem .9rem;border-inline-start:3px solid var(--rule);\
    font-family:Georgia,"Noto Serif","Noto Serif CJK SC","Songti SC",serif;line-height:1.65;color:var(--soft)}
    blockquote:lang(zh){line-height:1.8}
    blockquote p{margin:0}
    mark{background:var(--mark);color:var(--ink);padding:.1em 0;box-decoration-break:clone;\
    -webkit-box-decoration-break:clone}
    mark strong{text-decoration:underline;text-decoration-thickness:.14em;text-underline-offset:.2em}
    .orphan{color:var(--fails);font-size:.9rem}
    .filters{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:2.4rem 0 0;padding:.5rem .9rem .6rem;\
    border:1px solid var(--rule);border-radius:4px;font-size:.9rem}
    .filters label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.9rem}
    @supports not selector(:has(*)){.filters{display:none}}
    body:has(#f-contradiction:not(:checked)) #contradiction,body:has(#f-plan-result:not(:checked)) #plan-result,\
    body:has(#f-needs-person:not(:checked)) #needs-person,body:has(#f-low:not(:checked)) .card.low,\
    body:has(#f-settled:not(:checked)) .card.settled{display:none}
    .card{background:var(--panel);border:1px solid var(--rule);border-inline-start:5px solid var(--unchecked);\
    border-radius:4px;padding:1rem 1.2rem;margin:0 0 1.2rem}
    .card.contradiction{border-inline-start-color:var(--fails)}
    .card.plan-result{border-inline-start-color:var(--plan)}
    .card.settled{border-inline-start-style:dotted}
    .tags{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin:0}
    .tag{display:inline-block;font-size:.78rem;line-height:1.5;padding:0 .5em;border:1px solid var(--rule);\
    border-radius:3px;color:var(--soft);margin-inline-end:.4em}
    .tags .tag{margin:0}
    .tag.high{color:var(--fails);border-color:currentColor;font-weight:600}
    .tag.medium{color:var(--caveat);border-color:currentColor}
    .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 2rem}
    .side{margin:.4rem 0}
    .who{margin:0 0 .2rem;display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline;font-size:.95rem}
    .letter{display:inline-block;min-width:1.5em;text-align:center;font-weight:700;font-size:.85rem;\
    border:1.5px solid currentColor;border-radius:3px}
    .side .line{font-size:.92rem}
    dl{display:grid;grid-template-columns:13rem 1fr;gap:.35rem 1rem;margin:.6rem 0;padding:.7rem 0 0;\
    border-top:1px solid var(--rule)}
    dt{color:var(--soft);font-size:.9rem}dd{margin:0}
    .decided li,.evidence li{font-size:.92rem;padding:.15rem 0}
    .groups>li{padding:.6rem 0;border-top:1px solid var(--rule)}.groups p{margin:0}
    .voices li{padding-inline-start:1rem;font-size:.92rem}
    .timeline{border-inline-start:2px solid var(--rule);padding-inline-start:1.1rem}
    .timeline>li{position:relative;padding:0 0 .9rem}
    .timeline>li::before{content:"";position:absolute;inset-inline-start:calc(-1.1rem - 6px);top:.5em;\
    width:10px;height:10px;border-radius:50%;background:var(--soft)}
    .timeline p{margin:0}
    #subjects li,.articles li{padding:.25rem 0 .25rem 1rem}
    #subjects summary{color:var(--ink);font-size:1rem;padding:.3rem 0}
    .articles{counter-reset:a}.articles li{padding-inline-start:0}

    """

  private static let chart = """
    figure{margin:.2rem 0 .8rem}
    figcaption{color:var(--soft);font-size:.82rem;white-space:pre}
    svg.scale{display:block;overflow:visible}
    .scale text{fill:var(--soft);font-size:12px}
    .scale text.name{fill:var(--ink);font-size:13px;paint-order:stroke;stroke:var(--panel);stroke-width:4px}
    .scale tspan.letter{font-weight:700}
    .grid{stroke:var(--rule);stroke-width:1}.track{stroke:var(--rule);stroke-width:1}
    .span{stroke-width:5;stroke-linecap:round;opacity:.55}
    .span.plan{stroke:var(--plan)}.span.expected{stroke:var(--result)}.span.result{stroke:var(--result)}
    .mark.plan{fill:var(--panel);stroke:var(--plan);stroke-width:2.5}
    .mark.expected{fill:var(--panel);stroke:var(--result);stroke-width:2.5}
    .mark.result{fill:var(--result);stroke:var(--panel);stroke-width:1}

    """

  private static let narrow = """
    @media (max-width:46rem){.tiles{grid-template-columns:repeat(2,1fr)}}
    @media (max-width:34rem){body{padding:0 .9rem 3rem}h1{font-size:1.6rem}.card{padding:.8rem .9rem}\
    dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}.scale text.minor{display:none}\
    .tile b{font-size:1.5rem}.tile{padding:.6rem .7rem}}
    @media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;--mark:#eee;\
    --holds:#000;--caveat:#000;--fails:#000;--unchecked:#000;--plan:#000;--result:#000}
    body{max-width:none;padding:0;font-size:10pt}nav,.filters,.skip{display:none}
    .side,figure,.claim,.timeline>li{break-inside:avoid}.tags,figure{break-after:avoid}h2,h3{break-after:avoid}
    a{text-decoration:none}blockquote a::after{content:none}
    details::details-content{content-visibility:visible;block-size:auto}
    mark{border-bottom:1.5px solid #000}}

    """
}
