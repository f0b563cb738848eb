package dev.partnercenter.benchmarks.report;

/** What a figure says of its target. */
public enum Verdict {
    /** The target is reached. */
    MET("met"),
    /** It is not. */
    MISSED("MISSED"),
    /** The noise is too near to what the figure claims. */
    NOT_RESOLVED("not resolved"),
    /** There is no target; the figure is only told. */
    TOLD("");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
