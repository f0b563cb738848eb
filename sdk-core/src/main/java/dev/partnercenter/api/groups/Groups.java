package dev.partnercenter.api.groups;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.model.groups.Group;

/** The groups of one tenant. Only Microsoft Graph has them. */
public interface Groups {
    /**
     * Lists the groups, page by page as they are walked.
     *
     * <p>Graph: {@code GET /groups}, page group-list.
     *
     * @return the groups
     */
    Paged<Group> list();

    /**
     * Creates a group. For GDAP make a security group: {@code securityEnabled} true, {@code mailEnabled} false.
     *
     * <p>Graph: {@code POST /groups}, page group-post-groups.
     *
     * @param group with display name, mail nickname and both of {@code mailEnabled} and {@code securityEnabled}
     * @return the new group
     * @throws IllegalArgumentException if {@code group} is null or lacks one of these
     * @throws BadRequestException if a value is refused
     * @throws dev.partnercenter.error.UnknownOutcomeException if it may have been carried out without an answer; it is
     *     not sent again
     */
    Group create(Group group);

    /**
     * Selects one group. Nothing is sent.
     *
     * @param groupId the object id of the group
     * @return the operations on this group
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with control
     *     characters
     */
    GroupScope byId(String groupId);
}
