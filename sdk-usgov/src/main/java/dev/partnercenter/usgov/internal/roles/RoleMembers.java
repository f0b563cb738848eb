package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    private Iterator<Page<Map<String, Object>>> membersOf(String roleId) {
        Paged<Map<String, Object>> all = tenant.pages(
                GraphOperations.LIST_ROLE_MEMBERS,
                tenant.graph()
                        .directoryRoles()
                        .byDirectoryRoleId(roleId)
                        .members()
                        .toGetRequestInformation(),
                member -> member);
        return (start == null ? all : all.resume(start)).pages().iterator();
    }

    private static Page<UserMember> users(String roleId, Page<Map<String, Object>> page) {
        List<UserMember> users = page.items().stream()
                .filter(member -> USER.equals(member.getOrDefault(TYPE, USER)))
                .map(member -> RoleMapping.member(roleId, member))
                .toList();
        return new Page<>(users, null, page.continuation(), page.unreadable());
    }

    private final class Walk implements Iterator<Page<UserMember>> {
        private String roleId = roleOrTemplateId;
        private @Nullable Iterator<Page<Map<String, Object>>> rest;

        @Override
        public boolean hasNext() {
            return rest == null || rest.hasNext();
        }

        @Override
        public Page<UserMember> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Page<Map<String, Object>> page = rest == null ? first() : rest.next();
            return users(roleId, page);
        }

        private Page<Map<String, Object>> first() {
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

        private Page<Map<String, Object>> beginByTemplate(NotFoundException unknown) {
            TenantRoles roles = new TenantRoles(tenant);
            Optional<String> activated = roles.activatedId(roleId);
            if (activated.isPresent()) {
                roleId = activated.get();
                return begin();
            }
            if (!roles.isTemplate(roleId)) {
                throw unknown;
            }
            rest = List.<Page<Map<String, Object>>>of().iterator();
            return new Page<>(List.of(), null, null);
        }

        private Page<Map<String, Object>> begin() {
            Iterator<Page<Map<String, Object>>> members = membersOf(roleId);
            Page<Map<String, Object>> page = members.next();
            rest = members;
            return page;
        }
    }
}
