/* Search over the index of the page, which stands in `window.TAKST_SEARCH`. A classic script: it works from a folder. */

(function () {
  "use strict";

  var index = window.TAKST_SEARCH;
  var form = document.querySelector(".search");
  var input = document.getElementById("search");
  var list = document.getElementById("found");
  var count = document.getElementById("found-count");
  if (!index || !form || !input || !list || !count) return;

  var root = document.documentElement.dataset.root;
  var MOST = 30;
  var chosen = -1;
  var shown = [];

  var forms = new Intl.PluralRules(document.documentElement.lang);

  form.hidden = false;

  /* The same steps, in the same order, stand in `fold.py`. */
  function fold(text) {
    var plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    index.folds.forEach(function (pair) {
      plain = plain.split(pair[0]).join(pair[1]);
    });
    return plain;
  }

  function compact(text) {
    return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  }

  var entries = index.entries.map(function (row) {
    return {
      name: row[0],
      title: row[1],
      kind: row[2],
      href: row[3],
      lang: row[4],
      key: compact(row[0]),
      words: row[5].split(" "),
    };
  });

  /* How well a word of the index fits a typed word: the same, its beginning, or another ending of it. */
  function fit(word, typed) {
    if (word === typed) return 4;
    if (word.startsWith(typed)) return 3;
    var same = 0;
    while (same < word.length && same < typed.length && word[same] === typed[same]) same += 1;
    var left = Math.max(word.length, typed.length) - same;
    return same >= 4 && left <= 3 && same > left ? 2 : 0;
  }

  function score(entry, typed, whole) {
    if (entry.key === whole) return 1000;
    var sum = entry.key.startsWith(whole) ? 100 : 0;
    for (var i = 0; i < typed.length; i += 1) {
      var best = 0;
      for (var j = 0; j < entry.words.length && best < 4; j += 1) best = Math.max(best, fit(entry.words[j], typed[i]));
      if (best === 0 && sum < 100) return 0;
      sum += best;
    }
    return sum;
  }

  function find(text) {
    var typed = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    var whole = compact(text);
    if (!whole) return [];
    return entries
      .map(function (entry, place) {
        return { entry: entry, place: place, score: score(entry, typed, whole) };
      })
      .filter(function (one) {
        return one.score > 0;
      })
      .sort(function (one, other) {
        return other.score - one.score || one.place - other.place;
      })
      .map(function (one) {
        return one.entry;
      });
  }

  function item(entry, number) {
    var row = document.createElement("li");
    row.id = "found-" + number;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    var name = document.createElement("b");
    name.textContent = entry.name;
    var title = document.createElement("span");
    title.textContent = entry.title;
    if (entry.lang) title.lang = entry.lang;
    var kind = document.createElement("small");
    kind.textContent = entry.kind;
    row.append(name, " ", title, " ", kind);
    row.addEventListener("mousedown", function (event) {
      event.preventDefault();
      go(number);
    });
    return row;
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  }

  function choose(number) {
    if (chosen >= 0) list.children[chosen].setAttribute("aria-selected", "false");
    chosen = number;
    if (chosen < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    var row = list.children[chosen];
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", row.id);
  }

  function show() {
    var found = find(input.value);
    shown = found.slice(0, MOST);
    chosen = -1;
    list.replaceChildren.apply(list, shown.map(item));
    input.removeAttribute("aria-activedescendant");
    if (!input.value.trim()) {
      count.textContent = "";
      close();
      return;
    }
    if (!shown.length) {
      var none = document.createElement("li");
      none.className = "none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.setAttribute("aria-selected", "false");
      none.textContent = index.words.none;
      list.append(none);
    }
    var more = found.length > MOST ? index.words.more : "";
    var form = forms.select(found.length);
    count.textContent = found.length + " " + (index.words.results[form] || index.words.results.other) + more;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function go(number) {
    var entry = shown[number];
    if (entry) {
      close();
      window.location.href = root + entry.href;
    }
  }

  input.addEventListener("input", show);
  input.addEventListener("focus", function () {
    if (input.value.trim()) show();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show();
      if (!shown.length) return;
      var step = event.key === "ArrowDown" ? 1 : -1;
      choose((chosen + step + shown.length + (chosen < 0 && step < 0 ? 1 : 0)) % shown.length);
    } else if (event.key === "Escape") {
      if (!list.hidden) {
        event.preventDefault();
        close();
      }
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    go(Math.max(chosen, 0));
  });
  document.addEventListener("keydown", function (event) {
    var typing = /^(input|textarea|select)$/i.test(document.activeElement.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
})();
