package dev.partnercenter.spi;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.api.directory.Directories;
import org.jspecify.annotations.Nullable;

/** What a module for certain clouds adds to a client. */
public interface CloudModule {
    /**
     * Says whether the module serves a cloud; asked before the client is made.
     *
     * @param cloud the cloud of the builder
     * @throws IllegalArgumentException if it does not; the message says where the cloud belongs instead
     */
    void check(PartnerCloud cloud);

    /**
     * Says whether an operation exists in the module's clouds; asked before anything is sent for it.
     *
     * @param operation what is about to be called
     * @param onlyStated whether to refuse as well what no public text says to exist
     * @return why it is refused and what to use instead; null if it may be called
     */
    @Nullable String refusal(Operation operation, boolean onlyStated);

    /**
     * Gives the directories of tenants, as the module's clouds serve them.
     *
     * @param door the way to the services, for one client or one view of it
     * @return the directories
     */
    Directories directories(ModuleDoor door);
}
