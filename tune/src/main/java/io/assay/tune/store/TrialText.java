package io.assay.tune.store;

import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.Trial.Outcome;
import io.assay.tune.text.JsonReader;
import io.assay.tune.text.JsonWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The record of a trial: one line of JSON, its fields in a fixed order, those that say nothing left
/// out.
///
/// ```json
/// {"state": "complete", "params": {"rate": "0.1"}, "values": [0.5], "nanos": 81000, "at": 1790000000000}
/// ```
final class TrialText {
    private static final String ASKED = "asked";

    private TrialText() {}

    static String write(StoredTrial stored) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Trial trial = stored.trial();
        facts.put("state", trial == null ? ASKED : name(trial.outcome()));
        facts.put("params", stored.proposal().params().texts());
        if (stored.proposal().resource() != 0) {
            facts.put("resource", stored.proposal().resource());
        }
        if (stored.proposal().continues() >= 0) {
            facts.put("continues", stored.proposal().continues());
        }
        if (trial != null) {
            end(facts, trial);
        }
        facts.put("at", stored.at().toEpochMilli());
        return JsonWriter.write(facts);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static void end(Map<String, Object> facts, Trial trial) {
        facts.put("values", trial.values());
        if (trial.reason() != null) {
            facts.put("reason", trial.reason());
        }
        if (!trial.reports().isEmpty()) {
            facts.put(
                    "reports",
                    trial.reports().stream()
                            .map(report -> List.<Object>of(report.step(), report.value()))
                            .toList());
        }
        facts.put("nanos", trial.nanos());
    }

    /// Reads a record.
    ///
    /// @throws IllegalArgumentException if it is no trial of the space
    static StoredTrial read(int number, String record, Space space) {
        Facts facts = new Facts(JsonReader.read(record), "the record");
        Params params = space.parse(facts.texts("params"));
        double resource = facts.has("resource") ? facts.number("resource") : 0;
        int continues = facts.has("continues") ? (int) facts.whole("continues") : -1;
        Proposal proposal = new Proposal(params, resource, continues);
        String state = facts.text("state");
        Trial trial = state.equals(ASKED) ? null : trial(number, proposal, state, facts);
        return new StoredTrial(number, proposal, trial, Instant.ofEpochMilli(facts.whole("at")));
    }

    private static Trial trial(int number, Proposal proposal, String state, Facts facts) {
        List<Trial.Report> reports =
                !facts.has("reports")
                        ? List.of()
                        : facts.list("reports").stream().map(TrialText::report).toList();
        return new Trial(
                number,
                proposal,
                Outcome.valueOf(state.toUpperCase(Locale.ROOT)),
                facts.list("values").stream().map(Facts::number).toList(),
                facts.has("reason") ? facts.text("reason") : null,
                reports,
                facts.whole("nanos"));
    }

    private static Trial.Report report(Object pair) {
        if (pair instanceof List<?> both && both.size() == 2) {
            return new Trial.Report((long) Facts.number(both.get(0)), Facts.number(both.get(1)));
        }
        throw new IllegalArgumentException("a report is " + pair + "; expected a step and a value");
    }
}
