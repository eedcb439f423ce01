/* Comforts of a review package: theme, search, filters. Everything can be read without this file. */
(function () {
  "use strict";

  var KEY = "pactwright-review-theme";
  var THEMES = ["system", "light", "dark"];
  var MOST_HITS = 12;
  var ROWS_WORTH_A_FILTER = 15;

  /* Some browsers keep nothing for pages from the disk; then the choice holds until the page is left. */
  function stored() {
    try {
      return window.localStorage.getItem(KEY);
    } catch (refused) {
      return null;
    }
  }

  function store(theme) {
    try {
      window.localStorage.setItem(KEY, theme);
    } catch (refused) {
      return;
    }
  }

  function apply(theme) {
    if (theme === "system") {
      document.documentElement.removeAttribute("data-theme");
    } else {
      document.documentElement.setAttribute("data-theme", theme);
    }
  }

  var theme = THEMES.indexOf(stored()) >= 0 ? stored() : "system";
  apply(theme);

  function themeButton() {
    var button = document.getElementById("theme");
    function label() {
      button.textContent = "Theme: " + theme;
    }
    button.addEventListener("click", function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      apply(theme);
      store(theme);
      label();
    });
    label();
  }

  /* ---- search over all elements */

  function text(parent, selector) {
    var found = parent.querySelector(selector);
    return found ? found.textContent : "";
  }

  function elements() {
    return Array.prototype.map.call(document.querySelectorAll("[data-kind]"), function (place) {
      var title = text(place, ".title");
      var id = text(place, ".id");
      return { anchor: place.id, title: title, id: id, kind: place.getAttribute("data-kind"),
        key: (title + " " + id).toLowerCase() };
    });
  }

  function hit(element) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    var kind = document.createElement("span");
    link.href = "#" + encodeURIComponent(element.anchor);
    link.textContent = element.title;
    kind.className = "quiet";
    kind.textContent = element.kind + (element.id && element.id !== element.title ? ", " + element.id : "");
    link.appendChild(kind);
    item.appendChild(link);
    return item;
  }

  function search() {
    var input = document.getElementById("find");
    var hits = document.getElementById("hits");
    var all = null;
    if (!input) {
      return;
    }
    function show() {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      hits.textContent = "";
      if (words.length === 0) {
        return;
      }
      all = all || elements();
      var found = all.filter(function (element) {
        return words.every(function (word) {
          return element.key.indexOf(word) >= 0;
        });
      });
      found.slice(0, MOST_HITS).forEach(function (element) {
        hits.appendChild(hit(element));
      });
      if (found.length === 0 || found.length > MOST_HITS) {
        var rest = document.createElement("li");
        rest.className = "quiet";
        rest.textContent = found.length === 0 ? "Nothing of that name" : "and " + (found.length - MOST_HITS) + " more";
        hits.appendChild(rest);
      }
    }
    input.addEventListener("input", show);
    input.addEventListener("keydown", function (event) {
      var first = hits.querySelector("a");
      if (event.key === "Enter" && first) {
        first.click();
      } else if (event.key === "Escape") {
        input.value = "";
        show();
      }
    });
  }

  /* ---- filters over long tables */

  function filter(table, number) {
    var rows = Array.prototype.filter.call(table.querySelectorAll("tbody tr"), function (row) {
      return !row.classList.contains("group");
    });
    if (rows.length < ROWS_WORTH_A_FILTER) {
      return;
    }
    var box = document.createElement("div");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var count = document.createElement("span");
    box.className = "filter";
    input.type = "search";
    input.id = "filter-" + number;
    label.htmlFor = input.id;
    label.textContent = "Show rows with";
    label.appendChild(input);
    count.className = "quiet";
    count.setAttribute("aria-live", "polite");
    box.appendChild(label);
    box.appendChild(count);
    table.parentNode.parentNode.insertBefore(box, table.parentNode);
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var key = row.textContent.toLowerCase();
        row.hidden = !words.every(function (word) {
          return key.indexOf(word) >= 0;
        });
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = words.length === 0 ? "" : shown + " of " + rows.length;
    });
    /* A link to a row that is filtered out shows it again. */
    window.addEventListener("hashchange", function () {
      var target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target && table.contains(target) && input.value) {
        input.value = "";
        input.dispatchEvent(new Event("input"));
        target.scrollIntoView();
      }
    });
  }

  /* ---- where one is, and tables that need scrolling */

  function contents() {
    var toc = document.querySelector(".toc");
    if (!toc) {
      return;
    }
    if (window.matchMedia("(max-width: 64rem)").matches) {
      toc.open = false;
    }
    window.matchMedia("(max-width: 64rem)").addEventListener("change", function (narrow) {
      toc.open = !narrow.matches;
    });
    window.addEventListener("beforeprint", function () {
      toc.open = true;
    });
    if (!("IntersectionObserver" in window)) {
      return;
    }
    var links = {};
    toc.querySelectorAll("a").forEach(function (link) {
      links[link.getAttribute("href").slice(1)] = link;
    });
    var current = null;
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        var link = links[entry.target.id];
        if (entry.isIntersecting && link && link !== current) {
          if (current) {
            current.removeAttribute("aria-current");
          }
          current = link;
          current.setAttribute("aria-current", "location");
        }
      });
    }, { rootMargin: "0px 0px -80% 0px" });
    document.querySelectorAll(".chapter, .part").forEach(function (part) {
      observer.observe(part);
    });
  }

  function scrollable(box) {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) {
      var caption = box.querySelector("caption");
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", caption ? caption.textContent : "Table");
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".tools").forEach(function (tools) {
      tools.hidden = false;
    });
    themeButton();
    search();
    contents();
    document.querySelectorAll(".part > .scroll > table:not(.raci)").forEach(filter);
    document.querySelectorAll(".scroll").forEach(scrollable);
  });
})();
