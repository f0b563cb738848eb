package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Commands by name. Only the one that is called is made, since reading the annotations of all of them would take longer
 * than most of them run. Where no name is given or an unknown one, all are made, so that help and suggestions show them.
 */
final class Commands {
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    private interface Maker {
        CommandLine make(Surroundings surroundings, List<String> arguments);
    }

    /** Adds a command. */
    Commands command(String name, Function<Surroundings, Object> command) {
        makers.put(name, (surroundings, arguments) -> new CommandLine(command.apply(surroundings)));
        return this;
    }

    /** Adds a command that does nothing but have others. */
    Commands group(String name, String description, Supplier<Commands> members) {
        makers.put(name, (surroundings, arguments) -> {
            CommandSpec group = CommandSpec.create();
            group.usageMessage().description(description);
            return members.get().addTo(new CommandLine(group), surroundings, arguments);
        });
        return this;
    }

    /**
     * Makes what is called and adds it to a command.
     *
     * @param arguments what the command line says after the name of that command
     */
    CommandLine addTo(CommandLine command, Surroundings surroundings, List<String> arguments) {
        Maker called = arguments.isEmpty() ? null : makers.get(arguments.get(0));
        if (called == null) {
            makers.forEach((name, maker) -> command.addSubcommand(name, maker.make(surroundings, List.of())));
        } else {
            List<String> rest = arguments.subList(1, arguments.size());
            command.addSubcommand(arguments.get(0), called.make(surroundings, rest));
        }
        return command;
    }
}
