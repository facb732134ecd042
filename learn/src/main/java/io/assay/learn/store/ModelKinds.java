package io.assay.learn.store;

import io.assay.learn.Model;
import java.util.function.Function;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/// Which kinds of models can be read from files: those of this library, and yours.
///
/// ```java
/// ModelKinds kinds = ModelKinds.standard().and("mine", MyModel.class, MyModel::read);
/// ModelFile.load(path, kinds);
/// ```
public final class ModelKinds {
    private static final ModelKinds STANDARD = StandardKinds.all();

    private final MapIterable<String, StoredKind> byName;

    private ModelKinds(MapIterable<String, StoredKind> byName) {
        this.byName = byName;
    }

    /// The models of this library.
    public static ModelKinds standard() {
        return STANDARD;
    }

    /// No kinds at all.
    static ModelKinds none() {
        return new ModelKinds(UnifiedMap.newMap());
    }

    /// These and one more.
    ///
    /// @param kind as [StoredModel#kind()] says it
    /// @param type the class of its models
    /// @param reader reads the fields in the order in which [StoredModel#write(ModelWriter)] writes them
    /// @throws IllegalArgumentException if there is such a kind already
    public <M extends StoredModel> ModelKinds and(
            String kind, Class<M> type, Function<ModelReader, M> reader) {
        if (byName.containsKey(kind)) {
            throw new IllegalArgumentException("two kinds of models are named " + kind);
        }
        UnifiedMap<String, StoredKind> more = UnifiedMap.newMap();
        byName.forEachKeyValue(more::put);
        more.put(kind, new StoredKind(kind, type, reader));
        return new ModelKinds(more);
    }

    /// The kind of this name, or null.
    StoredKind of(String kind) {
        return byName.get(kind);
    }

    /// All names.
    Iterable<String> names() {
        return byName.keysView();
    }

    /// Whether there is a kind for the models of a class.
    boolean knows(Class<?> type) {
        return byName.anySatisfy(kind -> kind.type() == type);
    }

    /// The model, if it can be stored so that it can be read again.
    StoredModel checked(String name, Model model) {
        if (!(model instanceof StoredModel)) {
            throw new IllegalArgumentException(
                    name
                            + " is a "
                            + model.getClass().getName()
                            + ", which cannot be stored; expected a StoredModel");
        }
        StoredModel stored = (StoredModel) model;
        StoredKind kind = of(stored.kind());
        if (kind == null || kind.type() != model.getClass()) {
            throw new IllegalArgumentException(
                    name
                            + " is a "
                            + model.getClass().getName()
                            + " of kind "
                            + stored.kind()
                            + ", which could not be read again; expected a kind of ModelKinds");
        }
        return stored;
    }
}
