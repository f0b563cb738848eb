package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The users who hold a role. Of the members that Graph lists, those are left out that it calls something else than a user;
 * one whose type it does not say stays. A role that was never activated has no members.
 */
final class RoleMembers implements Paged<UserMember> {
    private static final String TYPE = "@odata.type";
    private static final String USER = "#microsoft.graph.user";

    private final GraphTenant tenant;
    private final String roleOrTemplateId;
    private final @Nullable String start;

    /** From the beginning. */
    RoleMembers(GraphTenant tenant, String roleOrTemplateId) {
        this(tenant, roleOrTemplateId, null);
    }

    private RoleMembers(GraphTenant tenant, String roleOrTemplateId, @Nullable String start) {
        this.tenant = tenant;
        this.roleOrTemplateId = roleOrTemplateId;
        this.start = start;
    }

    @Override
    public Iterable<Page<UserMember>> pages() {
        return Walk::new;
    }

    @Override
    public Paged<UserMember> resume(String continuation) {
        return new RoleMembers(tenant, roleOrTemplateId, Objects.requireNonNull(continuation, "continuation"));
    }

    /** Read within the call, so that a member that cannot be read is told as such; empty for what is no user. */
    private Iterator<Page<Optional<UserMember>>> membersOf(String roleId) {
        Paged<Optional<UserMember>> all = tenant.pages(
                GraphOperations.LIST_ROLE_MEMBERS,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(roleId)
                        .members()
                        .toGetRequestInformation(),
                member -> USER.equals(member.getOrDefault(TYPE, USER))
                        ? Optional.of(RoleMapping.member(roleId, member))
                        : Optional.empty());
        return (start == null ? all : all.resume(start)).pages().iterator();
    }

    private static Page<UserMember> users(Page<Optional<UserMember>> page) {
        List<UserMember> users = page.items().stream().flatMap(Optional::stream).toList();
        return new Page<>(users, null, page.continuation(), page.unreadable());
    }

    private final class Walk implements Iterator<Page<UserMember>> {
        private String roleId = roleOrTemplateId;
        private @Nullable Iterator<Page<Optional<UserMember>>> rest;

        @Override
        public boolean hasNext() {
            return rest == null || rest.hasNext();
        }

        @Override
        public Page<UserMember> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Page<Optional<UserMember>> page = rest == null ? first() : rest.next();
            return users(page);
        }

        private Page<Optional<UserMember>> first() {
            if (start == null) {
                try {
                    return begin();
                } catch (NotFoundException unknown) {
                    return beginByTemplate(unknown);
                }
            }
            roleId = new TenantRoles(tenant).activatedId(roleId).orElse(roleId);
            return begin();
        }

        private Page<Optional<UserMember>> beginByTemplate(NotFoundException unknown) {
            TenantRoles roles = new TenantRoles(tenant);
            Optional<String> activated = roles.activatedId(roleId);
            if (activated.isPresent()) {
                roleId = activated.get();
                return begin();
            }
            if (!roles.isTemplate(roleId)) {
                throw unknown;
            }
            rest = List.<Page<Optional<UserMember>>>of().iterator();
            return new Page<>(List.of(), null, null);
        }

        private Page<Optional<UserMember>> begin() {
            Iterator<Page<Optional<UserMember>>> members = membersOf(roleId);
            Page<Optional<UserMember>> page = members.next();
            rest = members;
            return page;
        }
    }
}
