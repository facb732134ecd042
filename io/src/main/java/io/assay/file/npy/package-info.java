/// What do the bytes of an .npy file mean? Header (versions 1 to 3 of the NumPy format), element types, and
/// mapped windows copied into chunks.
package io.assay.file.npy;
