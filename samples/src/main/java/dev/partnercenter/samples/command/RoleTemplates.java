package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.view.RoleRow;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names and ids of role templates. They are the same in every tenant, so those of the partner's own do. */
final class RoleTemplates {
    private final Map<String, String> namesById = new LinkedHashMap<>();

    private RoleTemplates(List<DirectoryRole> roles) {
        roles.forEach(role -> namesById.put(id(role), String.valueOf(role.name())));
    }

    static RoleTemplates read(PartnerCenterClient partner) {
        return new RoleTemplates(MicrosoftGraph.of(partner)
                .partnerDirectory()
                .directoryRoles()
                .list()
                .toList());
    }

    /** A role that nobody has held yet goes by the id of its template. */
    private static String id(DirectoryRole role) {
        String template = RoleRow.of(role).templateId();
        return (template == null ? Text.id(role.id(), "a role") : template).toLowerCase(Locale.ROOT);
    }

    /** {@return the id of a template, given its name or id} */
    String id(String given) {
        return namesById.entrySet().stream()
                .filter(role -> given.equalsIgnoreCase(role.getValue()) || given.equalsIgnoreCase(role.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new StoppedException(
                        "There is no role '" + given + "': 'roles list --own' shows which there are"));
    }

    /** {@return the names of templates, or the ids of those that are not known} */
    List<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> namesById.getOrDefault(id.toLowerCase(Locale.ROOT), id))
                .toList();
    }
}
