package io.assay.cli.learner;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.NearestName;
import java.util.List;
import java.util.stream.Stream;

/// All learners that have a name.
public final class Learners {
    private static final List<Entry> SINGLE =
            Stream.of(
                            BoostEntries.all(),
                            TreeEntries.all(),
                            LinearEntries.all(),
                            OtherEntries.all(),
                            NetworkEntries.all())
                    .flatMap(List::stream)
                    .toList();
    private static final List<Entry> ALL =
            Stream.of(SINGLE, MemberEntries.all(SINGLE)).flatMap(List::stream).toList();

    private Learners() {}

    /// In the order in which they are listed.
    public static List<Entry> all() {
        return ALL;
    }

    /// The learner of a name.
    ///
    /// @throws UsageException if there is none, with the nearest name
    public static Entry named(String name) {
        List<String> names = ALL.stream().map(Entry::name).toList();
        if (!names.contains(name)) {
            String hint =
                    NearestName.of(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; expected " + String.join(", ", names));
            throw new UsageException("there is no learner " + InputException.quote(name) + hint);
        }
        return ALL.get(names.indexOf(name));
    }
}
