/// How do files become numbers? Reads, evaluates and gathers what a report tells.
package io.assay.cli.evaluate;
