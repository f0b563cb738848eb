package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.RelationshipScope;

/** Finds delegated admin relationships by name; no two of a partner have the same. */
final class RelationshipNames {
    private RelationshipNames() {}

    /**
     * {@return the relationship}
     *
     * @param given its name or id
     */
    static DelegatedAdminRelationship find(PartnerCenterClient partner, String given) {
        return DelegatedAdmin.of(partner).relationships().list().stream()
                .filter(one -> given.equalsIgnoreCase(one.displayName()) || given.equalsIgnoreCase(one.id()))
                .findFirst()
                .orElseThrow(() -> new StoppedException(
                        "There is no relationship '" + given + "': 'gdap list' shows which there are"));
    }

    /** {@return the operations on a relationship that was found} */
    static RelationshipScope scope(PartnerCenterClient partner, DelegatedAdminRelationship relationship) {
        return DelegatedAdmin.of(partner).relationships().byId(Text.id(relationship.id(), "a relationship"));
    }
}
