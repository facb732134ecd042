package io.assay.tune.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.tune.Param;
import io.assay.tune.Space;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class SpaceJsonTest {
    private final Param<Integer> layers = Param.integer("layers", 1, 3);
    private final Param<String> kernel = Param.categorical("kernel", "a \"b\"", "é\n");
    private final Space space =
            Space.of(
                    layers,
                    Param.logInteger("second", 8, 256).whenAtLeast(layers, 2),
                    kernel,
                    Param.logReal("gamma", 0.01, 1).orNone().whenIs(kernel, "é\n"),
                    Param.stepped("drop", 0, 0.5, 0.125),
                    Param.ordinal("depth", 10, 20, 40).orNone(),
                    Param.powerOfTwo("batch", 16, 64),
                    Param.bool("bias"));

    @Test
    void aSpaceComesBackAsItWas() {
        Space read = SpaceJson.read(SpaceJson.write(space), Map.of());
        assertEquals(space.params(), read.params());
        assertEquals(space.at(new double[8]), read.at(new double[8]));
    }

    @Test
    void rulesAreGivenAgain() {
        Space ruled = space.require("layers < 3", p -> p.get(layers) < 3);
        String json = SpaceJson.write(ruled);
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> SpaceJson.read(json, Map.of()));
        assertEquals(
                "the rule layers < 3 has no code; expected it beside the JSON",
                refusal.getMessage());
        Space read = SpaceJson.read(json, Map.of("layers < 3", p -> p.get(layers) < 3));
        assertEquals(List.of("layers < 3"), read.rules());
    }

    @Test
    void whatIsNoSpaceIsRefused() {
        assertRefused("character 1 of the JSON is the end; expected a value", "");
        assertRefused("character 2 of the JSON is 'x'; expected a name in quotes", "{x}");
        assertRefused("the space is 3; expected an object", "3");
        assertRefused("params is null; expected a list", "{}");
        assertRefused(
                "low is null; expected a number",
                "{\"params\": [{\"name\": \"a\", \"type\": \"real\"}], \"rules\": []}");
        assertRefused(
                "type is odd; expected real, integer, stepped, ordinal or categorical",
                "{\"params\": [{\"name\": \"a\", \"type\": \"odd\"}], \"rules\": []}");
        assertRefused("character 33 of the JSON is '['; expected less depth", "[".repeat(99));
    }

    private static void assertRefused(String sentence, String json) {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> SpaceJson.read(json, Map.of()));
        assertEquals(sentence, refusal.getMessage());
    }
}
