package io.assay.learn.prepare;

import io.assay.learn.Column;

/// A product of columns: a shorter product times one more column.
///
/// @param shorter the number of the shorter product; -1 for a column alone
/// @param last the column that it is multiplied with, none before which follows
/// @param power how often that one occurs
/// @param head the name without the last column
/// @param made what is made
record Monomial(int shorter, int last, int power, String head, Column made) {

    static Monomial column(int c, Column column) {
        return new Monomial(-1, c, 1, "", column);
    }

    Monomial times(int number, int c, Column column) {
        boolean again = c == last;
        String before = again ? head : made.name() + " ";
        int times = again ? power + 1 : 1;
        String name = before + column.name() + (times > 1 ? "^" + times : "");
        return new Monomial(number, c, times, before, Column.numeric(name));
    }
}
