package io.assay.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One golden case as it lies on disk.
///
/// @param folder where its files are
/// @param about what it is: `case.json`
/// @param expected the answers, their tolerances and who gave them: `expected.json`
/// @param curves `curves.json`, an empty object when there is none
public record GoldenCase(Path folder, JsonNode about, JsonNode expected, JsonNode curves) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static GoldenCase read(Path folder) {
        Path curves = folder.resolve("curves.json");
        return new GoldenCase(
                folder,
                parse(folder.resolve("case.json")),
                parse(folder.resolve("expected.json")),
                Files.exists(curves) ? parse(curves) : JSON.createObjectNode());
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its name, such as `binary/perfect`.
    public String name() {
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }

    /// Its predictions.
    public CaseTable table() {
        return about.path("storage").asString("csv").equals("csv")
                ? CaseTable.ofCsv(folder.resolve("predictions.csv"))
                : CaseTable.ofNpy(folder);
    }

    /// Another of its .csv files.
    public CaseTable table(String file) {
        return CaseTable.ofCsv(folder.resolve(file));
    }

    /// Whether its scores are 4-byte floats.
    public boolean isFloat() {
        return about.path("score_dtype").asString("").equals("float32");
    }

    /// The threshold of its rates.
    public double threshold() {
        return about.get("threshold").asDouble();
    }

    /// How far an answer for a key may be off.
    public Tolerance tolerance(String key) {
        JsonNode own = expected.get("tolerance").path(key);
        JsonNode pair = own.isMissingNode() ? expected.get("default_tolerance") : own;
        return new Tolerance(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    @Override
    public String toString() {
        return name();
    }
}
