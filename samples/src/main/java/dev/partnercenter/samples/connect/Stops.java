package dev.partnercenter.samples.connect;

/** Whoever wants the program to end early: a person with Ctrl-C, or a test. */
public interface Stops {
    /**
     * Has something done at that moment, so that the command can end in order.
     *
     * @param action what to do, on another thread
     * @return to be closed when there is nothing more to end
     */
    Registration onStop(Runnable action);

    /** An action that would be done. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
