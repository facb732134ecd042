package io.assay.simd;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The one vector width of this JVM: what the hardware prefers, or less by `-Dassay.vector.bits`.
///
/// All species are static finals, because a species that is no constant costs 20 times the speed.
final class Width {
    private static final String PROPERTY = "assay.vector.bits";

    static final int BITS = Math.min(wanted(), VectorShape.preferredShape().vectorBitSize());

    private static final VectorShape SHAPE = VectorShape.forBitSize(BITS);
    private static final VectorShape HALF = VectorShape.forBitSize(Math.max(64, BITS / 2));

    static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_64.withShape(SHAPE);
    static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_64.withShape(SHAPE);
    static final VectorSpecies<Integer> INTS = IntVector.SPECIES_64.withShape(SHAPE);
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_64.withShape(SHAPE);
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_64.withShape(SHAPE);

    /// As many bytes as there are shorts in a vector.
    static final VectorSpecies<Byte> HALF_BYTES = ByteVector.SPECIES_64.withShape(HALF);

    /// As many shorts as there are ints in a vector.
    static final VectorSpecies<Short> HALF_SHORTS = ShortVector.SPECIES_64.withShape(HALF);

    /// Eight floats, or four.
    static final VectorSpecies<Float> EIGHT_FLOATS =
            FloatVector.SPECIES_64.withShape(VectorShape.forBitSize(Math.min(256, BITS)));

    /// As many floats as there are doubles in a vector.
    static final VectorSpecies<Float> HALF_FLOATS = FloatVector.SPECIES_64.withShape(HALF);

    /// As many bytes as there are ints in a vector; twice as many at 128 bits.
    static final VectorSpecies<Byte> QUARTER_BYTES =
            ByteVector.SPECIES_64.withShape(VectorShape.forBitSize(Math.max(64, BITS / 4)));

    /// As many ints as there are doubles in a vector.
    static final VectorSpecies<Integer> HALF_INTS = IntVector.SPECIES_64.withShape(HALF);

    private Width() {}

    private static int wanted() {
        String bits = System.getProperty(PROPERTY, "512");
        return switch (bits) {
            case "128", "256", "512" -> Integer.parseInt(bits);
            default ->
                    throw new IllegalArgumentException(
                            PROPERTY + " is \"" + bits + "\", expected 128, 256 or 512");
        };
    }
}
