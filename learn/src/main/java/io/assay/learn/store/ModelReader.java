package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Target;
import java.util.List;

/// Where a model reads its fields, in the order in which it wrote them. Lengths are checked against what
/// is left of the file before an array is made.
///
/// All methods throw [DamagedModelException], with section and offset, for a field of another name or
/// kind, and for one that is cut.
public interface ModelReader {

    /// A whole number within bounds.
    long integer(String name, long least, long most);

    /// A number, with its bits.
    double number(String name);

    /// A text.
    String text(String name);

    /// An array.
    byte[] bytes(String name);

    /// An array.
    int[] ints(String name);

    /// An array.
    long[] longs(String name);

    /// An array.
    float[] floats(String name);

    /// An array.
    double[] doubles(String name);

    /// What the model expects of its features.
    List<Column> columns(String name);

    /// What it predicts.
    Target target(String name);

    /// A member.
    Model model(String name);

    /// Refuses what was read, in a sentence about the last field: for what no length or checksum shows,
    /// such as a child that points outside its tree.
    ///
    /// @param isRight nothing is thrown when true
    void check(boolean isRight, String sentence);
}
