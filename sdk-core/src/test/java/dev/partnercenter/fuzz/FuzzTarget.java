package dev.partnercenter.fuzz;

import java.util.List;

/** A place where bytes of others come in. */
interface FuzzTarget {
    /**
     * Takes an input; throws anything when the SDK does what it does not document.
     *
     * @param input what the fuzzer made
     */
    void run(Input input);

    /** {@return inputs to start from} */
    List<byte[]> seeds();
}
