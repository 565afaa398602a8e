/// The page's one script: a search over its words and its publishers; its hash stands in the page's policy.
///
/// It asks nothing of any network, keeps nothing, and writes the search into the address (`#find=words`),
/// so that a link can lead to what was found. Everything can be read without it.
enum PageScript {
  static let text = """
    (() => {
    "use strict";
    const at = id => document.getElementById(id);
    const [panel, words, from, count, clear] =
      ["find", "find-words", "find-publisher", "find-count", "find-clear"].map(at);
    const fold = text => text.normalize("NFKC").toLowerCase();
    let items, opened = [];
    const gather = () => items ??= [...document.querySelectorAll("main [data-from]")].map(
      node => ({node, text: fold(node.textContent), from: node.dataset.from.split(" ")}));
    const show = () => {
      const wanted = fold(words.value).split(/\\s+/u).filter(Boolean);
      const active = wanted.length > 0 || from.value !== "";
      for (const fold of opened) fold.open = false;
      opened = [];
      let shown = 0;
      for (const item of active || items ? gather() : []) {
        const fits = wanted.every(word => item.text.includes(word))
          && (from.value === "" || item.from.includes(from.value));
        item.node.hidden = !fits;
        shown += fits;
      }
      for (const part of document.querySelectorAll("main section[id], main details:not(.words), main .cards>li")) {
        const inside = part.querySelectorAll("[data-from]").length;
        const left = inside ? part.querySelector("[data-from]:not([hidden])") : null;
        part.hidden = active && !left;
        if (active && left && part.matches("details:not([open])")) { part.open = true; opened.push(part); }
      }
      count.textContent = active ? `${shown} / ${gather().length}` : "";
      clear.hidden = !active;
      const hash = wanted.length ? "#find=" + encodeURIComponent(words.value.trim()) : "";
      if (hash || location.hash.startsWith("#find=")) history.replaceState(null, "", hash || "#content");
    };
    const read = () => {
      if (!location.hash.startsWith("#find=")) return;
      try { words.value = decodeURIComponent(location.hash.slice(6)); show(); } catch {}
    };
    let wait;
    words.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(show, 120); });
    words.addEventListener("keydown", event => { if (event.key === "Enter") show(); });
    from.addEventListener("change", show);
    clear.addEventListener("click", () => { words.value = from.value = ""; show(); words.focus(); });
    addEventListener("keydown", event => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey
        || /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) return;
      event.preventDefault();
      words.focus();
    });
    addEventListener("hashchange", read);
    panel.hidden = false;
    read();
    })();

    """
}
