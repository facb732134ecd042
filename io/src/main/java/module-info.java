/// Prediction files into primitive arrays: CSV, TSV and .npy, strictly, with the file's own problems named.
@SuppressWarnings("module") // the tool is no named module yet: it reads from the class path
module assay.io {
    requires de.siegmar.fastcsv;
    requires ch.randelshofer.fastdoubleparser;

    exports io.assay.file;
    exports io.assay.file.chunk to
            assay.cli;
}
