package dev.partnercenter.durable.bulk;

/** Not every item of a run is done; {@link #report()} has the details. */
public final class BulkIncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BulkReport report;

    BulkIncompleteException(BulkReport report) {
        super("Not every item is done. " + report, report.stoppedBy());
        this.report = report;
    }

    /** {@return what came of the run; it is not serialized} */
    public BulkReport report() {
        return report;
    }
}
