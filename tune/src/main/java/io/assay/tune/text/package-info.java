/// JSON as text, out and in, for spaces and stored studies.
package io.assay.tune.text;
