package dev.partnercenter.simulator;

/** What customers do about delegated administration, which happens outside of the partner's reach. */
public interface DelegatedAdminControls {

    /**
     * Has the customer whom a relationship names approve it. It becomes active within the next looks at it.
     *
     * @param relationshipId the relationship
     * @throws IllegalArgumentException when it does not wait for an approval or names no customer
     */
    void approve(String relationshipId);

    /**
     * Has a customer approve a relationship that names none.
     *
     * @param relationshipId the relationship
     * @param customerId the customer's tenant id
     * @throws IllegalArgumentException when the relationship does not wait for an approval
     */
    void approve(String relationshipId, String customerId);

    /**
     * Has the customer end an active relationship.
     *
     * @param relationshipId the relationship
     * @throws IllegalArgumentException when it is not active
     */
    void terminate(String relationshipId);
}
