package dev.partnercenter.usgov.graph;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import java.util.List;

/**
 * An operation of Microsoft Graph and what it needs.
 *
 * @param operation verb, path and accepted tokens; its id is that of its page in Graph's documentation, with a word more where
 *     a page has two of them
 * @param delegated permissions of an App+User token, the least one first; any of them does
 * @param application permissions of an app-only token, the least one first; empty if it takes none
 * @param gdapRoles Entra roles of the signed-in user, by GDAP in a customer's tenant; any of them does
 */
public record GraphOperation(
        Operation operation, List<String> delegated, List<String> application, List<String> gdapRoles) {

    /** Copies the lists, and leaves App+User as the only token where applications have no permission. */
    public GraphOperation {
        delegated = List.copyOf(delegated);
        application = List.copyOf(application);
        gdapRoles = List.copyOf(gdapRoles);
        operation = operation.on(Service.GRAPH);
        operation = application.isEmpty()
                ? operation.auth(AuthMode.APP_USER)
                : operation.auth(AuthMode.APP_USER, AuthMode.APP);
    }

    /** {@return the operation with what it needs; both kinds of token need the same permissions} */
    public static GraphOperation of(Operation operation, List<String> permissions, List<String> gdapRoles) {
        return new GraphOperation(operation, permissions, permissions, gdapRoles);
    }

    /** {@return the same for App+User tokens only, as customers' tenants and some operations take no other} */
    public GraphOperation userOnly() {
        return new GraphOperation(operation, delegated, List.of(), gdapRoles);
    }

    /** {@return what to check when Graph forbids the operation} */
    public String forbiddenHint() {
        String applications = application.isEmpty()
                ? "App-only tokens are not accepted here"
                : "An app-only token needs the application permission " + String.join(" or ", application);
        return "The application needs the delegated permission " + String.join(" or ", delegated)
                + " with consent in the tenant, and the signed-in user one of the roles "
                + String.join(", ", gdapRoles) + " (in a customer's tenant through an active GDAP relationship"
                + " and access assignment). " + applications;
    }
}
