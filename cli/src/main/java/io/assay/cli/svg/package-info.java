/// How is it drawn? Figures as SVG, for a page that shows them without scripts and for files of their
/// own. Written here and not by a library: those for the JVM draw through Java2D, which takes longer to
/// start than the whole report and leaves no text, titles or classes in the file.
package io.assay.cli.svg;
