package io.assay.file.npy;

import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.List;

/// The dictionary in an .npy header: `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }`. The
/// small part of Python that NumPy writes, and not a word more.
final class HeaderText {
    private final String file;
    private final String text;
    private int at;
    private String descr;
    private Boolean fortran;
    private List<Long> shape;

    HeaderText(String file, String text) {
        this.file = file;
        this.text = text;
        expect('{');
        while (peek() != '}') {
            entry();
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        if (!text.substring(at).isBlank() || descr == null || fortran == null || shape == null) {
            throw wrong();
        }
    }

    String descr() {
        return descr;
    }

    boolean fortran() {
        return fortran;
    }

    List<Long> shape() {
        return shape;
    }

    private void entry() {
        String key = quoted();
        expect(':');
        switch (key) {
            case "descr" -> descr = peek() == '[' ? skipRecord() : quoted();
            case "fortran_order" -> fortran = flag();
            case "shape" -> shape = numbers();
            default -> throw wrong();
        }
    }

    private String skipRecord() {
        throw new InputException(
                file + " holds records (a structured dtype), expected an array of numbers");
    }

    private String quoted() {
        char quote = peek();
        int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw wrong();
        }
        String inner = text.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    private boolean flag() {
        peek();
        boolean yes = text.startsWith("True", at);
        if (!yes && !text.startsWith("False", at)) {
            throw wrong();
        }
        at += yes ? 4 : 5;
        return yes;
    }

    private List<Long> numbers() {
        List<Long> all = new ArrayList<>();
        expect('(');
        while (peek() != ')') {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start || at - start > 18) {
                throw wrong();
            }
            all.add(Long.parseLong(text.substring(start, at)));
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return all;
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong();
        }
        at++;
    }

    private InputException wrong() {
        return new InputException(
                file
                        + ": found the .npy header "
                        + InputException.quote(text.strip())
                        + ", expected descr, fortran_order and shape");
    }
}
