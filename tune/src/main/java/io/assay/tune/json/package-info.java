/// Spaces as JSON, out and in.
package io.assay.tune.json;
