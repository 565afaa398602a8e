/// The page's one style sheet; its hash stands in the page's content policy.
///
/// Every colour is a variable, once for light, once for dark, once for paper; text keeps a contrast of
/// at least 4.5 to 1 against what it stands on.
enum StyleSheet {
  static let text = colours + base + frame + lists + cards + chart + narrow + paper

  private static let colours = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--panel:#fff;--ink:#1b1d20;--soft:#565c64;\
    --rule:#dedad1;--link:#0a4f8f;--mark:#fdf0bd;--holds:#1b6639;--caveat:#7d5200;--fails:#9c2319;\
    --unchecked:#465573;--plan:#63429a;--result:#0a4f8f}
    @media (prefers-color-scheme:dark){:root{--paper:#16181b;--panel:#1d2023;--ink:#e6e4df;\
    --soft:#a6acb4;--rule:#34393f;--link:#8fc1f3;--mark:#4d4014;--holds:#80d19b;--caveat:#e3b45e;\
    --fails:#f1958c;--unchecked:#aab8d4;--plan:#c3aaee;--result:#8fc1f3}}

    """

  private static let base = """
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    html{scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,\
    "Segoe UI","Noto Sans",sans-serif;overflow-wrap:anywhere;font-variant-numeric:lining-nums}
    body:lang(zh-Hant){font-family:system-ui,-apple-system,"Noto Sans","PingFang TC","Noto Sans CJK TC",\
    "Microsoft JhengHei",sans-serif}
    body:lang(zh-Hans){font-family:system-ui,-apple-system,"Noto Sans","PingFang SC","Noto Sans CJK SC",\
    "Microsoft YaHei",sans-serif}
    h1,h2,h3,blockquote,q{font-family:Georgia,"Noto Serif","Source Serif Pro",serif}
    h1:lang(zh-Hant),h2:lang(zh-Hant),h3:lang(zh-Hant),blockquote:lang(zh-Hant),q:lang(zh-Hant)\
    {font-family:Georgia,"Noto Serif","Songti TC","Noto Serif CJK TC",serif}
    h1:lang(zh-Hans),h2:lang(zh-Hans),h3:lang(zh-Hans),blockquote:lang(zh-Hans),q:lang(zh-Hans)\
    {font-family:Georgia,"Noto Serif","Songti SC","Noto Serif CJK SC",serif}
    h1,h2,h3{line-height:1.25;text-wrap:balance;font-weight:700}
    h1{font-size:2.1rem;margin:0 0 .35rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;margin:0 0 .7rem;padding-top:.7rem;border-top:2px solid var(--ink)}
    h3{font-size:1.15rem;margin:0 0 .45rem}
    p{margin:0 0 .4rem}
    section{margin:2.6rem 0 0}
    a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:.06em}
    a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible\
    {outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    code{font:.8em ui-monospace,"DejaVu Sans Mono",Menlo,monospace;color:var(--soft)}
    ul,ol{margin:0;padding:0;list-style:none}
    .meta,.quiet,.facts,footer,.count{color:var(--soft);font-size:.88rem}
    .count{font-weight:400;font-family:system-ui,sans-serif;font-variant-numeric:tabular-nums}
    h2 .count{font-size:1rem}
    summary{cursor:pointer;font-size:.88rem;color:var(--soft);padding:.15rem 0}
    summary:hover{color:var(--ink)}
    .tag{display:inline-block;font-size:.76rem;line-height:1.5;padding:0 .5em;border:1px solid var(--rule);\
    border-radius:3px;color:var(--soft)}
    .tag.high{color:var(--fails);border-color:currentColor}.tag.medium{color:var(--caveat);border-color:currentColor}
    .tag.strong{color:var(--ink);border-color:currentColor}
    .sign{font-weight:700}
    .holds,.sign.holds{color:var(--holds)}.caveat,.sign.caveat{color:var(--caveat)}
    .fails,.sign.fails{color:var(--fails)}.unchecked,.sign.unchecked,.withdrawn{color:var(--unchecked)}
    li.claim{color:inherit}

    """

  private static let frame = """
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;z-index:1}
    body{display:grid;grid-template-columns:minmax(0,1fr);padding:2.2rem 1.25rem 3rem;max-width:78rem;margin-inline:auto}
    .masthead{border-bottom:0}
    main>section:first-child{margin-top:1.6rem}
    #overview{margin:1.3rem 0 .3rem}
    #overview h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    aside{font-size:.9rem;margin-top:1.2rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
    nav a{text-decoration:none}nav a:hover{text-decoration:underline}
    nav li{padding:.12rem 0}
    #find{margin-top:1rem}
    #find label,.filters legend{display:block;font-size:.8rem;color:var(--soft);padding:0;margin:.5rem 0 .2rem}
    #find input,#find select{width:100%;max-width:26rem;font:inherit;padding:.35rem .5rem;min-height:2.2rem;\
    color:var(--ink);background:var(--panel);border:1px solid var(--soft);border-radius:4px}
    #find p{min-height:1.9rem;margin:.35rem 0 0;display:flex;gap:.8rem;align-items:center}
    button{font:inherit;color:var(--link);background:none;border:0;padding:.2rem 0;text-decoration:underline;cursor:pointer}
    .filters{border:0;margin:.4rem 0 0;padding:0;min-width:0}
    .filters label{display:inline-flex;gap:.45rem;align-items:center;min-height:1.75rem;margin-inline-end:1.1rem}
    .filters input{accent-color:var(--link);margin:0}
    @supports not selector(:has(*)){.filters{display:none}}
    body:has(#f-contradiction:not(:checked)) #contradiction,body:has(#f-plan-result:not(:checked)) #plan-result,\
    body:has(#f-needs-person:not(:checked)) #needs-person,body:has(#f-low:not(:checked)) .cards>li:has(.card.low),\
    body:has(#f-settled:not(:checked)) .cards>li:has(.card.settled){display:none}
    @media (min-width:64rem){body{grid-template-columns:14.5rem minmax(0,1fr);column-gap:3.2rem}\
    .masthead,#overview,footer{grid-column:1/-1}
    aside{position:sticky;top:1.2rem;align-self:start;max-height:calc(100vh - 2.4rem);overflow-y:auto;padding:0 .3rem .5rem 0;margin-top:1.6rem}\
    nav ul{display:block}.filters label{display:flex}}
    footer{margin-top:3.2rem;border-top:1px solid var(--rule);padding-top:.8rem}
    .legend dl{margin:.5rem 0 1rem}

    """

  private static let lists = """
    .tiles{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.8rem}
    .tile{display:grid;grid-template-columns:1fr auto;align-items:baseline;align-content:start;height:100%;\
    padding:.7rem .9rem .8rem;background:var(--panel);border:1px solid var(--rule);border-top:3px solid currentColor;\
    border-radius:4px;text-decoration:none}
    .tile b{order:-1;font:700 2rem/1.15 Georgia,"Noto Serif",serif;font-variant-numeric:lining-nums}
    .tile span:last-child{grid-column:1/-1;color:var(--ink);font-size:.9rem;line-height:1.35}
    a.tile:hover span:last-child{text-decoration:underline}
    #overview h3{font-size:1rem;margin:1.2rem 0 .3rem}
    .contested li{padding:.14rem 0;display:grid;grid-template-columns:8rem minmax(0,1fr);align-items:baseline}\
    .contested li:lang(zh){grid-template-columns:3.6rem minmax(0,1fr)}
    .contested li>:only-child{grid-column:2}
    .contested .tag{justify-self:start}
    .tile.contested{color:var(--fails)}
    .claim{display:grid;grid-template-columns:1.5rem minmax(0,1fr);padding:.75rem 0 .6rem;border-top:1px solid var(--rule)}
    .claim:first-child{border-top:0;padding-top:.1rem}
    .claim.holds>.sign{color:var(--holds)}.claim.caveat>.sign{color:var(--caveat)}
    .claim.fails>.sign{color:var(--fails)}.claim.unchecked>.sign{color:var(--unchecked)}
    .claim p,.group p,.act p,.source p{margin:0 0 .15rem}
    .line bdi::after{content:" ·";color:var(--soft);font-weight:400}.line bdi:last-child::after{content:none}
    .line .value{font-weight:700}.line .rest{color:var(--soft)}.whole,time{white-space:nowrap}
    .judged{color:var(--ink)}
    .reason bdi{font-style:italic}.reason:lang(zh) bdi{font-style:normal}
    .also{font-size:.88rem;color:var(--soft)}.also q{color:var(--ink)}
    .see{font-size:.88rem}.see li{padding:.05rem 0}.see .settled,.see .settled a{color:var(--soft)}
    blockquote{margin:.35rem 0 .5rem;padding:.1rem 0 .1rem .9rem;border-inline-start:3px solid var(--rule);\
    line-height:1.62;color:var(--soft)}
    blockquote:lang(zh){line-height:1.8}
    blockquote p{margin:0}
    mark{background:var(--mark);color:var(--ink);padding:.1em 0;box-decoration-break:clone;\
    -webkit-box-decoration-break:clone}
    mark strong{text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.22em}
    .orphan{color:var(--fails);font-size:.88rem}
    .evidence li,.decided li{font-size:.9rem;padding:.12rem 0}
    .group{padding:.65rem 0;border-top:1px solid var(--rule)}.group:first-child{border-top:0;padding-top:0}
    .voices{margin:.2rem 0 0;padding-inline-start:.9rem;border-inline-start:3px solid var(--rule)}
    .voices li{font-size:.92rem;padding:.1rem 0}
    ul.timeline{border-inline-start:2px solid var(--rule);padding-inline-start:1.1rem;margin-inline-start:5px}
    .act{position:relative;padding:0 0 .8rem}
    .act::before{content:"";position:absolute;inset-inline-start:calc(-1.1rem - 6px);top:.5em;\
    width:10px;height:10px;border-radius:50%;background:var(--soft);outline:3px solid var(--paper)}
    .act time{font-variant-numeric:tabular-nums}
    .more>summary{padding:.5rem 0;color:var(--link)}
    .subject>summary,.letter-fold>summary{color:var(--ink);font-size:1rem;padding:.28rem 0}
    .letter-fold>div,.entries{padding-inline-start:1.1rem}
    .entry{padding:.22rem 0 .22rem;line-height:1.45}
    .source{padding:.35rem 0}

    """

  private static let cards = """
    .cards>li{margin:0 0 1.1rem}
    .card{background:var(--panel);border:1px solid var(--rule);border-inline-start:4px solid var(--unchecked);\
    border-radius:4px;padding:1rem 1.2rem .9rem}
    .card.contradiction{border-inline-start-color:var(--fails)}
    .card.plan-result{border-inline-start-color:var(--plan)}
    .card.settled{border-inline-start-style:dotted}
    .tags{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center;margin:0 0 .7rem}
    .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.4rem 2rem}
    .side{margin:.3rem 0}
    .who{margin:0 0 .2rem;display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
    .letter{display:inline-block;min-width:1.5em;text-align:center;font-weight:700;font-size:.82rem;\
    border:1.5px solid currentColor;border-radius:3px}
    .side .line{font-size:.94rem}
    dl{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.3rem 1rem;margin:.5rem 0;padding:.65rem 0 0;\
    border-top:1px solid var(--rule)}
    dt{color:var(--soft);font-size:.88rem;padding-top:.06rem}dd{margin:0}dd p{margin:.1rem 0 0}
    .card>.quiet{margin:0}

    """

  private static let chart = """
    figure{margin:.1rem 0 .6rem}
    figcaption{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;color:var(--soft);font-size:.8rem}
    svg.scale{display:block;overflow:visible}
    .scale text{fill:var(--soft);font-size:12px}
    .scale text.tick{font-size:11.5px;font-variant-numeric:tabular-nums}
    .scale text.name{font-size:13px;paint-order:stroke;stroke:var(--panel);stroke-width:5px;stroke-linejoin:round}
    .scale .letter,.scale .value{fill:var(--ink);font-weight:700}
    .grid{stroke:var(--rule);stroke-width:1;stroke-dasharray:1 3}.track{stroke:var(--rule);stroke-width:1}
    .span{stroke-width:4;opacity:.5}
    .span.plan{stroke:var(--plan)}.span.expected,.span.result{stroke:var(--result)}
    .mark.plan{fill:var(--panel);stroke:var(--plan);stroke-width:2.5}
    .mark.expected{fill:var(--panel);stroke:var(--result);stroke-width:2.5}
    .mark.result{fill:var(--result);stroke:var(--panel);stroke-width:1}
    .arrow{fill:var(--result)}.arrow.plan{fill:var(--plan)}

    """

  private static let narrow = """
    @media (max-width:46rem){.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}.tiles li:first-child{grid-column:1/-1}}
    @media (max-width:34rem){body{padding:1.3rem .9rem 2.5rem}h1{font-size:1.6rem}h2{font-size:1.25rem}\
    .card{padding:.8rem .85rem .7rem}.claim{grid-template-columns:1.25rem minmax(0,1fr)}\
    dl{grid-template-columns:minmax(0,1fr);gap:.1rem}dd{margin-bottom:.45rem}.scale text.minor{display:none}\
    .tile b{font-size:1.6rem}.tile{padding:.55rem .7rem}.tiles{gap:.6rem}.scale .publisher{display:none}\
    .contested li{display:block}.contested .tag{margin-inline-end:.4em}}

    """

  private static let paper = """
    @media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;--mark:#eee;\
    --holds:#000;--caveat:#000;--fails:#000;--unchecked:#000;--plan:#000;--result:#000}
    @page{margin:18mm 16mm}
    html{font-size:13px}body{display:block;max-width:none;padding:0}aside,.skip{display:none}
    section{margin-top:1.6rem}h1{font-size:20pt}h2{font-size:14pt}h3{font-size:11.5pt}
    .sides{grid-template-columns:1fr 1fr;gap:.2rem 1.2rem}dl{grid-template-columns:11rem minmax(0,1fr)}\
    svg.scale{max-width:30rem}.entries{columns:2;column-gap:1.6rem}
    .side,figure,.claim,.act,.group,.source,.entry,.card>dl{break-inside:avoid}.card>dl{break-after:avoid}h2,h3,.tags,figure,summary{break-after:avoid}
    a{text-decoration:none}mark{border-bottom:1.5px solid #000;background:none}
    summary{list-style:none}.words>summary{display:none}
    details::details-content{content-visibility:visible;block-size:auto;height:auto}
    .card{border-inline-start-width:3px}}

    """
}
