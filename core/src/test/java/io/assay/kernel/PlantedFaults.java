package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Kernels that are wrong in one method each, in ways that real kernels go wrong.
final class PlantedFaults {
    /// What is wrong, the law that must see it, and the faulty kernels.
    record Fault(String what, String law, Kernels kernels) {
        @Override
        public String toString() {
            return what;
        }
    }

    private PlantedFaults() {}

    static Fault[] all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        faults.putAll(SearchFaults.all());
        faults.putAll(CountFaults.all());
        faults.putAll(LabelFaults.all());
        faults.putAll(LevelFaults.all());
        faults.putAll(WeightFaults.all());
        faults.putAll(TableFaults.all());
        faults.putAll(KeyFaults.all());
        faults.putAll(RankFaults.all());
        faults.putAll(LossFaults.all());
        faults.putAll(BinFaults.all());
        faults.putAll(DrawFaults.all());
        faults.putAll(HistogramFaults.all());
        faults.putAll(TreeFaults.all());
        faults.putAll(DistanceFaults.all());
        return faults.entrySet().stream().map(PlantedFaults::fault).toArray(Fault[]::new);
    }

    private static Fault fault(Map.Entry<String, Kernels> entry) {
        String[] parts = entry.getKey().split(": ");
        return new Fault(entry.getKey(), parts[0], entry.getValue());
    }

    /// The end of the last whole vector.
    static int wholeVectors(int from, int to, int lanes) {
        return to - (to - from) % lanes;
    }
}
