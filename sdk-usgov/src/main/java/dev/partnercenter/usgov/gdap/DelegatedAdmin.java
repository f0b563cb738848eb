package dev.partnercenter.usgov.gdap;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;

/**
 * Granular delegated admin privileges (GDAP), in every cloud: the relationships of the partner with its customers, and
 * which groups of the partner have which roles of them. Microsoft Graph serves this in the partner's own tenant; it
 * takes App+User and app-only tokens, see {@link GdapOperations}.
 *
 * <pre>{@code
 * Relationships relationships = DelegatedAdmin.of(partner).relationships();
 * DelegatedAdminRelationship made = relationships.create(DelegatedAdminRelationship.builder()
 *         .displayName("Harbor County help desk")
 *         .duration("P365D")
 *         .accessDetails(DelegatedAdminAccessDetails.ofRoles(roleTemplateId))
 *         .build());
 * relationships.byId(made.id()).lockForApproval();
 * }</pre>
 */
public final class DelegatedAdmin {
    private final PartnerGraph graph;

    private DelegatedAdmin(PartnerGraph graph) {
        this.graph = graph;
    }

    /**
     * Uses a client.
     *
     * @param partner the client, of any cloud
     * @return the relationships of its partner
     * @throws IllegalArgumentException if {@code partner} is null
     */
    public static DelegatedAdmin of(PartnerCenterClient partner) {
        return new DelegatedAdmin(
                new PartnerGraph(Checks.notNull("partner", partner).moduleDoor()));
    }

    /** {@return the relationships with customers} */
    public Relationships relationships() {
        return new Relationships(graph);
    }

    /** {@return the customers with whom there are relationships} */
    public DelegatedAdminCustomers customers() {
        return new DelegatedAdminCustomers(graph);
    }
}
