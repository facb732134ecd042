package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.trend.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page: one file that loads nothing.
final class HtmlReport {
    private static final int ROWS = 20;

    private final Findings findings;
    private final Markup out = new Markup();
    private final Asset style = Asset.of("report.css");
    private final Asset script = Asset.of("report.js");

    private HtmlReport(Findings findings) {
        this.findings = findings;
    }

    static String of(Findings findings) {
        return new HtmlReport(findings).write();
    }

    private String write() {
        head();
        cards();
        filter();
        damages();
        Map<Fingerprint, List<Judged>> machines = new LinkedHashMap<>();
        for (Judged judged : ordered()) {
            machines.computeIfAbsent(judged.series().machine(), m -> new ArrayList<>()).add(judged);
        }
        machines.forEach(this::machine);
        out.close("main");
        List<Judged> shown = machines.values().stream().flatMap(List::stream).toList();
        out.open("script", "type", "application/json", "id", "data");
        out.source(PageData.of(shown)).close("script");
        out.open("script").source(script.text()).close("script");
        return out.close("body").close("html").toString();
    }

    /// By what must be looked at; machines follow the first of their figures.
    private List<Judged> ordered() {
        return findings.all().stream().sorted(Comparator.comparingInt(Verdicts::rank)).toList();
    }

    private void head() {
        out.source("<!doctype html>\n").open("html", "lang", "en").open("head");
        out.leaf("meta", "charset", "utf-8");
        out.leaf(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src "
                        + style.source()
                        + "; script-src "
                        + script.source()
                        + "; base-uri 'none'; form-action 'none'");
        out.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.leaf("meta", "name", "color-scheme", "content", "light dark");
        out.element("title", "Benchmarks over time");
        out.open("style").source(style.text()).close("style").close("head").open("body");
        out.open("header").element("p", "Assay benchmarks", "class", "brand");
        out.element("h1", headline()).element("p", lede(), "class", "lede").close("header");
        out.open("main");
    }

    private String headline() {
        long alarms = findings.alarms();
        if (findings.judged() == 0) {
            return "Too few runs to say anything";
        }
        return alarms == 0
                ? "Nothing became slower"
                : alarms == 1
                        ? "One benchmark became slower"
                        : alarms + " benchmarks became slower";
    }

    private String lede() {
        List<Entry> entries =
                findings.all().stream().flatMap(j -> j.series().entries().stream()).toList();
        String from = entries.stream().map(Entry::time).min(String::compareTo).orElse("");
        String to = entries.stream().map(Entry::time).max(String::compareTo).orElse("");
        return String.format(
                Locale.ROOT,
                "%,d figures from %s to %s. Figures of different machines stand apart and are"
                        + " never compared.",
                entries.size(),
                from.replace('T', ' ').replace("Z", ""),
                to.replace('T', ' ').replace("Z", "") + " UTC");
    }

    private void cards() {
        long accepted =
                findings.all().stream()
                        .flatMap(j -> j.steps().stream())
                        .filter(found -> found.accepted() != null)
                        .count();
        out.open("ul", "class", "cards");
        card("Series", findings.all().size(), "");
        card("Slower, not accepted", findings.alarms(), findings.alarms() > 0 ? "slower" : "");
        card("Steps faster", findings.faster(), "");
        card("Accepted", accepted, "");
        card("Too few runs", findings.all().size() - findings.judged(), "");
        out.close("ul");
    }

    private void card(String name, long value, String css) {
        out.open("li", "class", "card " + css).element("span", name, "class", "name");
        out.element("span", String.format(Locale.ROOT, "%,d", value), "class", "value").close("li");
    }

    private void filter() {
        out.open("form", "id", "filter", "hidden", "hidden", "role", "search");
        out.open("label").text("Filter ");
        out.leaf("input", "type", "search", "id", "words", "placeholder", "part of a name");
        out.close("label").open("label").text("Show ").open("select", "id", "kind");
        for (String kind : List.of("all", "slower", "changed", "enough runs")) {
            out.element("option", kind, "value", kind);
        }
        out.close("select").close("label").element("output", "", "id", "count").close("form");
    }

    private void damages() {
        findings.damages().forEach(damage -> out.element("p", damage.sentence(), "class", "flag"));
        findings.stale()
                .forEach(one ->
                        out.element(
                                "p",
                                "Line "
                                        + one.line()
                                        + " of the accepted changes is about nothing: "
                                        + one.reason(),
                                "class",
                                "flag"));
    }

    private void machine(Fingerprint machine, List<Judged> all) {
        String title = machine == null ? "A machine whose description is lost" : machine.title();
        out.open("section").element("h2", title);
        if (machine != null && !machine.flags().isEmpty()) {
            out.element("p", "JVM flags: " + machine.flags(), "class", "note");
        }
        out.open("div", "class", "figures");
        all.forEach(this::figure);
        out.close("div").close("section");
    }

    private void figure(Judged judged) {
        List<Entry> entries = judged.series().entries();
        Entry last = entries.getLast();
        Quantity quantity = Quantity.of(judged.series().key().unit(), last.median());
        String word = Verdicts.word(judged);
        String label = judged.series().key().label();
        out.open(
                "figure",
                "data-name",
                judged.series().key().benchmark() + " " + label,
                "data-kind",
                word,
                "data-factor",
                quantity.factor() + "",
                "data-unit",
                quantity.unit());
        out.open("figcaption").element("h3", label);
        out.element("span", word, "class", "badge " + word.replace(' ', '-')).close("figcaption");
        out.open("p", "class", "now").element("b", quantity.text(last.median()));
        out.text(" in the last of " + entries.size() + (entries.size() == 1 ? " run" : " runs"));
        out.close("p").open("div", "class", "plot");
        SeriesChart chart = new SeriesChart(out, judged, quantity);
        chart.write();
        out.element("div", "", "class", "tip", "hidden", "hidden").close("div");
        if (entries.stream().anyMatch(entry -> entry.bytes() != null)) {
            SeriesChart.bytes(out, entries, chart::place);
        }
        Verdicts.sentences(judged).forEach(text -> out.element("p", text, "class", "note"));
        table(entries, quantity);
        out.close("figure");
    }

    private void table(List<Entry> entries, Quantity quantity) {
        List<Entry> some = entries.subList(Math.max(0, entries.size() - ROWS), entries.size());
        out.open("details").element("summary", "Table");
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "runs");
        out.open("table").open("thead").open("tr");
        for (String name : List.of("run", "commit", quantity.unit(), "JVMs", "interval", "B/op")) {
            out.element("th", name, "scope", "col");
        }
        out.close("tr").close("thead").open("tbody");
        for (Entry entry : some.reversed()) {
            List<Double> ends = entry.interval();
            out.open("tr").element("th", entry.time(), "scope", "row");
            out.element("td", entry.commit()).element("td", quantity.bare(entry.median()));
            out.element("td", entry.forks().size() + "");
            out.element(
                    "td",
                    ends.isEmpty()
                            ? ""
                            : quantity.bare(ends.get(0)) + " … " + quantity.bare(ends.get(1)));
            out.element("td", entry.bytes() == null ? "" : Quantity.digits(entry.bytes()));
            out.close("tr");
        }
        out.close("tbody").close("table").close("div").close("details");
    }
}
