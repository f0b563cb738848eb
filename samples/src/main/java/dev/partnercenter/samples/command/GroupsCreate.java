package dev.partnercenter.samples.command;

import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupBuilder;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.GroupRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a security group: the kind that delegated admin rights are given to. */
@Command(description = "Creates a security group.", sortOptions = false)
final class GroupsCreate extends TenantCommand {
    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "What it is called.")
    private @Nullable String name;

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private @Nullable String description;

    @Option(
            names = "--nickname",
            paramLabel = "TEXT",
            description = "Its mail nickname, which even a group without mail has. Default: made of the name.")
    private @Nullable String nickname;

    GroupsCreate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        Group draft = draft(Objects.requireNonNull(name));
        connection.confirm("create the security group " + draft.displayName() + " in " + tenant.name());
        GroupRow row = GroupRow.of(tenant.graph().groups().create(draft));
        report.result(row, GroupRow.table(List.of(row)));
    }

    private Group draft(String displayName) {
        String made = displayName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        GroupBuilder draft = Group.builder()
                .displayName(displayName)
                .mailNickname(nickname == null ? made : nickname)
                .mailEnabled(false)
                .securityEnabled(true);
        if (description != null) {
            draft.description(description);
        }
        return draft.build();
    }
}
