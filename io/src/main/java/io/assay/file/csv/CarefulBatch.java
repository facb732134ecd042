package io.assay.file.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.assay.file.InputException;
import io.assay.file.Missing;
import java.nio.charset.StandardCharsets;

/// Turns records of the complete reader into values, and words what is wrong with a field.
final class CarefulBatch {
    private final CsvSource source;
    private final Plan plan;
    private final CarefulRows rows;
    private final Batch batch;
    private final NumberScanner number = new NumberScanner();
    private int count;

    CarefulBatch(CsvSource source, Plan plan, CarefulRows rows) {
        this.source = source;
        this.plan = plan;
        this.rows = rows;
        this.batch = new Batch(plan);
    }

    /// Checks and keeps the record just read.
    void add(CsvRecord record) {
        int fields = plan.header().size();
        if (record.getFieldCount() != fields) {
            throw rows.wrong("found " + fields(record) + ", expected " + fields);
        }
        for (int field = 0; field < fields; field++) {
            addField(field, record.getField(field));
        }
        if (++count == batch.room()) {
            deliver();
        }
    }

    private static String fields(CsvRecord record) {
        int count = record.getFieldCount();
        if (count > 1) {
            return count + " fields";
        }
        return record.getField(0).isEmpty() ? "an empty line" : "1 field";
    }

    private void addField(int field, String text) {
        int labelSlot = plan.labelSlots()[field];
        int numberSlot = plan.numberSlots()[field];
        if (labelSlot >= 0) {
            if (text.indexOf('\0') >= 0) {
                throw wrong(field, text, "text without NUL");
            }
            int code = plan.dictionary(labelSlot).code(text, source.name(), name(field));
            batch.labels[labelSlot][count] = code;
        }
        if (numberSlot >= 0) {
            // any letter outside Latin-1 becomes "?", which no number has
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            boolean absent = plan.mayMiss(numberSlot) && Missing.is(text);
            if (!absent && !number.parse(bytes, 0, bytes.length)) {
                boolean tooLarge = Double.isInfinite(number.value);
                String expected =
                        plan.mayMiss(numberSlot) ? "a number or an empty field" : "a number";
                throw wrong(
                        field, text, tooLarge ? "a number within the range of a double" : expected);
            }
            batch.numbers[numberSlot][count] = absent ? Double.NaN : number.value;
        }
    }

    private InputException wrong(int field, String text, String expected) {
        return InputException.field(
                source.path().toString(), rows.row(), rows.line(), name(field), text, expected);
    }

    private String name(int field) {
        return plan.header().get(field);
    }

    /// Hands over what was kept.
    void deliver() {
        plan.deliver(batch, count);
        count = 0;
    }
}
