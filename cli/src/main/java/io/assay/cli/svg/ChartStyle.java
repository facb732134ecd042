package io.assay.cli.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How figures are coloured, in light and in dark.
public final class ChartStyle {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+): (#[0-9a-f]{6});");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9]+)\\)");

    private ChartStyle() {}

    /// The colours by name, for a page: light, and dark on a dark screen.
    public static String colours() {
        return "/* light */\n:root {\n"
                + resource("light.css")
                + "}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n"
                + resource("dark.css")
                + "}\n}\n";
    }

    /// The rules of figures, which name colours.
    public static String rules() {
        return resource("chart.css");
    }

    /// The rules with the colours put in, because few programs but browsers know names of colours.
    public static String standalone() {
        String rules = rules();
        return with(rules, resource("light.css"))
                + "@media (prefers-color-scheme: dark) {\n"
                + with(rules, resource("dark.css"))
                + "}\n";
    }

    private static String with(String rules, String colours) {
        Map<String, String> byName = new HashMap<>();
        Matcher colour = COLOUR.matcher(colours);
        while (colour.find()) {
            byName.put(colour.group(1), colour.group(2));
        }
        return USE.matcher(rules).replaceAll(use -> byName.get(use.group(1)));
    }

    private static String resource(String name) {
        try (InputStream in = ChartStyle.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
