package dev.partnercenter.samples.command;

import dev.partnercenter.api.directory.Directory;
import java.util.function.Supplier;

/**
 * A tenant to manage people in.
 *
 * @param name what people call it
 * @param directory its users, roles, licenses and groups
 * @param domain asks for the domain that its sign-in names end in
 */
record Tenant(String name, Directory directory, Supplier<String> domain) {

    /** {@return the whole sign-in name of somebody, given the whole or the part before the at sign} */
    String signInName(String given) {
        return given.contains("@") ? given : given + "@" + domain.get();
    }
}
