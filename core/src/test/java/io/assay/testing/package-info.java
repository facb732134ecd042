/// What the tests of all modules share: seeded properties, drawn data, and the allocation rule.
package io.assay.testing;
