package dev.partnercenter.samples.view;

import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a member of a role or a group. */
public record MemberRow(
        @Nullable String memberId,
        @Nullable String signInName,
        @Nullable String name) {

    /** {@return the row of somebody who holds a role} */
    public static MemberRow of(UserMember member) {
        return new MemberRow(member.id(), member.userPrincipalName(), member.displayName());
    }

    /** {@return the row of a member of a group} */
    public static MemberRow of(GroupMember member) {
        return new MemberRow(member.id(), member.userPrincipalName(), member.displayName());
    }

    /** {@return rows as a table} */
    public static Table table(List<MemberRow> rows) {
        Table table = new Table("MEMBER", "SIGN-IN NAME", "NAME");
        rows.forEach(row -> table.row(row.memberId, row.signInName, row.name));
        return table;
    }
}
