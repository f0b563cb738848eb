package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which delegated admin relationship. */
public final class RelationshipOption {
    @Option(
            names = "--relationship",
            required = true,
            paramLabel = "NAME",
            description = "The relationship: its name or id; see 'gdap list'.")
    private @Nullable String relationship;

    /** {@return the relationship} */
    DelegatedAdminRelationship find(PartnerCenterClient partner) {
        return RelationshipNames.find(partner, Objects.requireNonNull(relationship));
    }
}
