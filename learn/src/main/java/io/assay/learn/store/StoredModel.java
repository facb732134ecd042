package io.assay.learn.store;

import io.assay.learn.Model;

/// A model that can be written to a file and read back with the same bits.
public interface StoredModel extends Model {

    /// What kind of model this is, such as `ridge`: the name under which its reader is found.
    String kind();

    /// Writes all that predictions need. Fields are read back in the order in which they were written.
    void write(ModelWriter out);
}
