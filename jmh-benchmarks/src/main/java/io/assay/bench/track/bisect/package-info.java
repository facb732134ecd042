/// `./bench bisect`: which commit made it slower?
package io.assay.bench.track.bisect;
