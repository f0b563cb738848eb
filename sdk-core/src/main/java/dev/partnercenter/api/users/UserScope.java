package dev.partnercenter.api.users;

import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.model.users.UserState;
import java.util.List;
import java.util.Objects;

/** One user account of a tenant; see {@link Users}. */
public interface UserScope {
    /**
     * Gets the account.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users/{userId}}, docs page get-a-user-account-by-id. Graph:
     * {@code GET /users/{userId}}, page user-get.
     *
     * @return the account
     * @throws NotFoundException if there is none with this id
     */
    CustomerUser get();

    /**
     * Changes the account. Give the account as read with its changes, or a new one that holds nothing but the changes; a
     * property set to null is cleared.
     *
     * <p>Partner Center: {@code PATCH /v1/customers/{customerId}/users/{userId}} with all that is given, docs page
     * update-user-accounts-for-a-customer. Graph: {@code PATCH /users/{userId}} with only what differs from what was
     * read, page user-update; nothing is sent where nothing differs.
     *
     * @param user the account with its changes
     * @return the account after the change; from Graph, which answers without a body, the argument itself
     * @throws IllegalArgumentException if {@code user} is null, or changes what cannot be changed
     * @throws NotFoundException if the account is gone
     * @throws BadRequestException if a value is refused
     */
    CustomerUser update(CustomerUser user);

    /**
     * Deletes the account; it can be restored for 30 days.
     *
     * <p>Partner Center: {@code DELETE /v1/customers/{customerId}/users/{userId}}, docs page
     * delete-user-accounts-for-a-customer. Graph: {@code DELETE /users/{userId}}, page user-delete.
     *
     * @throws NotFoundException if there is none with this id
     */
    void delete();

    /**
     * Restores the account after it was deleted.
     *
     * <p>Partner Center: {@code PATCH /v1/customers/{customerId}/users/{userId}} with the state active, docs page
     * restore-a-user-for-a-customer. Graph: {@code POST /directory/deletedItems/{userId}/restore}, page
     * directory-deleteditems-restore.
     *
     * @return the account
     * @throws NotFoundException if no such account was deleted in the last 30 days
     */
    default CustomerUser restore() {
        return update(CustomerUser.builder().state(UserState.ACTIVE).build());
    }

    /**
     * Sets the password.
     *
     * <p>Partner Center: {@code PATCH /v1/customers/{customerId}/users/{userId}}, docs page
     * reset-user-password-for-a-customer. Graph: {@code PATCH /users/{userId}} with the password profile, page
     * user-update.
     *
     * @param newPassword the password, see {@link dev.partnercenter.model.users.Passwords#profile()}
     * @throws IllegalArgumentException if {@code newPassword} or its password is null
     * @throws BadRequestException if the password breaks the rules of the tenant
     */
    default void resetPassword(PasswordProfile newPassword) {
        if (newPassword == null || newPassword.password() == null) {
            throw new IllegalArgumentException("newPassword must not be null, and must hold a password");
        }
        update(CustomerUser.builder().passwordProfile(newPassword).build());
    }

    /**
     * Lets Microsoft Graph reset the password to one that it makes up. Needs an App+User token.
     *
     * <p>Graph: {@code POST /users/{userId}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword},
     * page authenticationmethod-resetpassword; the operation it starts is polled to its end.
     *
     * @return the reset; {@link PendingResult#await} gives the new password once it holds, and fails with a
     *     {@link dev.partnercenter.error.ChangeFailedException} if Graph gives up
     * @throws dev.partnercenter.error.MissingCredentialException if the client has no user credential: Graph takes no
     *     app-only token for this
     * @throws dev.partnercenter.error.UnknownOutcomeException if it may have been started without an answer; it is not sent
     *     again
     * @throws OperationNotAvailableException where Partner Center serves the directory; use {@link #resetPassword}
     */
    default PendingResult<PasswordReset> startPasswordReset() {
        throw new OperationNotAvailableException(
                "Partner Center cannot make up a password: use resetPassword(Passwords.profile())",
                new CallDetails("authenticationmethod-resetpassword", "POST", "", null, null, 0));
    }

    /**
     * Lists the directory roles that the user holds.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users/{userId}/directoryroles}, docs page
     * get-user-roles-for-a-customer. Graph: {@code GET /users/{userId}/memberOf/microsoft.graph.directoryRole}, page
     * user-list-memberof.
     *
     * @return the roles
     */
    Paged<DirectoryRole> directoryRoles();

    /**
     * Lists the licenses that the user has.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users/{userId}/licenses}, docs page
     * check-which-licenses-are-assigned-to-a-user; without groups, only those of {@link LicenseGroupId#GROUP1}. Graph:
     * {@code GET /users/{userId}/licenseDetails}, page user-list-licensedetails.
     *
     * @return the licenses
     */
    Paged<License> licenses();

    /**
     * Lists the licenses of the user that belong to some groups of licenses.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/users/{userId}/licenses}, docs page
     * get-licenses-assigned-to-a-user-by-license-group.
     *
     * @param licenseGroupIds the groups of licenses
     * @return the licenses
     * @throws IllegalArgumentException if {@code licenseGroupIds} is null; in Microsoft Graph always, it has no groups of
     *     licenses
     */
    Paged<License> licenses(List<LicenseGroupId> licenseGroupIds);

    /**
     * Gives licenses to the user and takes licenses away.
     *
     * <p>Partner Center: {@code POST /v1/customers/{customerId}/users/{userId}/licenseupdates}, docs page
     * assign-licenses-to-a-user. Graph: {@code POST /users/{userId}/assignLicense}, page user-assignlicense.
     *
     * @param update what to give and to take
     * @return what was done, with the service's warnings
     * @throws IllegalArgumentException if {@code update} is null
     * @throws dev.partnercenter.error.MissingUsageLocationException if licenses are to be given to a user without a usage
     *     location; in a government cloud that is asked for before anything is changed
     * @throws BadRequestException if no license is left
     */
    LicenseUpdate assignLicenses(LicenseUpdate update);

    /**
     * Gives licenses to the user, after setting the usage location if the user has none.
     *
     * @param update what to give and to take
     * @param usageLocation the country to set, ISO 3166 alpha 2, such as {@code US}
     * @return what was done, with the service's warnings
     * @throws IllegalArgumentException if an argument is null
     */
    default LicenseUpdate assignLicenses(LicenseUpdate update, String usageLocation) {
        if (usageLocation == null || usageLocation.isBlank()) {
            throw new IllegalArgumentException("usageLocation must not be null or blank");
        }
        String known = get().usageLocation();
        if (Objects.requireNonNullElse(known, "").isBlank()) {
            update(CustomerUser.builder().usageLocation(usageLocation).build());
        }
        return assignLicenses(update);
    }
}
