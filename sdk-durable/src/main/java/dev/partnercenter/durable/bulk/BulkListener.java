package dev.partnercenter.durable.bulk;

/** Hears how far a run is. */
@FunctionalInterface
public interface BulkListener {
    /**
     * Is told after each item, by the threads that do the work, one at a time: be quick. What this throws is logged and
     * otherwise ignored.
     *
     * @param progress how far the run is
     */
    void progress(BulkProgress progress);
}
