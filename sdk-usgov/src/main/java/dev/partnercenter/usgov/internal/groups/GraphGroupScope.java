package dev.partnercenter.usgov.internal.groups;

import com.microsoft.graph.groups.item.GroupItemRequestBuilder;
import com.microsoft.graph.models.ReferenceCreate;
import dev.partnercenter.Paged;
import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;

/** One group of a tenant through Microsoft Graph. */
final class GraphGroupScope implements GroupScope {
    private final GraphTenant tenant;
    private final String groupId;

    GraphGroupScope(GraphTenant tenant, String groupId) {
        this.tenant = tenant;
        this.groupId = Checks.segment("groupId", groupId);
    }

    @Override
    public Group get() {
        return tenant.read(GraphOperations.GET_GROUP, group().toGetRequestInformation(), GroupMapping::group);
    }

    @Override
    public Paged<GroupMember> members() {
        return tenant.pages(
                GraphOperations.LIST_GROUP_MEMBERS, group().members().toGetRequestInformation(), GroupMapping::member);
    }

    @Override
    public void addMember(String memberId) {
        ReferenceCreate reference = new ReferenceCreate();
        reference.setOdataId(tenant.reference(Checks.segment("memberId", memberId)));
        tenant.send(GraphOperations.ADD_GROUP_MEMBER, group().members().ref().toPostRequestInformation(reference));
    }

    @Override
    public void removeMember(String memberId) {
        Checks.segment("memberId", memberId);
        // With "/$ref" at the end: without it the member itself would be deleted.
        tenant.send(
                GraphOperations.REMOVE_GROUP_MEMBER,
                group().members().byDirectoryObjectId(memberId).ref().toDeleteRequestInformation());
    }

    private GroupItemRequestBuilder group() {
        return tenant.graph().groups().byGroupId(groupId);
    }
}
