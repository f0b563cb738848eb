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
                .addSubcommand(new UsersResetPassword(surroundings))
                .addSubcommand(new UsersDelete(surroundings))
                .addSubcommand(new UsersRestore(surroundings));
    }

    @Command(name = "users", description = "Lists, creates, deletes and restores users, and sets their passwords.")
    private static final class UserCommands {}
}
