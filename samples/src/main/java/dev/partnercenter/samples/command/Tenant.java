package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.directory.Directory;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A tenant to manage people in.
 *
 * @param name what people call it
 * @param through finds its users, roles and licenses through a client or a view of one
 * @param directory the same through the client of the command, wherever they are served in the client's cloud
 * @param graph the same in Microsoft Graph, for what Partner Center lacks
 * @param domain asks for the domain that its sign-in names end in
 */
record Tenant(
        String name,
        Function<PartnerCenterClient, Directory> through,
        Directory directory,
        Directory graph,
        Supplier<String> domain) {

    /** {@return the whole sign-in name of somebody, given the whole or the part before the at sign} */
    String signInName(String given) {
        return given.contains("@") ? given : given + "@" + domain.get();
    }
}
