package io.assay.cli.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.cli.request.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Settings by name: their values, and one sentence for each that is wrong.
class SettingTest {
    private static final List<Setting> SETTINGS =
            List.of(
                    Setting.whole("depth", 1, 30, 6, "how deep a tree grows"),
                    Setting.above("rate", 0, 1, 0.1, "share of each step"),
                    Setting.number("lambda", 0, Double.MAX_VALUE, 1, "penalty"),
                    Setting.wholes("layers", 1, 10_000, "64,32", "neurons of each layer"),
                    Setting.words("members", List.of("ridge", "tree"), "tree", "who votes"),
                    Setting.word("loss", "what is made small", "squared", "absolute", "huber"));

    private static Values values(String name, String value) {
        return new Values("boost", SETTINGS, Map.of(name, value));
    }

    private static void refuses(String message, String name, String value) {
        UsageException e = assertThrows(UsageException.class, () -> values(name, value));
        assertEquals(message, e.getMessage());
    }

    @Test
    void whatIsNotGivenHasADefault() {
        Values values = values("depth", "3");
        assertEquals(3, values.whole("depth"));
        assertEquals(0.1, values.number("rate"));
        assertArrayEquals(new int[] {64, 32}, values.wholes("layers"));
        assertEquals("squared", values.word("loss"));
        assertEquals(List.of("ridge", "tree"), values("members", "ridge, tree").words("members"));
        assertEquals(
                "{depth=3, rate=0.1, lambda=1, layers=64,32, members=tree, loss=squared}",
                values.texts().toString());
    }

    @Test
    void aWrongValueIsRefusedWithWhatIsExpected() {
        refuses(
                "setting depth is \"31\"; expected a whole number from 1 to 30 (how deep a tree grows)",
                "depth",
                "31");
        refuses(
                "setting depth is \"six\"; expected a whole number from 1 to 30 (how deep a tree grows)",
                "depth",
                "six");
        refuses(
                "setting rate is \"0\"; expected a number above 0, up to 1 (share of each step)",
                "rate",
                "0");
        refuses(
                "setting lambda is \"NaN\"; expected a number of at least 0 (penalty)",
                "lambda",
                "NaN");
        refuses(
                "setting layers is \"64,,8\"; expected whole numbers from 1 to 10000 with commas between"
                        + " them (neurons of each layer)",
                "layers",
                "64,,8");
        refuses(
                "setting members is \"ridge,bush\"; expected some of ridge, tree with commas between"
                        + " them (who votes)",
                "members",
                "ridge,bush");
        refuses(
                "setting loss is \"square\"; expected squared, absolute or huber (what is made small)",
                "loss",
                "square");
    }

    @Test
    void anUnknownSettingNamesTheNearest() {
        refuses("boost has no setting \"dept\"; did you mean depth?", "dept", "3");
        refuses(
                "boost has no setting \"xyzzy\"; expected depth, rate, lambda, layers, members, loss",
                "xyzzy",
                "3");
    }

    @Test
    void treesGrowAsTheirNamesakesDoUnlessToldOtherwise() {
        growsBy(Map.of(), "6", "1", "1", "0");
        growsBy(Map.of("leaves", "31"), "0", "0", "0.001", "20");
        growsBy(Map.of("symmetric", "yes"), "6", "3", "0", "0");
        growsBy(Map.of("leaves", "0", "symmetric", "no", "lambda", "2"), "6", "2", "1", "0");
        Values levels = Learners.named("boost").values(Map.of());
        assertEquals("0.001", levels.with("leaves", "31").word("min-weight"));
    }

    private static void growsBy(Map<String, String> given, String... expected) {
        Values values = Learners.named("boost").values(given);
        List<String> names = List.of("depth", "lambda", "min-weight", "min-rows");
        assertEquals(List.of(expected), names.stream().map(values::word).toList());
    }
}
