/// Random numbers by address: seed, stream, replicate and block say where to start, so a replicate
/// is the same whatever was drawn before it and whoever draws it. Not exported.
package io.assay.draw;
