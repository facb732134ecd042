package io.assay.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads small .npy files of version 1: little-endian int8, int32, float32 or float64, C order.
final class NpyReader {
    private static final Pattern HEADER =
            Pattern.compile(
                    "'descr': '([^']+)', 'fortran_order': False, 'shape': \\((\\d+),(?: (\\d+))?\\)");

    private NpyReader() {}

    /// The numbers of a file, row by row.
    ///
    /// @param columns the columns of a matrix, 0 for a vector
    record Array(double[] numbers, int columns) {

        double[] column(int k) {
            double[] column = new double[numbers.length / columns];
            for (int i = 0; i < column.length; i++) {
                column[i] = numbers[i * columns + k];
            }
            return column;
        }
    }

    static Array read(Path file) {
        try {
            return parse(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Array parse(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(8); // past the magic word and the version
        byte[] text = new byte[bytes.getShort()];
        bytes.get(text);
        Matcher header = HEADER.matcher(new String(text, StandardCharsets.ISO_8859_1));
        if (!header.find()) {
            throw new IllegalArgumentException("not such a .npy file");
        }
        int columns = header.group(3) == null ? 0 : Integer.parseInt(header.group(3));
        double[] numbers = new double[Integer.parseInt(header.group(2)) * Math.max(1, columns)];
        DoubleSupplier next = reader(header.group(1), bytes);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next.getAsDouble();
        }
        return new Array(numbers, columns);
    }

    private static DoubleSupplier reader(String type, ByteBuffer bytes) {
        return switch (type) {
            case "|i1" -> bytes::get;
            case "<i4" -> bytes::getInt;
            case "<f4" -> bytes::getFloat;
            case "<f8" -> bytes::getDouble;
            default -> throw new IllegalArgumentException("numbers of type " + type);
        };
    }
}
