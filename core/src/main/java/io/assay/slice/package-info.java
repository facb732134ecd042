/// On which rows is it better or worse? Any metric by group, and the differences between groups.
package io.assay.slice;
