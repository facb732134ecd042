/// What every reader shares: label dictionaries and the buffers that become chunks. Not for users.
package io.assay.file.chunk;
