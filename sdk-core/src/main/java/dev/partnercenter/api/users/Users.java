package dev.partnercenter.api.users;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import java.util.List;
import java.util.Map;

/**
 * The user accounts of one tenant.
 *
 * <p>In the commercial cloud this is Partner Center, in a government cloud Microsoft Graph in the tenant itself. What a
 * service cannot express is refused with an {@link IllegalArgumentException} that says so; nothing is dropped.
 */
public interface Users {
    /**
     * Creates an account.
     *
     * <p>Partner Center: {@code POST /v1/customers/{customerId}/users}, docs page create-user-accounts-for-a-customer.
     * Graph: {@code POST /users}, page user-post-users; {@code accountEnabled} and {@code mailNickname} are taken from
     * the additional properties, else true and the first part of the sign-in name.
     *
     * @param user with sign-in name, display name and password profile (see {@link Passwords}); with a usage location if
     *     it is to get licenses
     * @return the new account
     * @throws IllegalArgumentException if {@code user} is null, or lacks or holds what the service cannot take
     * @throws BadRequestException if the name is taken or a value is refused
     * @throws dev.partnercenter.error.UnknownOutcomeException if it may have been carried out without an answer; it is
     *     not sent again
     */
    CustomerUser create(CustomerUser user);

    /**
     * Lists all accounts, page by page as they are walked, without the deleted ones.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users}, docs page
     * get-a-list-of-all-user-accounts-for-a-customer. Graph: {@code GET /users}, page user-list.
     *
     * @return the accounts
     */
    Paged<CustomerUser> list();

    /**
     * Lists some accounts.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users}, docs page
     * get-a-list-of-all-user-accounts-for-a-customer. Graph: {@code GET /users}, page user-list.
     *
     * @param query which accounts, in which order, how many per page
     * @return the accounts that match
     * @throws IllegalArgumentException if {@code query} is null, or asks for what the service cannot do
     */
    Paged<CustomerUser> list(UserQuery query);

    /**
     * Lists the accounts that were deleted in the last 30 days and can be restored.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users} with a filter, docs page view-a-deleted-user.
     * Graph: {@code GET /directory/deletedItems/microsoft.graph.user}, page directory-deleteditems-list.
     *
     * @return the deleted accounts
     */
    Paged<CustomerUser> listDeleted();

    /**
     * Gives and takes licenses of many users. A user whose change fails does not keep the others from theirs.
     *
     * <p>Partner Center: one call per user, one after the other. Graph: {@code POST /$batch}, 20 users per request,
     * after a look at the usage locations of those who get licenses; what was throttled is sent again, nothing else. The
     * client's deadline holds for each request and its repetitions.
     *
     * <p>Every user has an outcome, whatever happens on the way. Where a request may have been carried out without an
     * answer, each of its users has an {@link dev.partnercenter.error.UnknownOutcomeException} as failure. Where the thread
     * is interrupted or the client closed in the middle, the outcomes so far are kept, and the users whose turn has not come
     * have a {@link dev.partnercenter.error.CallInterruptedException} or a {@link dev.partnercenter.error.NotSentException};
     * the interrupt flag of the thread stays set. {@link LicenseUpdateOutcome#state()} tells all these apart.
     *
     * @param updates what to change, by the id of the user; sent in the map's order
     * @return what came of each, in the same order
     * @throws IllegalArgumentException if {@code updates} is null or holds null
     * @throws IllegalStateException if the client was closed before; nothing was sent
     */
    default List<LicenseUpdateOutcome> assignLicenses(Map<String, LicenseUpdate> updates) {
        return OneByOne.assign(this, updates);
    }

    /**
     * Selects one account. Nothing is sent.
     *
     * @param userId the object id of the user
     * @return the operations on this account
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with control
     *     characters
     */
    UserScope byId(String userId);
}
