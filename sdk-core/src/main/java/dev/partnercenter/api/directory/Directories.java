package dev.partnercenter.api.directory;

/** Where the directories of tenants are served. One implementation per service; an application meets it through the client. */
public interface Directories {
    /**
     * The directory of a customer. Nothing is sent.
     *
     * @param customerId the tenant id of the customer
     * @return the directory
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with control
     *     characters
     */
    Directory ofCustomer(String customerId);

    /**
     * The partner's own directory. Nothing is sent.
     *
     * @return the directory
     * @throws dev.partnercenter.error.OperationNotAvailableException where Partner Center serves the directories: it
     *     has no API for the partner's own
     */
    Directory ofPartner();
}
