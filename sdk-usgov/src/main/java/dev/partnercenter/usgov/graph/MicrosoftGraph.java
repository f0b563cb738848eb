package dev.partnercenter.usgov.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.usgov.internal.graph.AccessWait;
import dev.partnercenter.usgov.internal.graph.GraphClients;
import dev.partnercenter.usgov.internal.graph.GraphDirectories;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.time.Duration;

/**
 * Microsoft Graph in the tenants of a partner and its customers, in any cloud. In a government cloud the client itself
 * goes this way for users, roles, licenses and groups; in the commercial cloud it asks Partner Center, and Graph is here.
 *
 * <p>All requests run through the client that this was made of: its tokens, host guard, retries, deadline, log and
 * exceptions.
 */
public final class MicrosoftGraph {
    private final ModuleDoor door;
    private final Directories directories;

    private MicrosoftGraph(ModuleDoor door) {
        this.door = door;
        this.directories = new GraphDirectories(door);
    }

    /**
     * Uses a client. Nothing is sent.
     *
     * @param partner the client, or a view of one, in any cloud
     * @return Graph by this client
     * @throws IllegalArgumentException if {@code partner} is null
     */
    public static MicrosoftGraph of(PartnerCenterClient partner) {
        return new MicrosoftGraph(Checks.notNull("partner", partner).moduleDoor());
    }

    /**
     * The directory of a customer. Needs App+User tokens. Nothing is sent.
     *
     * @param customerId the tenant id of the customer
     * @return the directory
     * @throws IllegalArgumentException if it cannot be part of an address
     */
    public Directory customerDirectory(String customerId) {
        return directories.ofCustomer(customerId);
    }

    /** {@return the partner's own directory; takes App+User and app-only tokens where Graph does} */
    public Directory partnerDirectory() {
        return directories.ofPartner();
    }

    /**
     * The client of the Microsoft Graph SDK for a customer's tenant, for all that has no method here. Needs App+User
     * tokens.
     *
     * <p>It has the cloud's Graph as its base, and everything that it sends goes through this SDK: a request to another
     * host is refused with a {@link dev.partnercenter.error.HostNotAllowedException}, and errors are the exceptions of this
     * SDK, never an {@code ODataError}.
     *
     * @param customerId the tenant id of the customer
     * @return the client; the same one for the same tenant as long as it is in use
     * @throws IllegalArgumentException if it cannot be part of an address
     */
    public GraphServiceClient client(String customerId) {
        return GraphClients.of(door, Checks.segment("customerId", customerId));
    }

    /** {@return the client of the Microsoft Graph SDK for the partner's own tenant, see {@link #client(String)}} */
    public GraphServiceClient client() {
        return GraphClients.of(door, null);
    }

    /**
     * Waits until Graph lets the partner into the tenant of a customer. After a customer was created Graph may refuse until
     * the consent has spread, and goes on refusing every token that was issued before. So where the first try is refused,
     * this waits three minutes, and then tries with a new token every minute.
     *
     * <p>Refused means 401, 403, or no token because Entra does not know the tenant, the application or its consent there
     * yet. Every other failure is thrown at once. Needs App+User tokens. Graph: {@code GET /users}, page user-list.
     *
     * @param customerId the tenant id of the customer
     * @param timeout how long to try; the last try ends with it, whatever the client's own deadline is
     * @throws IllegalArgumentException if {@code customerId} cannot be part of an address, or {@code timeout} is null or not
     *     positive
     * @throws dev.partnercenter.error.DeadlineExceededException if Graph still refuses; its cause is the last refusal
     * @throws dev.partnercenter.error.MissingCredentialException if the client has no user credential
     */
    public void awaitAccess(String customerId, Duration timeout) {
        new AccessWait(GraphTenant.of(door, Checks.segment("customerId", customerId))).await(timeout);
    }
}
