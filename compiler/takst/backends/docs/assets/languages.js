/* A link to the page in another language also leads to the same place in it. Without scripts it leads to the page. */

(function () {
  "use strict";

  /* The last place with a name above the reader's eyes; at the top of the page, the one in the address. */
  function place() {
    var found = "";
    if (window.scrollY > 0) {
      document.querySelectorAll("main [id]").forEach(function (one) {
        var box = one.getBoundingClientRect();
        if (box.top <= 140 && !one.closest("svg, details:not([open])")) found = one.id;
      });
    }
    return found ? "#" + encodeURIComponent(found) : window.location.hash;
  }

  document.querySelectorAll(".languages a").forEach(function (link) {
    var page = link.getAttribute("href");
    function lead() {
      link.setAttribute("href", page + place());
    }
    link.addEventListener("click", lead);
    link.addEventListener("auxclick", lead);
  });
})();
