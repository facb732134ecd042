package io.assay.bench.track.bisect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.bench.track.bisect.Search.Answer;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void everyPlaceIsFoundByHalves() throws Exception {
        for (int count = 1; count <= 40; count++) {
            for (int first = 0; first < count; first++) {
                int slower = first;
                List<Integer> asked = new ArrayList<>();
                Search.Found found =
                        Search.of(
                                count,
                                i -> {
                                    asked.add(i);
                                    return i >= slower ? Answer.BAD : Answer.GOOD;
                                });
                assertEquals(new Search.Found(first - 1, first), found);
                assertTrue(asked.size() <= 32 - Integer.numberOfLeadingZeros(count), asked + "");
            }
        }
    }

    @Test
    void whatCannotBeToldIsWalkedAround() throws Exception {
        Set<Integer> unknown = Set.of(4, 5, 9);
        for (int first = 0; first < 20; first++) {
            int slower = first;
            Search.Found found =
                    Search.of(
                            20,
                            i ->
                                    unknown.contains(i)
                                            ? Answer.UNKNOWN
                                            : i >= slower ? Answer.BAD : Answer.GOOD);
            assertTrue(found.lastGood() < first && found.firstBad() >= first, found.toString());
            for (int between = found.lastGood() + 1; between < found.firstBad(); between++) {
                assertTrue(unknown.contains(between), found + " leaves " + between);
            }
        }
    }

    @Test
    void aCommitStandsOnTheSideOfItsVerdict() {
        Halfway halfway = new Halfway(0.2);
        assertEquals(Answer.BAD, halfway.of(finding(Verdict.SLOWER, 0.04, 0.3)));
        assertEquals(Answer.GOOD, halfway.of(finding(Verdict.SAME, -0.01, 0.01)));
        assertEquals(Answer.GOOD, halfway.of(finding(Verdict.FASTER, -0.3, -0.1)));
    }

    @Test
    void withoutAVerdictItStandsWhereTheWholeIntervalDoes() {
        Halfway halfway = new Halfway(0.2);
        assertEquals(Answer.BAD, halfway.of(finding(Verdict.CANNOT_TELL, 0.11, 0.3)));
        assertEquals(Answer.GOOD, halfway.of(finding(Verdict.CANNOT_TELL, -0.1, 0.09)));
        assertEquals(Answer.UNKNOWN, halfway.of(finding(Verdict.CANNOT_TELL, 0.05, 0.15)));
        assertEquals(
                Answer.UNKNOWN,
                halfway.of(
                        new Finding(
                                Verdict.CANNOT_TELL,
                                false,
                                3,
                                0.1,
                                Interval.undefined(0.95),
                                1,
                                9)));
    }

    private static Finding finding(Verdict verdict, double low, double high) {
        return new Finding(
                verdict, true, 20, (low + high) / 2, new Interval(low, high, 0.95), 0.01, 0);
    }
}
