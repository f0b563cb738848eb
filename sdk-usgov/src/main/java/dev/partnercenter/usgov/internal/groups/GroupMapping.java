package dev.partnercenter.usgov.internal.groups;

import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.util.Map;

/** Groups and their members of Graph; the models have Graph's own names. */
final class GroupMapping {
    private GroupMapping() {}

    static Group group(Map<String, Object> graph) {
        return ModelJson.toModel(Renames.NONE.toPartner(graph), Group.class);
    }

    static GroupMember member(Map<String, Object> graph) {
        return ModelJson.toModel(Renames.NONE.toPartner(graph), GroupMember.class);
    }
}
