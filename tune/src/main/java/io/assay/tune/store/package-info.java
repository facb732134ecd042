/// Studies in files: kept trial by trial, checked when they are opened, resumed where they ended. On
/// `java.sql` alone; the driver of SQLite has to be on the class path.
package io.assay.tune.store;
