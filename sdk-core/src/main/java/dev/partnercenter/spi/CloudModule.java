package dev.partnercenter.spi;

import dev.partnercenter.PartnerCloud;

/** What a module for certain clouds adds to a client. */
public interface CloudModule {
    /**
     * Says whether the module serves a cloud; asked before the client is made.
     *
     * @param cloud the cloud of the builder
     * @throws IllegalArgumentException if it does not; the message says where the cloud belongs instead
     */
    void check(PartnerCloud cloud);
}
