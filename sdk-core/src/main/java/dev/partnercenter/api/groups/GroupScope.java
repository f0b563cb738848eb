package dev.partnercenter.api.groups;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupMember;

/** One group of a tenant. */
public interface GroupScope {
    /**
     * Gets the group.
     *
     * <p>Graph: {@code GET /groups/{groupId}}, page group-get.
     *
     * @return the group
     * @throws NotFoundException if there is none with this id
     */
    Group get();

    /**
     * Lists the members: users, groups and applications.
     *
     * <p>Graph: {@code GET /groups/{groupId}/members}, page group-list-members.
     *
     * @return the members
     */
    Paged<GroupMember> members();

    /**
     * Adds a member.
     *
     * <p>Graph: {@code POST /groups/{groupId}/members/$ref}, page group-post-members.
     *
     * @param memberId the object id of the new member
     * @throws IllegalArgumentException if it cannot be part of an address
     * @throws BadRequestException if it is a member already
     * @throws NotFoundException if there is no such group or member
     */
    void addMember(String memberId);

    /**
     * Removes a member.
     *
     * <p>Graph: {@code DELETE /groups/{groupId}/members/{memberId}/$ref}, page group-delete-members.
     *
     * @param memberId the object id of the member
     * @throws IllegalArgumentException if it cannot be part of an address
     * @throws NotFoundException if it is no member
     */
    void removeMember(String memberId);
}
