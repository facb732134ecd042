package io.assay.bench.track.bisect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.bench.track.compare.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BisectTest {

    @Test
    void aWordTooFewIsUsage() {
        var error =
                assertThrows(UsageException.class, () -> Bisect.main(List.of("HEAD~1", "HEAD")));

        assertEquals(
                "bisect takes a good commit, a bad one and a benchmark; found 2 words",
                error.getMessage());
    }

    @Test
    void whatIsNoCommitIsUsage() {
        var error =
                assertThrows(
                        UsageException.class,
                        () -> Bisect.main(List.of("no-such-commit", "HEAD", "Some.bench")));

        assertEquals("no-such-commit is no commit", error.getMessage());
    }
}
