package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as a browser reads it, with what holds for every page.
final class ParsedPage {
    private static final Set<String> LOADING =
            Set.of("iframe", "object", "embed", "link", "base", "form", "img", "image", "use", "a");

    private ParsedPage() {}

    /// Parses and checks.
    static Document of(String html) {
        Document page = Jsoup.parse(html);
        nothingIsLoaded(page);
        onlyWhatTheBuildPutThereRuns(page);
        return page;
    }

    private static void nothingIsLoaded(Document page) {
        for (Element element : page.getAllElements()) {
            assertTrue(!LOADING.contains(element.normalName()), element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertTrue(!name.startsWith("on") && !name.equals("style"), element::outerHtml);
                assertTrue(!name.equals("src") && !name.contains("href"), element::outerHtml);
            }
        }
        for (Element style : page.select("style")) {
            assertTrue(!style.data().contains("url("), "a style sheet loads something");
        }
    }

    private static void onlyWhatTheBuildPutThereRuns(Document page) {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertTrue(!policy.contains("unsafe"), policy);
        List<Element> scripts =
                page.select("script").stream().filter(e -> !e.hasAttr("type")).toList();
        scripts.forEach(script -> assertTrue(policy.contains(hash(script.data())), policy));
        assertEquals(1, page.select("style").size());
        assertTrue(policy.contains(hash(page.selectFirst("style").data())), policy);
        assertTrue(scripts.isEmpty() || scripts.size() == 2, scripts.size() + " scripts");
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /// The rows of a table under a figure or in a section, cell by cell.
    static List<List<String>> rows(Element within) {
        return within.select("tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }
}
