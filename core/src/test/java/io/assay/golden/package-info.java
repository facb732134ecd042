/// Holds the library against answers that other systems gave: the golden cases, how they are read,
/// and what is computed for each of their keys. The format is described beside the data, in
/// `core/src/test/resources/golden/README.md`.
package io.assay.golden;
