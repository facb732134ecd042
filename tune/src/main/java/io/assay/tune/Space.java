package io.assay.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The parameters that may vary together, and rules they must keep. Immutable.
///
/// ```java
/// Space space = Space.of(rate, depth)
///         .require("rate * depth < 2", p -> p.get(rate) * p.get(depth) < 2);
/// ```
public final class Space {
    private final List<Param<?>> params;
    private final Map<String, Integer> index;
    private final Map<String, Predicate<Params>> rules;

    private Space(List<Param<?>> params, Map<String, Predicate<Params>> rules) {
        this.params = params;
        this.rules = rules;
        index = new HashMap<>();
        for (int i = 0; i < params.size(); i++) {
            index.put(params.get(i).name(), i);
        }
    }

    /// A space of parameters; one that hangs on another stands after it.
    public static Space of(Param<?>... params) {
        return of(List.of(params));
    }

    /// A space of parameters; one that hangs on another stands after it.
    ///
    /// @throws IllegalArgumentException if there are none, a name occurs twice, or a parent does not
    ///     stand before its child
    public static Space of(List<? extends Param<?>> params) {
        if (params.isEmpty()) {
            throw new IllegalArgumentException("params is empty; expected at least one parameter");
        }
        List<Param<?>> before = new ArrayList<>();
        for (Param<?> param : params) {
            if (before.stream().anyMatch(p -> p.name().equals(param.name()))) {
                throw new IllegalArgumentException(
                        "parameter " + param.name() + " occurs twice; expected names to differ");
            }
            if (param.condition() != null && !before.contains(param.condition().parent())) {
                throw new IllegalArgumentException(
                        "parameter "
                                + param.name()
                                + " hangs on "
                                + param.condition().parent().name()
                                + ", which is not before it; expected parents first");
            }
            before.add(param);
        }
        return new Space(List.copyOf(before), Map.of());
    }

    /// The same with a rule that is checked before anything is evaluated.
    ///
    /// @param rule what it says, for people
    /// @param test true where it is kept
    public Space require(String rule, Predicate<Params> test) {
        Map<String, Predicate<Params>> more = new LinkedHashMap<>(rules);
        more.put(rule, test);
        return new Space(params, more);
    }

    /// The parameters, in order.
    public List<Param<?>> params() {
        return params;
    }

    /// How many parameters there are.
    public int size() {
        return params.size();
    }

    /// What the rules say.
    public List<String> rules() {
        return List.copyOf(rules.keySet());
    }

    /// The parameter of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Param<?> param(String name) {
        Integer place = index.get(name);
        if (place == null) {
            throw new IllegalArgumentException(
                    "there is no parameter "
                            + name
                            + "; expected one of "
                            + params.stream().map(Param::name).toList());
        }
        return params.get(place);
    }

    /// The place of a parameter in the order.
    ///
    /// @throws IllegalArgumentException if it is not one of this space
    public int indexOf(Param<?> param) {
        Integer place = index.get(param.name());
        if (place == null || !params.get(place).equals(param)) {
            throw new IllegalArgumentException(
                    "parameter " + param.name() + " is not of this space, which has " + params);
        }
        return place;
    }

    /// The point at a place of the unit cube; a coordinate whose parameter does not exist there is
    /// not looked at.
    ///
    /// @param units a number in `[0, 1]` for each parameter
    public Params at(double... units) {
        Object[] values = new Object[params.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = exists(i, values) ? params.get(i).domain().at(units[i]) : null;
        }
        return new Params(this, values);
    }

    private boolean exists(int i, Object[] values) {
        Condition condition = params.get(i).condition();
        return condition == null || condition.holds(values[indexOf(condition.parent())]);
    }

    /// The point of given values.
    ///
    /// @throws IllegalArgumentException if a value is missing, or its parameter does not exist there
    public Params params(Param.Setting<?>... settings) {
        Object[] given = new Object[params.size()];
        for (Param.Setting<?> setting : settings) {
            given[indexOf(setting.param())] = setting.value();
        }
        return checked(given);
    }

    /// The point of values given as texts by name, as files hold them.
    ///
    /// @throws IllegalArgumentException if a name is unknown, a text is no value, a value is missing,
    ///     or its parameter does not exist there
    public Params parse(Map<String, String> texts) {
        Object[] given = new Object[params.size()];
        texts.forEach((name, text) -> {
            Param<?> param = param(name);
            try {
                given[indexOf(param)] = param.domain().parse(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
            }
        });
        return checked(given);
    }

    private Params checked(Object[] given) {
        for (int i = 0; i < given.length; i++) {
            if (exists(i, given) == (given[i] == null)) {
                throw new IllegalArgumentException(
                        "parameter "
                                + params.get(i).name()
                                + (given[i] == null
                                        ? " has no value"
                                        : " does not exist unless " + params.get(i).condition()));
            }
        }
        return new Params(this, given);
    }

    /// The first rule that a point breaks; null when it keeps all.
    public String broken(Params point) {
        for (Map.Entry<String, Predicate<Params>> rule : rules.entrySet()) {
            if (!rule.getValue().test(point)) {
                return rule.getKey();
            }
        }
        return null;
    }

    /// How many points there are at most: conditions and rules may leave fewer.
    ///
    /// @return 0 for a continuum, `Long.MAX_VALUE` for more than that
    public long points() {
        long points = 1;
        for (Param<?> param : params) {
            long levels = param.domain().levels();
            if (levels == 0) {
                return 0;
            }
            points = points > Long.MAX_VALUE / levels ? Long.MAX_VALUE : points * levels;
        }
        return points;
    }

    @Override
    public String toString() {
        return params + (rules.isEmpty() ? "" : " where " + rules.keySet());
    }
}
