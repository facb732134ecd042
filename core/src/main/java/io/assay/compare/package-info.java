/// How sure is the number, and is one model better than another on the same rows?
package io.assay.compare;
