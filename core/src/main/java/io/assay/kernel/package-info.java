/// How are the loops run? The one seam behind which every hot loop exists, its scalar form, and the
/// choice between the sets that the running JVM can offer.
package io.assay.kernel;
