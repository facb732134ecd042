/// Operations of the library made worse on purpose, which the gate must find.
package io.assay.bench.track.gate.planted;
