package dev.partnercenter.samples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What is made of the commands: reading the annotations of all of them takes longer than most of them run. */
@Tag("once")
class CommandsByNameTest {
    private final List<String> made = new ArrayList<>();

    private final Commands commands = new Commands()
            .command("login", surroundings -> note("login"))
            .group(
                    "users",
                    "People.",
                    () -> new Commands()
                            .command("list", surroundings -> note("users list"))
                            .command("create", surroundings -> note("users create")))
            .group("orders", "Orders.", () -> new Commands().command("list", surroundings -> note("orders list")));

    @Test
    void only_what_is_called_is_made() {
        assertThat(of("users", "create", "list", "login")).containsExactly("users");
        assertThat(made).containsExactly("users create");
    }

    @Test
    void of_a_group_all_is_made_when_none_of_it_is_named() {
        assertThat(of("users", "--help")).containsExactly("users");
        assertThat(made).containsExactly("users list", "users create");
    }

    @Test
    void all_is_made_when_nothing_is_named_or_something_unknown() {
        assertThat(of()).containsExactly("login", "users", "orders");
        assertThat(of("--help", "users")).containsExactly("login", "users", "orders");
        assertThat(of("usres", "list")).containsExactly("login", "users", "orders");
        assertThat(of("@arguments")).containsExactly("login", "users", "orders");
        assertThat(made).hasSize(4 * 4);
    }

    private Iterable<String> of(String... arguments) {
        CommandLine program = new CommandLine(CommandSpec.create());
        return commands.addTo(program, null, List.of(arguments))
                .getSubcommands()
                .keySet();
    }

    private Object note(String name) {
        made.add(name);
        return CommandSpec.create();
    }
}
