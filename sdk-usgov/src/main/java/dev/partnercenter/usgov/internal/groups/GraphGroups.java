package dev.partnercenter.usgov.internal.groups;

import dev.partnercenter.Paged;
import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import org.jspecify.annotations.Nullable;

/** The groups of a tenant through Microsoft Graph. */
public final class GraphGroups implements Groups {
    private final GraphTenant tenant;

    /** In one tenant. */
    public GraphGroups(GraphTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Paged<Group> list() {
        return tenant.pages(
                GraphOperations.LIST_GROUPS, tenant.graph().groups().toGetRequestInformation(), GroupMapping::group);
    }

    @Override
    public Group create(Group group) {
        Checks.notNull("group", group);
        required("group.displayName", group.displayName());
        required("group.mailNickname", group.mailNickname());
        required("group.mailEnabled", group.mailEnabled());
        required("group.securityEnabled", group.securityEnabled());
        com.microsoft.graph.models.Group body = GraphValues.bare(new com.microsoft.graph.models.Group());
        body.setAdditionalData(GraphValues.additionalData(ModelJson.properties(group)));
        return tenant.read(
                GraphOperations.CREATE_GROUP,
                tenant.graph().groups().toPostRequestInformation(body),
                GroupMapping::group);
    }

    @Override
    public GroupScope byId(String groupId) {
        return new GraphGroupScope(tenant, groupId);
    }

    private static void required(String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(name + " must be set: Microsoft Graph needs it");
        }
    }
}
