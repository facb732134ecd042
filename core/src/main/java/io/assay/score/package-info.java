/// Scores as float or double, and what is checked once at the door. Not exported.
package io.assay.score;
