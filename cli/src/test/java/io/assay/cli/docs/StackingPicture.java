package io.assay.cli.docs;

/// The table that the final learner of a stack learns from.
final class StackingPicture {
    private static final int FOLDS = 5;
    private static final int TOP = 92;
    private static final int STEP = 32;
    private static final int SHOWN = 1;
    private static final String[] MEMBERS = {"linear", "forest", "nearest"};

    private StackingPicture() {}

    static String draw() {
        Drawing drawing =
                new Drawing(
                        480,
                        300,
                        "The final learner sees what was said of unseen rows",
                        "The rows of a table in five folds; members learn from four of them and predict"
                                + " the fifth, for each fold in turn; the columns of their predictions are"
                                + " what the final learner learns from");
        drawing.text("label", 16, TOP - 14, "rows");
        for (int fold = 0; fold < FOLDS; fold++) {
            int y = TOP + fold * STEP;
            drawing.box(fold == SHOWN ? "hit" : "band c0", 16, y, 84, STEP - 6);
            drawing.text(
                    fold == SHOWN ? "count on middle" : "tick middle",
                    58,
                    y + 18,
                    "fold " + (fold + 1));
        }
        drawing.arrow(112, 150, TOP + SHOWN * STEP + 13);
        for (int member = 0; member < MEMBERS.length; member++) {
            column(drawing, 162 + member * 66, member);
        }
        int middle = TOP + FOLDS * STEP / 2 - 3;
        drawing.arrow(364, 394, middle);
        drawing.box("band c3", 402, middle - 34, 66, 68);
        drawing.text("tick middle", 435, middle - 4, "final");
        drawing.text("tick middle", 435, middle + 16, "learner");
        drawing.text(
                "tick",
                16,
                TOP + FOLDS * STEP + 20,
                "Fold 2 is predicted by members that learned from 1, 3, 4, 5.");
        drawing.text(
                "tick",
                16,
                TOP + FOLDS * STEP + 40,
                "For use, the members learn again from all rows.");
        return drawing.toString();
    }

    private static void column(Drawing drawing, int left, int member) {
        drawing.text("tick middle", left + 28, TOP - 14, MEMBERS[member]);
        for (int fold = 0; fold < FOLDS; fold++) {
            String css = fold == SHOWN ? "hit" : "band c" + (member == 0 ? 4 : member);
            drawing.box(css, left, TOP + fold * STEP, 56, STEP - 6);
        }
    }
}
