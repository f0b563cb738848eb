package dev.partnercenter.api.roles;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.roles.UserMember;

/** One administrator role of a tenant. */
public interface DirectoryRoleScope {
    /**
     * Lists the users who hold the role.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/directoryroles/{roleId}/usermembers}, docs page
     * get-user-roles-for-a-customer. Graph: {@code GET /directoryRoles/{roleId}/members}, page
     * directoryrole-list-members.
     *
     * <p>Every user that the service lists is in the result. In Microsoft Graph groups and applications can hold a role as
     * well: a member that Graph calls by another type than user is left out, since it is none, and so are the users who
     * hold the role only through such a group. One whose type Graph does not say is in the result. A role that nobody has
     * held yet has no members.
     *
     * @return the users
     * @throws NotFoundException while the result is walked, if there is no such role
     */
    Paged<UserMember> members();

    /**
     * Gives the role to a user.
     *
     * <p>Partner Center: {@code POST /v1/customers/{customerId}/directoryroles/{roleId}/usermembers}, docs page
     * set-user-roles-for-a-customer. Graph: {@code POST /directoryRoles/{roleId}/members/$ref}, page
     * directoryrole-post-members; a role that nobody has held yet is activated first, page
     * directoryrole-post-directoryroles.
     *
     * @param member the user: the id counts, Partner Center wants the names as well
     * @return the member
     * @throws IllegalArgumentException if {@code member} is null or has no id
     * @throws BadRequestException if the user holds the role already
     * @throws NotFoundException if there is no such role or user
     */
    UserMember addMember(UserMember member);

    /**
     * Takes the role from a user.
     *
     * <p>Partner Center: {@code DELETE /v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}}, docs page
     * remove-customer-user-from-a-role. Graph: {@code DELETE /directoryRoles/{roleId}/members/{userId}/$ref}, page
     * directoryrole-delete-member.
     *
     * @param userId the object id of the user
     * @throws IllegalArgumentException if it cannot be part of an address
     * @throws NotFoundException if the user does not hold the role
     */
    void removeMember(String userId);
}
