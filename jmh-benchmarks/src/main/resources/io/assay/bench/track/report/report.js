"use strict";
// Filters the figures and says what stands under the pointer. The drawings are complete without it.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const figures = [...document.querySelectorAll("figure")];
  const form = document.getElementById("filter");
  const words = document.getElementById("words");
  const kind = document.getElementById("kind");
  const LEFT = 52 / 480, RIGHT = 472 / 480;

  const isKind = (figure, wanted) => {
    const found = figure.dataset.kind;
    if (wanted === "slower") return found === "slower" || found === "drift";
    if (wanted === "changed") return found !== "steady" && found !== "few runs";
    return wanted === "all" || found !== "few runs";
  };

  const filter = () => {
    const parts = words.value.toLowerCase().split(/\s+/).filter(part => part);
    let count = 0;
    for (const figure of figures) {
      const name = figure.dataset.name.toLowerCase();
      figure.hidden = !(isKind(figure, kind.value) && parts.every(part => name.includes(part)));
      count += figure.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll("section")) {
      section.hidden = !section.querySelector("figure:not([hidden])");
    }
    document.getElementById("count").textContent = count + " of " + figures.length;
  };

  const digits = x => x >= 1000 ? x.toFixed(0) : x.toPrecision(4);

  figures.forEach((figure, index) => {
    const plot = figure.querySelector(".plot");
    const tip = plot.querySelector(".tip");
    const series = data.series[index];
    plot.addEventListener("pointermove", event => {
      const box = plot.getBoundingClientRect();
      const share = ((event.clientX - box.left) / box.width - LEFT) / (RIGHT - LEFT);
      const at = Math.max(0, Math.min(series.r.length - 1, Math.floor(share * series.r.length)));
      const [time, commit] = data.runs[series.r[at]];
      tip.textContent = digits(series.m[at] * Number(figure.dataset.factor)) + " "
        + figure.dataset.unit + " \u00b7 " + (commit || "no commit") + " \u00b7 "
        + time.replace("T", " ").slice(0, 16);
      tip.hidden = false;
    });
    plot.addEventListener("pointerleave", () => { tip.hidden = true; });
  });

  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  words.addEventListener("input", filter);
  kind.addEventListener("change", filter);
  filter();
})();
