package io.assay.bench.report;

/// A page of `docs` with parts that are written by hand and parts that are computed, between
/// `<!-- name -->` and `<!-- /name -->`.
final class Page {
    private Page() {}

    /// The page with another text in the part of that name.
    static String with(String page, String name, String text) {
        String open = "<!-- " + name + " -->\n";
        String close = "<!-- /" + name + " -->";
        int from = page.indexOf(open);
        int to = page.indexOf(close);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "the page has no part between " + open + "and " + close);
        }
        return page.substring(0, from + open.length()) + text + page.substring(to);
    }
}
