package io.assay.cli.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which keys are wanted: all, or a list.
public final class Selection {
    /// Everything.
    public static final Selection ALL = new Selection(null);

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("auc", "roc_auc"),
                    Map.entry("ap", "average_precision"),
                    Map.entry("sensitivity", "recall"),
                    Map.entry("tpr", "recall"),
                    Map.entry("tnr", "specificity"),
                    Map.entry("ppv", "precision"),
                    Map.entry("logloss", "log_loss"),
                    Map.entry("kappa", "cohen_kappa"),
                    Map.entry("ece", "ece_10_uniform"),
                    Map.entry("mce", "mce_10_uniform"));

    private final Set<String> keys;

    private Selection(Set<String> keys) {
        this.keys = keys;
    }

    /// These keys, short forms allowed; all when there are none.
    public static Selection of(List<String> names) {
        if (names.isEmpty()) {
            return ALL;
        }
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(key(name)));
        return new Selection(keys);
    }

    /// The key that a name stands for: `auc` is `roc_auc`.
    public static String key(String name) {
        return SHORT.getOrDefault(name.strip(), name.strip());
    }

    /// Whether the key is wanted.
    public boolean has(String key) {
        return keys == null || keys.contains(key) || isOfGroup(key);
    }

    /// `group.NAME.f1` is wanted where `f1` is.
    private boolean isOfGroup(String key) {
        return key.startsWith("group.") && keys.stream().anyMatch(k -> key.endsWith("." + k));
    }

    /// Whether everything is wanted.
    public boolean isAll() {
        return keys == null;
    }

    /// The listed keys; empty when everything is wanted.
    public Set<String> keys() {
        return keys == null ? Set.of() : keys;
    }

    /// This one and more keys.
    public Selection and(Set<String> more) {
        if (keys == null) {
            return this;
        }
        Set<String> both = new LinkedHashSet<>(keys);
        both.addAll(more);
        return new Selection(both);
    }
}
