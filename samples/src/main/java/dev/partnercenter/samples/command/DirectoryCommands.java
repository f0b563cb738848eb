package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands on people: served by Partner Center in the commercial cloud, by Microsoft Graph in the others. */
final class DirectoryCommands {
    private DirectoryCommands() {}

    static CommandLine users(Surroundings surroundings) {
        return new CommandLine(new UserCommands())
                .addSubcommand(new UsersList(surroundings))
                .addSubcommand(new UsersCreate(surroundings))
                .addSubcommand(new UsersUpdate(surroundings))
                .addSubcommand(new UsersResetPassword(surroundings))
                .addSubcommand(new UsersDelete(surroundings))
                .addSubcommand(new UsersRestore(surroundings));
    }

    static CommandLine licenses(Surroundings surroundings) {
        return new CommandLine(new LicenseCommands())
                .addSubcommand(new LicensesList(surroundings))
                .addSubcommand(new LicensesAssign(surroundings));
    }

    static CommandLine roles(Surroundings surroundings) {
        return new CommandLine(new RoleCommands())
                .addSubcommand(new RolesList(surroundings))
                .addSubcommand(new RolesAdd(surroundings))
                .addSubcommand(new RolesRemove(surroundings));
    }

    static CommandLine groups(Surroundings surroundings) {
        return new CommandLine(new GroupCommands())
                .addSubcommand(new GroupsList(surroundings))
                .addSubcommand(new GroupsCreate(surroundings))
                .addSubcommand(new GroupsAdd(surroundings))
                .addSubcommand(new GroupsRemove(surroundings));
    }

    static CommandLine gdap(Surroundings surroundings) {
        return new CommandLine(new GdapCommands())
                .addSubcommand(new GdapList(surroundings))
                .addSubcommand(new GdapShow(surroundings))
                .addSubcommand(new GdapCreate(surroundings))
                .addSubcommand(new GdapLock(surroundings));
    }

    @Command(
            name = "users",
            description = "Lists, creates, changes, deletes and restores users, and sets their passwords.")
    private static final class UserCommands {}

    @Command(name = "licenses", description = "Lists licenses, gives them to users and takes them away.")
    private static final class LicenseCommands {}

    @Command(name = "roles", description = "Lists administrator roles, gives them to users and takes them away.")
    private static final class RoleCommands {}

    @Command(name = "groups", description = "Lists and creates groups, adds and removes members.")
    private static final class GroupCommands {}

    @Command(name = "gdap", description = "Lists, shows and drafts delegated admin relationships, and locks drafts.")
    private static final class GdapCommands {}
}
