package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void wordsOptionsAndFlagsAreToldApart() {
        Arguments arguments =
                parse("A", "--budget", "15m", "B", "--strict", "-p", "a=1", "-p", "b=2");

        assertEquals(List.of("A", "B"), arguments.words());
        assertEquals(900, arguments.seconds("--budget"));
        assertEquals(List.of("a=1", "b=2"), arguments.values().get("-p"));
        assertEquals(Set.of("--strict"), arguments.flags());
    }

    @Test
    void timesHaveUnits() {
        assertEquals(90, parse("--budget", "90s").seconds("--budget"));
        assertEquals(7_200, parse("--budget", "2h").seconds("--budget"));
        assertEquals(Double.POSITIVE_INFINITY, parse().seconds("--budget"));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertEquals("--fast is no option", refused("--fast"));
        assertEquals("--budget lacks its value", refused("A", "--budget"));
        assertEquals("--budget is 15; expected a time such as 90s, 15m or 2h", budget("15"));
        assertEquals("--budget is 0m; expected a time such as 90s, 15m or 2h", budget("0m"));
    }

    private static String refused(String... all) {
        return assertThrows(UsageException.class, () -> parse(all)).getMessage();
    }

    private static String budget(String time) {
        return assertThrows(UsageException.class, () -> parse("--budget", time).seconds("--budget"))
                .getMessage();
    }

    private static Arguments parse(String... all) {
        return Arguments.of(List.of(all), Set.of("--budget", "-p"), Set.of("--strict"));
    }
}
