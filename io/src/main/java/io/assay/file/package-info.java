/// What stands in the prediction file? Opens a file as a [io.assay.file.TableFile] and delivers its
/// columns as primitive arrays, chunk by chunk and in row order; whatever is wrong with the file is one
/// sentence naming file, row and column ([io.assay.file.InputException]).
package io.assay.file;
