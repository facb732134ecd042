"use strict";
// Brings the charts to life: the same lines as in the drawings, drawn by Chart.js so that they can be
// pointed at, with one threshold shown in all of them. Names are read from the page, never written.
(() => {
  const PARTS = 20000;
  const data = JSON.parse(document.getElementById("data").textContent);
  const points = data.points;
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  const slider = document.getElementById("slider");
  const shown = [];
  let chosen = -1;

  const colour = name =>
    getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const value = (part, range) => range[0] + (range[1] - range[0]) * part / PARTS;
  const text = x => {
    if (!Number.isFinite(x)) return Number.isNaN(x) ? "undefined" : String(x);
    if (x !== 0 && Math.abs(x) < 0.0001) return x.toExponential(2);
    return Number.isInteger(x) ? String(x) : x.toFixed(4);
  };
  const count = x => Number.isInteger(x) ? x.toLocaleString("en").replaceAll(",", "\u202f") : text(x);

  // The place of a threshold in a rising list, or that of the last one before it.
  const placeOf = (at, threshold) => {
    let low = 0, high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle] <= threshold) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const ratesAt = i => {
    const tp = points.tp[i], fp = points.fp[i];
    const fn = points.positives - tp, tn = points.negatives - fp;
    return {
      tp: count(tp), fp: count(fp), fn: count(fn), tn: count(tn),
      recall: text(tp / points.positives),
      precision: text(tp / (tp + fp)),
      f1: text(2 * tp / (2 * tp + fp + fn)),
      fpr: text(fp / points.negatives),
      specificity: text(tn / points.negatives),
      flagged: (100 * (tp + fp) / (points.positives + points.negatives)).toFixed(1) + " %"
    };
  };

  const choose = (i, score) => {
    if (!points || i === chosen) return;
    chosen = i;
    document.getElementById("at").textContent = String(score);
    slider.value = String(i);
    slider.setAttribute("aria-valuetext", "score " + score);
    const rates = ratesAt(i);
    for (const cell of document.querySelectorAll("[data-rate]")) {
      cell.textContent = rates[cell.dataset.rate];
    }
    for (const chart of shown) chart.draw();
  };

  const pick = i => choose(i, points.score[i]);

  const dataset = (series, spec, name) => {
    const c = colour(series.role);
    const xy = (series.px || []).map((p, i) => ({x: value(p, spec.x), y: value(series.py[i], spec.y)}));
    const dashed = ["reference", "chosen", "perfect"].includes(series.role);
    if (series.kind === "bars") {
      const bars = series.py.map((p, i) => ({
        x: value((series.px[i] + series.px[i + 1]) / 2, spec.x),
        y: value(p, spec.y),
        from: value(series.px[i], spec.x),
        to: value(series.px[i + 1], spec.x)
      }));
      return {type: "bar", label: name, data: bars, backgroundColor: c + "73", borderColor: c,
        borderWidth: 1, grouped: false, barPercentage: 1, categoryPercentage: 1, told: true};
    }
    if (series.kind === "dots") {
      const many = xy.length > 100;
      return {label: name, data: xy, showLine: false,
        pointRadius: many ? 2 : 5, pointHoverRadius: many ? 4 : 6,
        backgroundColor: c, borderColor: colour("card"), borderWidth: many ? 0.5 : 1.5,
        told: true, whiskers: series.low.length ? {low: series.low, high: series.high, c} : null};
    }
    if (series.kind === "band") {
      return {label: name, data: [], band: {xy, c: c + "29"}};
    }
    return {label: name, data: xy, showLine: true, pointRadius: 0, pointHoverRadius: 0,
      borderColor: c, borderWidth: dashed ? 1.5 : 2.25, borderDash: dashed ? [5, 5] : [],
      borderJoinStyle: "round", at: series.at || null,
      told: Boolean(series.at) || !dashed};
  };

  // Nearest point of what is told about, whatever lies between.
  Chart.Interaction.modes.told = (chart, event) => {
    let best = null, least = 40 * 40;
    chart.data.datasets.forEach((set, datasetIndex) => {
      if (!set.told || !set.data.length) return;
      const elements = chart.getDatasetMeta(datasetIndex).data;
      for (let index = 0; index < elements.length; index++) {
        const dx = elements[index].x - event.x;
        const dy = set.type === "bar" ? 0 : elements[index].y - event.y;
        const far = dx * dx + dy * dy;
        if (far < least) { least = far; best = {element: elements[index], datasetIndex, index}; }
      }
    });
    return best ? [best] : [];
  };

  const drawn = {
    id: "assay",
    beforeDatasetsDraw(chart) {
      const ctx = chart.ctx, x = chart.scales.x, y = chart.scales.y;
      for (const set of chart.data.datasets) {
        if (!set.band) continue;
        ctx.save();
        ctx.beginPath();
        set.band.xy.forEach(p => ctx.lineTo(x.getPixelForValue(p.x), y.getPixelForValue(p.y)));
        ctx.closePath();
        ctx.fillStyle = set.band.c;
        ctx.fill();
        ctx.restore();
      }
    },
    afterDatasetsDraw(chart) {
      const ctx = chart.ctx, y = chart.scales.y, spec = chart.options.assay;
      ctx.save();
      chart.data.datasets.forEach((set, i) => {
        if (set.whiskers) {
          ctx.strokeStyle = set.whiskers.c;
          ctx.lineWidth = 2;
          ctx.globalCompositeOperation = "destination-over";
          chart.getDatasetMeta(i).data.forEach((dot, k) => {
            ctx.beginPath();
            ctx.moveTo(dot.x, y.getPixelForValue(value(set.whiskers.low[k], spec.y)));
            ctx.lineTo(dot.x, y.getPixelForValue(value(set.whiskers.high[k], spec.y)));
            ctx.stroke();
          });
          ctx.globalCompositeOperation = "source-over";
        }
        if (set.at && chosen >= 0) {
          const dot = chart.getDatasetMeta(i).data[placeOf(set.at, chosen)];
          ctx.beginPath();
          ctx.arc(dot.x, dot.y, 5.5, 0, 2 * Math.PI);
          ctx.fillStyle = colour("card");
          ctx.strokeStyle = set.borderColor;
          ctx.lineWidth = 2.5;
          ctx.fill();
          ctx.stroke();
        }
      });
      ctx.restore();
    }
  };

  const show = figure => {
    const spec = data.charts[Number(figure.dataset.chart)];
    const names = [...figure.querySelectorAll(".legend li span")].map(e => e.textContent);
    const plot = figure.querySelector(".plot");
    const svg = plot.querySelector("svg");
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", svg.getAttribute("aria-label"));
    plot.append(canvas);
    figure.classList.add("live");
    const axis = (range, title) => ({
      type: "linear", min: range[0], max: range[1], offset: false,
      title: {display: true, text: title, color: colour("soft")},
      grid: {color: colour("rule"), offset: false}, border: {color: colour("rule")},
      ticks: {color: colour("soft"), maxTicksLimit: 7, includeBounds: false}
    });
    const chart = new Chart(canvas, {
      type: "scatter",
      // Chart.js draws the lowest order last; here the last series lies on top.
      data: {datasets: spec.series.map((s, i) => ({...dataset(s, spec, names[i]), order: -i}))},
      options: {
        assay: spec,
        animation: false, maintainAspectRatio: false, parsing: false, normalized: true,
        clip: 8,
        interaction: {mode: "told", intersect: false},
        scales: {x: axis(spec.x, figure.dataset.x), y: axis(spec.y, figure.dataset.y)},
        plugins: {
          legend: {display: false},
          tooltip: {
            displayColors: false,
            callbacks: {
              title: items => {
                const set = items[0].dataset, i = set.at ? set.at[items[0].dataIndex] : -1;
                return i >= 0 ? "score \u2265 " + points.score[i] : set.label;
              },
              label: item => {
                const raw = item.raw;
                const where = raw.from === undefined ? text(raw.x) : text(raw.from) + " to " + text(raw.to);
                return [figure.dataset.x + ": " + where, figure.dataset.y + ": " + text(raw.y)]
                  .concat(item.dataset.at && spec.series.filter(s => s.at).length > 1
                    ? [item.dataset.label] : []);
              }
            }
          }
        },
        onHover: (event, active) => {
          const set = active.length ? chart.data.datasets[active[0].datasetIndex] : null;
          if (set && set.at) pick(Math.max(0, set.at[active[0].index]));
        }
      },
      plugins: [drawn]
    });
    shown.push(chart);
  };

  const begin = () => {
    for (const chart of shown.splice(0)) {
      const canvas = chart.canvas;
      chart.destroy();
      canvas.remove();
    }
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    figures.forEach(show);
  };

  const folded = [...document.querySelectorAll("section > details, footer > details")];
  addEventListener("beforeprint", () => folded.forEach(d => {
    d.dataset.was = d.open ? "open" : "";
    d.open = d.closest("section") !== null || d.open;
  }));
  addEventListener("afterprint", () => folded.forEach(d => { d.open = d.dataset.was === "open"; }));

  begin();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", begin);
  if (points && slider) {
    const threshold = Number(slider.dataset.threshold);
    let first = 0;
    while (first + 1 < points.score.length && Number(points.score[first + 1]) >= threshold) first++;
    document.getElementById("explorer").hidden = false;
    choose(first, threshold);
    slider.addEventListener("input", () => pick(Number(slider.value)));
  }
})();
