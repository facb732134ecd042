/// Did this change make it slower? The commands of `./bench` that compare versions.
package io.assay.bench.track;
